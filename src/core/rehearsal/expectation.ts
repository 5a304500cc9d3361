/** A rehearsal expects to see something after a step, and tells in what it differs from what is there. */
import type { Standing, State } from '../review/standing.ts'
import { openConditions } from '../review/approval-conditions.ts'
import { isOverdue, shownEnd } from '../calendar/deadline.ts'
import { runningTerms } from '../project/terms.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { nextActs } from '../project/next.ts'
import type { OutcomeRecord, Result, Tally } from '../record/record.ts'
import type { OpenView } from '../review/review.ts'
import type { Instant } from '../calendar/time.ts'
import type { World } from '../world/world.ts'
import type { Members } from '../record/deed.ts'
import type { Named } from '../process/condition.ts'
import { readValue } from '../process/values.ts'
import { knownIn } from '../policy/value-names.ts'
import { groundOf } from '../world/ground.ts'
import { written } from './filling.ts'
import type { PlaceOf } from './script.ts'
import type { WrittenValues } from './step-words.ts'
import { isRecused } from '../review/tally.ts'

/** What may be expected; lists hold in any order, a tally for the counts that it names. */
export interface Expectation {
  readonly stage?: string
  readonly state?: State
  readonly round?: number
  /** The reviews that are open; an empty list for none. */
  readonly review?: Members
  /** What the last act that decided or extended a review came to. */
  readonly outcome?: Result
  readonly 'only-on-paper'?: boolean | 'yes' | 'no'
  /** Where that outcome led: a stage, or `end`. */
  readonly to?: string
  readonly tally?: Readonly<Record<string, number>>
  /** The last day of the open reviews, or while it is drafted of the terms that run; with the time where one ends within the day. */
  readonly due?: Members
  /** The stage, and the documents, of which the term is over. */
  readonly overdue?: Members
  readonly seats?: Members
  readonly recused?: Members
  readonly excluded?: Members
  /** Who got a copy of what the last act came to. */
  readonly copies?: Members
  /** Who can do what is due next. */
  readonly 'waits-for'?: Members
  /** How many conditions of approvals are neither met nor waived. */
  readonly 'open-conditions'?: number
  /** Working days by which the last ballot came after its deadline; 0 for one in time. */
  readonly late?: number
  /** Values of facts, those included that are worked out. */
  readonly facts?: WrittenValues
  /** Values of fields, by document. */
  readonly fields?: Readonly<Record<string, WrittenValues>>
}

/** What there is to be seen. */
export interface Sight {
  readonly world: World
  readonly standing: Standing
  readonly now: Instant
  /** The last outcome that an act recorded. */
  readonly outcome: OutcomeRecord | undefined
  readonly late: number
}

type Seen = string | number | readonly string[] | Tally | undefined

/** How each thing is seen. */
const SEEN: {
  readonly [K in Exclude<keyof Expectation, 'facts' | 'fields'>]-?: (sight: Sight) => Seen
} = {
  stage: ({ standing }) => standing.stage.stage,
  state: ({ standing }) => standing.state,
  round: ({ standing }) => standing.round,
  review: (sight) => open(sight).map(({ review }) => review.review),
  outcome: ({ outcome }) => outcome?.result,
  'only-on-paper': ({ outcome }) => (outcome?.['only-on-paper'] === true ? 'yes' : 'no'),
  to: ({ outcome }) => outcome?.to,
  tally: ({ outcome }) => outcome?.tally,
  due: (sight) => [
    ...open(sight).flatMap(({ deadline }) => (deadline === undefined ? [] : [shownEnd(deadline)])),
    ...runningTerms(sight.world, sight.standing).map(({ due }) => shownEnd(due)),
  ],
  overdue: ({ world, standing, now }) =>
    runningTerms(world, standing).flatMap(({ paper, due }) =>
      isOverdue(due, now) ? [paper?.document ?? standing.stage.stage] : [],
    ),
  seats: (sight) => open(sight).flatMap(({ states }) => [...states.keys()]),
  recused: (sight) =>
    open(sight).flatMap(({ states }) =>
      [...states].flatMap(([seat, state]) => (isRecused(state) ? [seat] : [])),
    ),
  excluded: (sight) =>
    open(sight).flatMap(({ opened }) => opened.excluded.map(({ member }) => member)),
  copies: ({ outcome }) => outcome?.copies?.to ?? [],
  'waits-for': ({ world, standing, now }) => nextActs(world, standing, now).flatMap(({ by }) => by),
  'open-conditions': ({ standing }) => openConditions(standing).length,
  late: ({ late }) => late,
}

/** What can be expected, by name. */
const EXPECTABLE = Object.keys(SEEN) as readonly (keyof typeof SEEN)[]

function open({ standing }: Sight): readonly OpenView[] {
  return standing.gate?.open ?? []
}

/** A finding for everything that is not as expected, at the place of the expectation. */
export function differences(
  test: string,
  expectation: Expectation,
  sight: Sight,
  at: PlaceOf,
): Finding[] {
  const values = valueDifferences(test, expectation, sight, at)
  const others = EXPECTABLE.flatMap((key) => {
    const expected = expectation[key]
    if (expected === undefined) return []
    const seen = SEEN[key](sight)
    if (typeof expected === 'object' && !isList(expected)) {
      const counts = (seen ?? {}) as Readonly<Record<string, unknown>>
      return Object.entries(expected).flatMap(([name, count]) =>
        differs(test, `${key}.${name}`, count, counts[name] ?? 0, at('expect', key, name)),
      )
    }
    const comparable = typeof expected === 'boolean' ? (expected ? 'yes' : 'no') : expected
    return differs(test, key, comparable, seen, at('expect', key))
  })
  return [...others, ...values]
}

/** Facts and fields that have another value than is expected; an empty one is none. */
function valueDifferences(
  test: string,
  { facts = {}, fields = {} }: Expectation,
  { world, standing }: Sight,
  at: PlaceOf,
): Finding[] {
  const ground = groundOf(world, standing)
  const { process } = standing
  const compare = (subject: Named, expected: string, path: readonly string[]) => {
    const declared =
      'fact' in subject
        ? process.facts[subject.fact]
        : 'document' in subject
          ? process.documents[subject.document]?.fields[subject.field]
          : undefined
    const read = declared && readValue('', declared, expected, knownIn(world))
    const wanted = read?.ok === true ? read.value : expected
    return differs(test, path.slice(1).join('.'), wanted, ground(subject), at(...path))
  }
  return [
    ...Object.entries(facts).flatMap(([fact, value]) =>
      compare({ fact }, written(value), ['expect', 'facts', fact]),
    ),
    ...Object.entries(fields).flatMap(([document, values]) =>
      Object.entries(values).flatMap(([field, value]) =>
        compare({ document, field }, written(value), ['expect', 'fields', document, field]),
      ),
    ),
  ]
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value)
}

function differs(
  test: string,
  key: string,
  wanted: unknown,
  seen: unknown,
  place: ReturnType<PlaceOf>,
): Finding[] {
  const [expected, found] = [textOf(wanted), textOf(seen)]
  return expected === found ? [] : [finding('test-differs', { test, key, expected, found }, place)]
}

/** Lists without order and repetition; nothing as a dash. */
function textOf(value: unknown): string {
  const text = Array.isArray(value) ? [...new Set(value)].sort().join(', ') : String(value ?? '')
  return text === '' ? '-' : text
}
