/** Terms run in the stage in which a project is drafted: until when it should be left, and its papers saved. They are told, and nothing lapses by them. */
import { workdaysBetween } from '../calendar/calendar.ts'
import { type Due, endOf } from '../calendar/deadline.ts'
import { isYearDoubtful } from '../calendar/doubtful-year.ts'
import { readSpan, type Span } from '../calendar/span.ts'
import { endAfter, type SpanEnd } from '../calendar/span-end.ts'
import { clockText, isPlainDate } from '../calendar/time.ts'
import type { Roles } from '../policy/policy.ts'
import type { Deliverable, DueRule, Terms } from '../process/process.ts'
import { endedAt } from '../review/passing.ts'
import type { Round, Standing } from '../review/standing.ts'
import { groundOf } from '../world/ground.ts'
import { isKeptFrom } from '../world/requirements.ts'
import type { World } from '../world/world.ts'
import { lackingFiles } from './packet.ts'
import { askedOf } from './stage-documents.ts'

/** A term that runs. */
export interface RunningTerm {
  /** The document that is to be saved by then, with what asks for it; absent where it is the stage that is to be left. */
  readonly paper?: Deliverable
  readonly due: Due
  /** The roles whose holders are told, too. */
  readonly tell?: Roles
}

/**
 * The terms that run, first that of the stage; of its papers those that are asked for and are not there, or not fit: by themselves, or
 * for a requirement of the stage that reads them.
 */
export function runningTerms(world: World, standing: Standing): readonly RunningTerm[] {
  if (standing.state !== 'drafting') return []
  const { stage } = standing
  const own = dueOf(world, standing, stage)
  const papers = stage.deliverables.some(hasTerm) ? askedOf(world, standing).filter(hasTerm) : []
  return [
    ...(own === undefined ? [] : [{ due: own, ...toldOf(stage) }]),
    ...papers.flatMap((paper): readonly RunningTerm[] => {
      if (isThere(world, standing, paper)) return []
      const due = dueOf(world, standing, paper)
      return due === undefined ? [] : [{ paper, due, ...toldOf(paper) }]
    }),
  ]
}

function isThere(world: World, standing: Standing, paper: Deliverable): boolean {
  return (
    lackingFiles(world, standing, paper).length === 0 &&
    !isKeptFrom(world, standing, paper.document)
  )
}

/** The parameters by which the present stage or its papers would have a term, and that the company has not set; each once. */
export function unsetTerms(world: World, standing: Standing): readonly string[] {
  if (standing.state !== 'drafting') return []
  const { stage } = standing
  const named = [stage, ...askedOf(world, standing)].flatMap(({ within, due }) => [
    within,
    due?.plus,
  ])
  const unset = named.filter(
    (one): one is string => typeof one === 'string' && spanOf(world, standing, one) === undefined,
  )
  return [...new Set(unset)]
}

function hasTerm({ within, due }: Terms): boolean {
  return within !== undefined || due !== undefined
}

function toldOf({ tell }: Terms): Pick<Terms, 'tell'> {
  return tell === undefined ? {} : { tell }
}

/**
 * The earlier of the term from when the project came to the stage and the day of its own; `undefined` where there is neither, or the
 * parameter is not set or the day not known that says it.
 */
export function dueOf(world: World, standing: Standing, { within, due }: Terms): Due | undefined {
  const ends = [
    within === undefined ? undefined : runsFrom(world, standing, enteredAt(standing), within),
    due === undefined ? undefined : ownDue(world, standing, due),
  ].filter((one) => one !== undefined)
  return ends.sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1))[0]
}

/**
 * A day that somebody wrote, and a term after it, stand as they are: what was promised is not moved by a hold. What falls on a day off
 * is due on the next working day (Civil Code, art. 203). A year that nobody can mean gives none, as a day that is not known.
 */
function ownDue(world: World, standing: Standing, due: DueRule): Due | undefined {
  const { plus } = due
  if ('after' in due) {
    const from = leftAt(standing, due.after)
    return from === undefined || plus === undefined
      ? undefined
      : runsFrom(world, standing, from, plus)
  }
  const day = String(groundOf(world, standing)(due) ?? '')
  const span = plus === undefined ? SAME_DAY : spanOf(world, standing, plus)
  if (!isPlainDate(day) || isYearDoubtful(day) || span === undefined) return undefined
  return shown(endAfter(world.calendar, day, span))
}

const SAME_DAY: Span = { 'same-day': true }

/** A term from what happened in the project. What is nobody's fault is not counted: a hold moves the last day on by its working days. */
function runsFrom(
  world: World,
  standing: Standing,
  from: string,
  within: Span | string,
): Due | undefined {
  const span = spanOf(world, standing, within)
  if (span === undefined) return undefined
  const { calendar } = world
  const end = endAfter(calendar, from, span)
  const held = heldSince(world, standing, from)
  if (held === 0) return shown(end)
  const { day, official } = endAfter(calendar, end.day, { 'working-days': held })
  return shown({ ...end, day, official: end.official && official })
}

function shown({ day, minute, official }: SpanEnd): Due {
  return {
    'last-day': day,
    ...(minute === WHOLE ? {} : { until: clockText(minute) }),
    certainty: official ? 'official' : 'provisional',
  }
}

/** The minute at which a day ends. */
const WHOLE = 1440

function spanOf(
  { workspace }: World,
  { process }: Standing,
  within: Span | string,
): Span | undefined {
  if (typeof within !== 'string') return within
  const value = workspace.parameters[process.process]?.[within]
  return typeof value === 'number'
    ? { 'working-days': value }
    : typeof value === 'string'
      ? readSpan(value)
      : undefined
}

/** When the project came to the stage: when it was opened, or by the act that ended its last round. A withdrawal begins nothing anew. */
function enteredAt({ project, rounds }: Standing): string {
  const last = rounds.findLast(({ withdrawn }) => withdrawn === undefined)
  return last === undefined ? project.opened.at : putOnAt(last)
}

function putOnAt(round: Round): string {
  return round.reconsidered?.record.at ?? endedAt(round)
}

/** When the project last went on from the stage, by its gate's approval or by leaving it; `undefined` while it has not. */
function leftAt({ rounds }: Standing, stage: string): string | undefined {
  const last = rounds.findLast(
    (round) =>
      round.result === 'passed' && (round.stage.stage === stage || round.from.stage === stage),
  )
  return last && endedAt(last)
}

/** Working days on which the clock stood since then. */
function heldSince({ calendar }: World, { signoffs }: Standing, from: string): number {
  return signoffs.holds.reduce((days, { record }, nth) => {
    const resumed = signoffs.resumes[nth]?.record.at
    if (resumed === undefined || record.at < from) return days
    return days + workdaysBetween(calendar, record.at.slice(0, 10), resumed.slice(0, 10))
  }, 0)
}
