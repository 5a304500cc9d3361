/** A summary is all that lists, inboxes and reminders ask of one project: plain data, with days as days and nothing of how late it is. */
import type { Roles } from '../policy/policy.ts'
import type { Due } from '../calendar/deadline.ts'
import type { PlainDate } from '../calendar/time.ts'
import { type Course, courseOf } from '../project/course.ts'
import { type Link, linksOf } from '../project/links.ts'
import { type NextAct, nextActs } from '../project/next.ts'
import { isOwnRecord } from '../project/own-record.ts'
import type { Circumstances } from '../record/plan.ts'
import type { HoldRecord, ProjectHead } from '../record/record.ts'
import {
  type BindingCondition,
  maySettle,
  openConditions,
  ownersOf,
} from '../review/approval-conditions.ts'
import { foremost } from '../review/deadline.ts'
import { unconfirmedOf } from '../review/paper.ts'
import type { OpenView } from '../review/review.ts'
import type { Standing } from '../review/standing.ts'
import type { Finding } from '../rules/finding.ts'
import type { World } from '../world/world.ts'
import { missingNow } from './gaps.ts'
import { nextNow } from './next-step.ts'
import { sideTasks } from './side-tasks.ts'
import { agendaOf, type Task } from './tasks.ts'
import { type Binding, plainDue } from './terms.ts'

/** A review that is open. */
export interface OpenReview {
  readonly review: string
  readonly role: Roles
  readonly deadline?: Due
  /** The members whose ballots it waits for. */
  readonly waiting: readonly string[]
}

/** A condition of an approval that is open and may be settled. */
export interface OpenCondition {
  readonly number: number
  readonly text: string
  readonly owner: string
  readonly due: PlainDate
  /** The visit and the review in which it was set, the role that decided there, and by whose seat. */
  readonly stage: string
  readonly round: number
  readonly review: string
  readonly role: Roles
  readonly seat: string
  /** Who may say that it is met. */
  readonly owners: readonly string[]
}

export interface Summary extends Course {
  readonly id: string
  readonly project: ProjectHead
  readonly hold?: HoldRecord
  /** How many entries from paper count and wait for their members. */
  readonly onPaper: number
  readonly open: readonly OpenReview[]
  readonly conditions: readonly OpenCondition[]
  /** The terms that run while it is drafted: of its stage, and of papers. */
  readonly terms: readonly Binding[]
  /** What can be done now; and what waits beside it, even when the project has ended. */
  readonly tasks: readonly Task[]
  readonly aside: readonly Task[]
  /** What its status says comes next. */
  readonly next: readonly NextAct[]
  /** What it points at. */
  readonly links: readonly Link[]
  /** Who opened it, is of its team, reviews it, has acted in it, or is next. */
  readonly members: readonly string[]
  /** While it is drafted: the files that people write, by path, each with its digest. */
  readonly texts?: Readonly<Record<string, string>>
}

/** How a summary is made. */
export interface Summing {
  /** Whether drafts or edits of it stand in the work tree at hand. */
  readonly unsaved?: boolean
  /** What still stops the next submission, where that is known. */
  readonly missing?: readonly Finding[]
}

/** The summary of a project; `by` gives the time, and who signed for what. */
export function summaryOf(
  world: World,
  standing: Standing,
  by: Circumstances,
  { unsaved = false, missing = missingNow(world, standing, by) }: Summing = {},
): Summary {
  const { id, project, hold, gate } = standing
  const { now } = by
  const { number, title, classification, process, unit } = project
  return {
    id,
    project: {
      id,
      ...(number === undefined ? {} : { number }),
      title,
      ...(classification === undefined ? {} : { classification }),
      process,
      ...(unit === undefined ? {} : { unit }),
    },
    ...courseOf(standing),
    ...(hold === undefined ? {} : { hold: hold.record }),
    onPaper: unconfirmedOf(standing).length,
    open: (gate?.open ?? []).map(openReview),
    conditions: maySettle(standing)
      ? openConditions(standing).map((one) => openCondition(world, standing, one))
      : [],
    ...agendaOf(world, standing, missing, now, unsaved),
    aside: sideTasks(standing),
    next: nextNow(world, standing, missing, now, unsaved),
    links: linksOf(world, standing),
    members: membersOf(standing, nextActs(world, standing, now)),
    ...(standing.state === 'drafting' ? { texts: textsOf(world, id) } : {}),
  }
}

function textsOf({ tree }: World, id: string): Readonly<Record<string, string>> {
  const files = [...tree.project(id).values()].filter(({ path }) => !isOwnRecord(path))
  return Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256]))
}

function openReview({ review, opened, deadline, states, holders }: OpenView): OpenReview {
  const waiting = [...states].flatMap(([seat, state]) =>
    state === 'open' ? [holders.get(seat) ?? seat] : [],
  )
  const due = deadline === undefined ? {} : { deadline: plainDue(deadline) }
  return { review: review.review, role: opened.role, ...due, waiting }
}

function openCondition(world: World, standing: Standing, one: BindingCondition): OpenCondition {
  const { number, condition, round, view, seat } = one
  const { text, owner, due } = condition
  return {
    number,
    text,
    owner,
    due,
    stage: round.stage.stage,
    round: round.round,
    review: view.review.review,
    role: view.opened.role,
    seat,
    owners: ownersOf(world.policy, standing, condition),
  }
}

function membersOf({ project, rounds }: Standing, next: readonly NextAct[]): readonly string[] {
  const acted = rounds.flatMap(({ submission, reviews }) => [
    submission.record.by,
    ...reviews.flatMap(({ holders, acts }) => [
      ...[...holders].flat(),
      ...acts.ballots.map(({ record }) => record.by),
    ]),
  ])
  const { opened, team, reviewers } = project
  const named = [opened.by, ...Object.values(team).flat(), ...Object.values(reviewers)]
  return [...new Set([...named, ...next.flatMap(({ by }) => by), ...acted])]
}

/** The deadline that the project is up against; none while it is on hold, for then the clock stands still. */
export function runningDue({
  state,
  open,
  terms,
}: Pick<Summary, 'state' | 'open' | 'terms'>): Due | undefined {
  return state === 'on-hold' ? undefined : foremost([...open, ...terms])?.deadline
}
