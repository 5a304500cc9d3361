/** The form of the minutes for whoever is to record a sitting: with the names of the vote that is open, where there is one. */
import { meetingIn } from '../../core/deeds/sitting.ts'
import { memberOf } from '../../core/policy/policy.ts'
import { isRecused } from '../../core/review/tally.ts'
import { type FormOf, minutesForm } from '../../terminal/phrases/minutes-form.ts'
import type { Session } from '../session.ts'
import { standingsOf } from './all-projects.ts'
import type { Reading } from './read-world.ts'

/** Prints the form; nothing is written. */
export function tellMinutesForm({ screen }: Session, { world }: Reading): number {
  const [open] = standingsOf(world).flatMap((standing): readonly FormOf[] => {
    const review = meetingIn(standing)
    const view = standing.gate?.open.find((one) => one.review.review === review)
    if (view === undefined) return []
    const seats = [...view.states].flatMap(([seat, state]) => {
      if (state === 'vacated' || isRecused(state)) return []
      const holder = view.holders.get(seat) ?? seat
      return [memberOf(world.policy, holder)?.name ?? holder]
    })
    const { id, project } = standing
    return [{ project: id, title: project.title, review: view.review.review, seats }]
  })
  screen.results(minutesForm(screen.voice, open))
  return 0
}
