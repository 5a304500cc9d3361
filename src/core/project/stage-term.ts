/** A stage has a term: until when the project should have left it. It is told, and nothing lapses by it. */
import { workdaysBetween } from '../calendar/calendar.ts'
import { type Due } from '../calendar/deadline.ts'
import { readSpan, type Span } from '../calendar/span.ts'
import { endAfter } from '../calendar/span-end.ts'
import { clockText } from '../calendar/time.ts'
import { endedAt } from '../review/passing.ts'
import type { Standing } from '../review/standing.ts'
import type { World } from '../world/world.ts'

/**
 * The end of the term of the stage in which the project is drafted, counted from when it came there; `undefined` where the stage has
 * none, or the parameter that says it is not set. What is nobody's fault is not counted: a hold moves the last day on by its working days.
 */
export function stageDue(world: World, standing: Standing): Due | undefined {
  const { stage, state } = standing
  const span = state === 'drafting' ? termOf(world, standing, stage.within) : undefined
  if (span === undefined) return undefined
  const { calendar } = world
  const from = enteredAt(standing)
  const { day, minute, official } = endAfter(calendar, from, span)
  const held = heldSince(world, standing, from)
  const end = held === 0 ? { day, official } : endAfter(calendar, day, { 'working-days': held })
  return {
    'last-day': end.day,
    ...(minute === WHOLE ? {} : { until: clockText(minute) }),
    certainty: official && end.official ? 'official' : 'provisional',
  }
}

/** The minute at which a day ends. */
const WHOLE = 1440

function termOf(
  { workspace }: World,
  { process }: Standing,
  within: Span | string | undefined,
): Span | undefined {
  if (typeof within !== 'string') return within
  const value = workspace.parameters[process.process]?.[within]
  return typeof value === 'number'
    ? { 'working-days': value }
    : typeof value === 'string'
      ? readSpan(value)
      : undefined
}

/** When the project came to the stage: when it was opened, or by the act that ended its last round. */
function enteredAt({ project, rounds }: Standing): string {
  const last = rounds.at(-1)
  if (last === undefined) return project.opened.at
  return last.withdrawn?.record.at ?? last.reconsidered?.record.at ?? endedAt(last)
}

/** Working days on which the clock stood since then. */
function heldSince({ calendar }: World, { signoffs }: Standing, from: string): number {
  return signoffs.holds.reduce((days, { record }, nth) => {
    const resumed = signoffs.resumes[nth]?.record.at
    if (resumed === undefined || record.at < from) return days
    return days + workdaysBetween(calendar, record.at.slice(0, 10), resumed.slice(0, 10))
  }, 0)
}
