/** Some things wait for a member beside what is due: entries to confirm and copies to read, even when a project has ended. */
import type { Standing } from '../review/standing.ts'
import { unreadBy } from '../project/copies.ts'
import type { Waiting } from './inbox.ts'
import { unconfirmedIn } from '../review/paper.ts'

/** What a secretary entered for the member and he has not confirmed; it waits even when the project has ended. */
export function toConfirm(standing: Standing, member: string): readonly Waiting[] {
  return standing.rounds.flatMap((round) =>
    round.reviews
      .filter((view) =>
        unconfirmedIn(view).some(({ record }) => view.holders.get(record.seat) === member),
      )
      .map((view): Waiting => {
        const { review } = view.review
        return {
          act: 'confirm',
          project: standing.id,
          title: standing.project.title,
          review,
          role: view.opened.role,
          deed: { name: 'confirm', project: standing.id, words: { review } },
        }
      }),
  )
}

/** The copies that were sent to the member for information, until he has read them. */
export function toRead(standing: Standing, member: string): readonly Waiting[] {
  const { id, project } = standing
  return unreadBy(standing, member).map(({ record }, index) => ({
    act: 'read',
    project: id,
    title: project.title,
    role: '',
    deed: { name: 'read', project: id, words: index === 0 ? {} : { copy: record.n } },
  }))
}
