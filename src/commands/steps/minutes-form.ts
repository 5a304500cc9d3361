/** The form of the minutes for whoever is to record a sitting: with the names of the vote that is open, where there is one. */
import { meetingIn } from '../../core/deeds/sitting.ts'
import { memberOf } from '../../core/policy/policy.ts'
import type { Standing } from '../../core/review/standing.ts'
import { isRecused } from '../../core/review/tally.ts'
import type { World } from '../../core/world/world.ts'
import { type FormOf, minutesForm } from '../../terminal/phrases/minutes-form.ts'
import type { Session } from '../session.ts'
import { standingOf } from '../../core/project/standing.ts'
import { projectsIn } from './all-projects.ts'
import type { Reading } from './read-world.ts'

/** Prints the form; nothing is written. */
export async function tellMinutesForm({ screen }: Session, reading: Reading): Promise<number> {
  screen.results(minutesForm(screen.voice, await firstOpen(reading)))
  return 0
}

/** The vote that is open in the oldest project which has one. Only projects at a gate are looked at, one after another. */
async function firstOpen(reading: Reading): Promise<FormOf | undefined> {
  const { world } = reading
  const { summaries } = await projectsIn(reading)
  for (const { id, open } of summaries) {
    if (open.length === 0) continue
    await reading.load([id])
    const standing = standingOf(world, id)
    const form = standing.ok ? formOf(world, standing.value) : undefined
    if (form !== undefined) return form
  }
  return undefined
}

function formOf(world: World, standing: Standing): FormOf | undefined {
  const review = meetingIn(standing)
  const view = standing.gate?.open.find((one) => one.review.review === review)
  if (view === undefined) return undefined
  const seats = [...view.states].flatMap(([seat, state]) => {
    if (state === 'vacated' || isRecused(state)) return []
    const holder = view.holders.get(seat) ?? seat
    return [memberOf(world.policy, holder)?.name ?? holder]
  })
  const { id, project } = standing
  return { project: id, title: project.title, review: view.review.review, seats }
}
