/** Some things wait for members beside what is due: entries to confirm and copies to read, even when a project has ended. */
import type { Standing } from '../review/standing.ts'
import { copiesOf, unreadBy } from '../project/copies.ts'
import { eachRole } from '../policy/policy.ts'
import { unconfirmedIn } from '../review/paper.ts'
import type { Task } from './tasks.ts'

/** For each member what a secretary entered for him and he has not confirmed, and the copies that he has not read. */
export function sideTasks(standing: Standing): readonly Task[] {
  const readers = new Set(copiesOf(standing).flatMap(({ unread }) => unread))
  return [...toConfirm(standing), ...[...readers].flatMap((member) => toRead(standing, member))]
}

function toConfirm(standing: Standing): readonly Task[] {
  return standing.rounds.flatMap((round) =>
    round.reviews.flatMap((view): readonly Task[] => {
      const { review } = view.review
      const seats = unconfirmedIn(view).map(({ record }) => record.seat)
      const by = [...new Set(seats.flatMap((seat) => view.holders.get(seat) ?? []))]
      if (by.length === 0) return []
      const deed = { name: 'confirm' as const, project: standing.id, words: { review } }
      const [role = ''] = eachRole(view.opened.role)
      return [{ act: 'confirm', by, review, role, deed }]
    }),
  )
}

/** The copies that were sent to the member for information, until he has read them. */
function toRead(standing: Standing, member: string): readonly Task[] {
  return unreadBy(standing, member).map(({ record }, index): Task => {
    const words = index === 0 ? {} : { copy: record.n }
    return {
      act: 'read',
      by: [member],
      role: '',
      deed: { name: 'read', project: standing.id, words },
    }
  })
}
