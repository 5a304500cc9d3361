/** What can be done next in a project, by whom, and until when. */
import type { Standing } from '../review/standing.ts'
import { drafters, openerOf } from './drafters.ts'
import { maySettle, openConditions, ownersOf, waiversOf } from '../review/approval-conditions.ts'
import { mayHold } from '../review/hold.ts'
import type { Finding } from '../rules/finding.ts'
import { leavingFindings } from './stage-exit.ts'
import { ownerRole } from '../process/owner.ts'
import { namersOf } from '../review/namers.ts'
import { actorsIn, awaitsDeputy } from '../review/requester.ts'
import { inReview } from './next-in-review.ts'
import { holders } from '../policy/policy.ts'
import { mayReconsider } from '../review/reconsideration.ts'
import type { Advised } from '../record/deed.ts'
import { isSentBack } from './return.ts'
import type { Instant, PlainDate } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/** Everything that may be next, what presses most first. */
export const URGENCY = [
  'close',
  'recompute',
  'ballot',
  'enter',
  'meeting',
  'answer',
  'advise',
  'condition',
  'receive',
  'hand-over',
  'submit',
  'team',
  'set',
  'save',
  'attach',
  'draft',
  'term',
  'parameter',
  'policy',
  'resume',
  'confirm',
  'reconsider',
  'read',
] as const

/** One thing that is due, with the deed that does it. */
export interface NextAct {
  readonly act: (typeof URGENCY)[number]
  /** Set where the documents were returned and are to be revised. */
  readonly revises?: true
  /** Set where what is to be saved is to be filled in first. */
  readonly writes?: true
  readonly by: readonly string[]
  /** Whose seat it is, where somebody may cast for it under a grant. */
  readonly for?: string
  readonly until?: PlainDate
  /** The review that it is about, where several are open. */
  readonly review?: string
  readonly deed: Advised
}

/**
 * What is due next; empty when the project has ended. `unsaved`: drafts or edits of it stand in the work tree at hand, and
 * are saved before anything is drafted, submitted or handed over, for nobody has signed for them.
 */
export function nextActs(
  world: World,
  standing: Standing,
  now: Instant,
  unsaved = false,
): readonly NextAct[] {
  const { id, process, project, stage } = standing
  const owner = ownerRole(world, process, stage, now.date)
  const mayOwn = owner === undefined ? [] : actorsIn(world.policy, standing, owner)
  // Whoever opened what he owns himself, a request say, is asked alone for what else any of his role might do.
  const isOwn = process['own-request'] !== true && mayOwn.includes(project.opened.by)
  const asked = (members: readonly string[]) => (isOwn ? openerOf(standing, members) : members)
  const owners = asked(mayOwn)
  switch (standing.state) {
    case 'drafting': {
      const by = drafters(world, standing, asked)
      const leave =
        stage.receipt === undefined
          ? { act: 'submit' as const, by: owners, deed: submission(standing) }
          : { act: 'hand-over' as const, by: owners, deed: plain('hand-over', id) }
      const settling = toSettle(world, standing)
      const lacking = leavingFindings(world, standing, [], now.date).filter(isOfDocument)
      const drafting = writing(standing, by, lacking)
      const isWriting = lacking.length > 0
      const writers = isWriting ? by : [...new Set([...by, ...owners])]
      const next: readonly NextAct[] = unsaved
        ? [{ act: 'save', by: writers, deed: plain('save', id) }, ...settling]
        : [...(isWriting ? [drafting] : []), ...settling, leave]
      return awaitsDeputy(world.policy, standing)
        ? [naming(world, standing), ...next.filter((one) => one.by.length > 0)]
        : next
    }
    case 'in-review':
      return standing.gate!.open.flatMap((open) => inReview(world, standing, open, now))
    case 'on-hold':
      return [{ act: 'resume', by: mayHold(world, standing, now.date), deed: plain('resume', id) }]
    case 'handed-over': {
      const role = stage.receipt?.by ?? ''
      const gave = stage.receipt?.another === true ? standing.handOver?.record.by : undefined
      const by = holders(world.policy, role, project.unit).filter((one) => one !== gave)
      return [{ act: 'receive', by, deed: plain('receive', id) }]
    }
    case 'rejected': {
      const by = mayReconsider(world, standing, now.date)
      return by.length === 0 ? [] : [{ act: 'reconsider', by, deed: plain('reconsider', id) }]
    }
    case 'completed':
      return maySettle(standing) ? toSettle(world, standing) : []
    case 'cancelled':
      return []
    default:
      return standing.state satisfies never
  }
}

/** A deputy is named for an opener who has left, or has given up the role. */
function naming({ policy }: World, standing: Standing): NextAct {
  const [post = ''] = Object.keys(standing.process.posts)
  const words = { posts: { [post]: '<member>' }, reason: '<text>' }
  const deed: Advised = { name: 'team', project: standing.id, words }
  return { act: 'team', by: namersOf(policy, standing), deed }
}

/** What came back is submitted again with what was done about it. */
function submission(standing: Standing): Advised {
  const words = isSentBack(standing) ? { answer: '<text>' } : {}
  return { name: 'submit', project: standing.id, words }
}

/** A deed of which nothing need be said but the project. */
function plain(
  name: 'save' | 'draft' | 'hand-over' | 'receive' | 'resume' | 'reconsider',
  project: string,
): Advised {
  return { name, project, words: {} }
}

/** Of documents that lack: drafted while one is not there, attached to where that alone lacks, else filled in and saved. */
function writing({ id }: Standing, by: readonly string[], lacking: readonly Finding[]): NextAct {
  const isAbsent = lacking.some(({ rule }) => rule === 'missing-deliverable')
  if (isAbsent) return { act: 'draft', by, deed: plain('draft', id) }
  const [first] = lacking
  if (first?.rule === 'missing-attachment' && lacking.every(({ rule }) => rule === first.rule)) {
    const { document } = first.facts
    return { act: 'attach', by, deed: { name: 'attach', project: id, words: { document } } }
  }
  return { act: 'save', writes: true, by, deed: plain('save', id) }
}

/** Whether it is mended by writing: a document that is not there, not fit or not readable, or what a requirement reads in one. */
function isOfDocument({ rule, facts, place }: Finding): boolean {
  return (
    rule === 'requirement-not-met' || 'document' in facts || place?.file?.endsWith('.md') === true
  )
}

/** Conditions that are still open, each by its owner; where it has none left, by the body that set it. */
function toSettle(world: World, standing: Standing): readonly NextAct[] {
  return openConditions(standing).map((one) => {
    const owners = ownersOf(world.policy, standing, one.condition)
    const [by, name] =
      owners.length > 0
        ? [owners, 'meet-condition' as const]
        : [waiversOf(world, standing, one), 'waive-condition' as const]
    const until = one.condition.due
    return {
      act: 'condition',
      by,
      until,
      deed: { name, project: standing.id, words: { condition: one.number, reason: '<text>' } },
    }
  })
}
