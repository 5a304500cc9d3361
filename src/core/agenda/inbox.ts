/** The inbox of a member holds what waits for him in a project, the most urgent first. */
import type { Standing } from '../review/standing.ts'
import { sideTasks } from './side-tasks.ts'
import type { Advised } from '../record/deed.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { type Due, endOf, overdueDays } from '../calendar/deadline.ts'
import type { Finding } from '../rules/finding.ts'
import { type NextAct, URGENCY } from '../project/next.ts'
import type { SentBack } from '../project/packet-changes.ts'
import type { Instant } from '../calendar/time.ts'
import { type Task, tasksOf } from './tasks.ts'
import type { World } from '../world/world.ts'

/** One thing that waits for a member. */
export interface Waiting {
  readonly act: NextAct['act']
  readonly project: string
  readonly title: string
  readonly review?: string
  readonly revises?: true
  readonly writes?: true
  /** The role by which it is his. */
  readonly role: string
  readonly deadline?: Due
  /** The document that is to be saved by then, where it is that. */
  readonly paper?: string
  /** The stage that is to be left by then, where the member is only told of it. */
  readonly stage?: string
  /** Working days by which the deadline has passed; absent while it has not. */
  readonly overdue?: number
  /** Who sent it back, and why, where that is what it is about. */
  readonly sentBack?: SentBack['said']
  readonly deed: Advised
}

/** A project's tasks, with what an inbox tells of the project. */
export interface TasksIn {
  readonly id: string
  readonly project: { readonly title: string }
  readonly tasks: readonly Task[]
  /** What waits beside what is due. */
  readonly aside: readonly Task[]
}

/** What of a project's tasks waits for the member, and how late it is by this calendar. */
export function waitingIn(
  calendar: Calendar,
  { id, project: { title }, tasks, aside }: TasksIn,
  member: string,
  now: Instant,
): readonly Waiting[] {
  return [...tasks, ...aside].flatMap((task): readonly Waiting[] => {
    const at = task.by.indexOf(member)
    if (at === -1) return []
    const { act, role, review, revises, writes, stage, deed } = task
    const { deadline, paper } = task.each === undefined ? task : (task.each[at] ?? {})
    const overdue = overdueDays(calendar, deadline, now)
    return [
      {
        act,
        project: id,
        title,
        role: typeof role === 'string' ? role : role[at]!,
        ...(revises === undefined ? {} : { revises }),
        ...(writes === undefined ? {} : { writes }),
        ...(review === undefined ? {} : { review }),
        ...(deadline === undefined ? {} : { deadline }),
        ...(paper === undefined ? {} : { paper }),
        ...(stage === undefined ? {} : { stage }),
        ...(overdue === undefined ? {} : { overdue }),
        deed,
        ...saidTo(task, at),
      },
    ]
  })
}

function saidTo({ sentBack }: Task, at: number): Pick<Waiting, 'sentBack'> {
  if (sentBack === undefined) return {}
  return { sentBack: 'each' in sentBack ? sentBack.each[at]! : sentBack }
}

/** What waits for the member in this project; `missing` is what still stops the next submission, `unsaved` as in `nextActs`. */
export function waitingFor(
  world: World,
  standing: Standing,
  member: string,
  missing: readonly Finding[],
  now: Instant,
  unsaved = false,
): readonly Waiting[] {
  const { id, project } = standing
  const tasks = tasksOf(world, standing, missing, now, unsaved)
  return waitingIn(world.calendar, { id, project, tasks, aside: sideTasks(standing) }, member, now)
}

/** The most urgent first: overdue longest, then due soonest, then what others wait for, then by project. */
export function byUrgency(a: Waiting, b: Waiting): number {
  return (
    (b.overdue ?? -1) - (a.overdue ?? -1) ||
    order(dueOrder(a.deadline), dueOrder(b.deadline)) ||
    URGENCY.indexOf(a.act) - URGENCY.indexOf(b.act) ||
    order(a.project, b.project)
  )
}

/** A text by which what is due sooner comes first, and what has no deadline last. */
export function dueOrder(deadline: Due | undefined): string {
  return deadline === undefined ? '9999' : endOf(deadline)
}

function order(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
