/** Conditions of a project are judged on this ground: its facts, fields of its documents, the parameters of its process. */
import type { Standing } from '../review/standing.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { Ground, Lacking, Named, Subject } from '../process/condition.ts'
import { computedOf, isLooking, type Looking } from '../process/expression.ts'
import { formulaOf } from '../process/formula.ts'
import { parameterOf } from '../process/parameter.ts'
import type { ValueType } from '../process/process.ts'
import type { Value } from '../record/record.ts'
import { reckon, type Reckoned, type Sources } from '../process/reckon.ts'
import { recorded } from '../process/recorded.ts'
import { typeOf } from '../process/expression-type.ts'
import { isCounted, writtenQuantity } from '../process/quantity.ts'
import { type Looked, lookedAt } from './looked.ts'
import { rowsIn } from './rows.ts'
import { typedOf } from './typed-value.ts'
import { type World } from './world.ts'

export type Project = Pick<Standing, 'id' | 'folder' | 'project' | 'process' | 'gate'>

/** What else a ground is asked by. */
export interface Asking {
  /** The day of the act that is judged; without it what looks at the day is not known. */
  readonly today?: PlainDate
  /** The holder's own copy that stands for a document of which there are several, by document. */
  readonly copies?: Readonly<Record<string, string>>
  /** The projects from which one has looked on to this one: nothing is worked out from itself by way of another project. */
  readonly by?: readonly string[]
}

/**
 * The ground of a project in this world; while a gate is open, facts, parameters and what was worked out as its submission
 * pinned them. A value that is worked out from itself is not known.
 */
export function groundOf(world: World, standing: Project, asking: Asking = {}): Ground {
  const busy = new Set<string>()
  const typed = (subject: Named) => typedOf(world, standing, subject, asking.copies)
  const cames = new Map<string, Reckoned>()
  const came = (subject: Subject): Reckoned | undefined => {
    const pinned = pinnedOf(standing, subject, asking)
    if (pinned !== undefined) return { is: 'value', value: pinned }
    const computed = computedOf(standing.process, subject)
    if (computed === undefined) return undefined
    const key = JSON.stringify(subject)
    const before = cames.get(key)
    if (before !== undefined) return before
    if (busy.has(key)) return { is: 'unknown', missing: [subject] }
    busy.add(key)
    const found = cameTo(world, standing, subject, ground, asking)
    busy.delete(key)
    cames.set(key, found)
    return found
  }
  const ground: Ground = Object.assign(
    (subject: Subject) => {
      const found = came(subject)
      if (found === undefined) return 'computed' in subject ? undefined : typed(subject)
      return found.is === 'value' ? found.value : undefined
    },
    {
      lacking: (subject: Subject): readonly Lacking[] => {
        const found = came(subject)
        if (found?.is === 'unknown') return found.missing
        return [found?.is === 'none' ? { ...subject, why: found.why } : subject]
      },
    },
  )
  return ground
}

/** What the submission of the open gate recorded as worked out. */
function pinnedOf(
  { gate, process }: Project,
  subject: Subject,
  { copies = {} }: Asking,
): Value | undefined {
  if (gate === undefined || !('fact' in subject || 'field' in subject)) return undefined
  if ('document' in subject && Object.hasOwn(copies, subject.document)) return undefined
  if (computedOf(process, subject) === undefined) return undefined
  const { computed = [], facts } = gate.submission.record
  if ('fact' in subject) return Object.hasOwn(facts, subject.fact) ? facts[subject.fact] : undefined
  return computed.find(
    ({ document, field }) => document === subject.document && field === subject.field,
  )?.value
}

/** What is worked out comes to: of a declared value as it is recorded, of an expression exactly, as its type is written. */
function cameTo(
  world: World,
  standing: Project,
  subject: Subject,
  ground: Ground,
  asking: Asking,
): Reckoned {
  const { process } = standing
  const sources = sourcesOf(world, standing, ground, asking)
  if ('fact' in subject || 'field' in subject) {
    const declaration =
      'fact' in subject
        ? process.facts[subject.fact]!
        : process.documents[subject.document]!.fields[subject.field]!
    return recorded({ ...declaration, computed: declaration.computed! }, sources)
  }
  if (!('computed' in subject)) return { is: 'unknown', missing: [subject] }
  if (isLooking(subject.computed)) {
    const seen = seenBy(world, standing, ground, subject.computed, asking)
    return seen.is === 'value' ? { is: 'value', value: seen.value.value } : seen
  }
  const found = reckon(subject.computed, sources)
  const type = typeOf(process, subject)
  if (found.is !== 'value' || typeof found.value !== 'object' || !isCounted(type)) return found
  return { is: 'value', value: writtenQuantity(type, found.value) }
}

/** What expressions of the project are reckoned from, on this ground. */
export function sourcesOf(
  world: World,
  standing: Project,
  ground: Ground,
  asking: Asking = {},
): Sources {
  const { today, copies = {} } = asking
  const sources: Sources = {
    process: standing.process,
    ground,
    // What looks at no days reads no calendar.
    get calendar() {
      return world.calendar
    },
    today,
    parameter: (id) => parameterOf(world, standing, id),
    rows: (document, rows): ReturnType<Sources['rows']> =>
      rowsIn(world, standing, { document, rows, copy: copies[document] ?? document }, sources),
    looked: (looking) => seenBy(world, standing, ground, looking, asking),
  }
  return sources
}

/** What is seen beyond the project on this ground; while a gate is open, as its submission recorded it. */
export function seenBy(
  world: World,
  standing: Project,
  ground: Ground,
  looking: Looking,
  { by = [] }: Asking = {},
): Looked {
  const at = formulaOf(looking)
  const pinned = standing.gate?.submission.record.looked?.find((one) => one.at === at)
  if (pinned !== undefined) {
    const { type, value, ...rest } = pinned
    return { is: 'value', value: { ...rest, type: type as ValueType, value } }
  }
  const behind = [...by, standing.id]
  return lookedAt(world, looking, {
    standing,
    value: (subject) => plain(ground(subject)),
    lacking: (subject) => ground.lacking?.(subject) ?? [subject],
    valueOf: (other, subject) =>
      behind.includes(other.id)
        ? undefined
        : plain(groundOf(world, other, { by: behind })(subject)),
  })
}

function plain(value: ReturnType<Ground>): Value | undefined {
  return typeof value === 'object' ? undefined : value
}

/** The value of a field of one of the project's documents, if it is there and of its declared type; `copy` names one holder's own. */
export function fieldOf(
  world: World,
  project: Project,
  document: string,
  field: string,
  copy = document,
): Value | undefined {
  const copies = copy === document ? {} : { [document]: copy }
  const value = groundOf(world, project, { copies })({ document, field })
  return typeof value === 'object' ? undefined : value
}
