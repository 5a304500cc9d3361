/** People write reviews, which are brought into the form that the rulebook knows. */
import type {
  OpinionsReview,
  Review,
  SoleReview,
  ValueDeclaration,
  VoteReview,
} from '../core/process/process.ts'
import { LONGEST_SPAN } from '../core/calendar/span.ts'
import { conditionOf } from './process-condition.ts'
import { LATER } from './process-later.ts'
import type { RawGateItem } from './process-shape.ts'
import type { RawReview } from './review-shape.ts'
import { noteRoles, noteWords, type Reading } from './reading.ts'
import { isYes } from './shape.ts'
import { declarationsOf } from './process-value.ts'
import { withinOf } from './within.ts'
import { both } from './wording.ts'
import type { Path } from './places.ts'

type Facts = Readonly<Record<string, ValueDeclaration>>

/** The reviews of a gate: steps in order, those that run together in one step. */
export function gateOf(
  items: readonly RawGateItem[],
  path: Path,
  facts: Facts,
  reading: Reading,
): readonly Review[] {
  return items.flatMap((item, step) => {
    const at = [...path, step]
    const several = 'together' in item ? item.together : undefined
    const raws = several ?? [item as RawReview]
    return raws.map((raw, inner) => {
      const where = several === undefined ? at : [...at, 'together', inner]
      return reviewOf(raw, where, step, facts, reading)
    })
  })
}

function reviewOf(
  raw: RawReview,
  path: Path,
  step: number,
  facts: Facts,
  reading: Reading,
): Review {
  const head = headOf(raw, path, step, facts, reading)
  const { decide } = raw
  if (decide === 'vote') return vote(raw, head, path, reading)
  onlyFor(raw, OF_VOTES, 'decide: vote', path, reading)
  if (decide === 'sole') return sole(raw, head)
  onlyFor(raw, ['forms', 'outcomes'], 'decide: sole', path, reading)
  return decide === 'opinions' ? { ...head, decide } : { ...head, decide }
}

type Head = Omit<OpinionsReview, 'decide'>

function headOf(raw: RawReview, path: Path, step: number, facts: Facts, reading: Reading): Head {
  noteRoles(raw.role, [...path, 'role'], reading)
  noteRoles(raw.instead, [...path, 'instead'], reading)
  noteWords(raw, path, ['authors', 'fields'], reading)
  if (isYes(raw.paper) && raw.secretary === undefined) reading.missing(path, 'secretary')
  const within =
    raw.within === undefined ? undefined : withinOf(raw.within, [...path, 'within'], reading)
  const notice = raw.notice === undefined ? undefined : noticeOf(raw.notice, path, reading)
  return {
    review: raw.review,
    ...(raw.title === undefined ? {} : { title: both(raw.title) }),
    role: roleOf(raw.role, path, reading),
    ...(raw.named === undefined ? {} : { named: raw.named }),
    ...(raw.of === undefined ? {} : { of: raw.of }),
    ...(within === undefined ? {} : { within }),
    ...(raw.chair === undefined ? {} : { chair: raw.chair }),
    ...(raw.secretary === undefined ? {} : { secretary: raw.secretary }),
    ...(raw.fields === undefined
      ? {}
      : { fields: declarationsOf(raw.fields, [...path, 'fields'], reading) }),
    ...(isYes(raw.paper) ? { paper: true } : {}),
    step,
    ...(raw.when === undefined
      ? {}
      : { when: conditionOf(raw.when, [...path, 'when'], facts, reading) }),
    ...(raw.instead === undefined ? {} : { instead: raw.instead }),
    ...(isYes(raw.personal) ? { personal: true } : {}),
    ...(raw.authors === undefined ? {} : { authors: raw.authors }),
    ...(raw.transfer === undefined || isYes(raw.transfer) ? {} : { transfer: false as const }),
    ...(raw['add-seats'] === undefined ? {} : { 'add-seats': raw['add-seats'] }),
    ...(notice === undefined ? {} : { notice }),
    later: reading.carry(raw, path, LATER.review),
  }
}

/** Who decides: a role, or what a table gives; a parameter names no role by itself, but may be an input of a table. */
function roleOf(raw: RawReview['role'], path: Path, reading: Reading): Review['role'] {
  if (typeof raw === 'string' || !('parameter' in raw)) return raw
  reading.invalid([...path, 'role'], 'role-or-table', `{ parameter: ${raw.parameter} }`)
  return ''
}

const OF_VOTES = [
  'form',
  'rule',
  'quorum',
  'passes',
  'close',
  'without-quorum',
  'show',
  'at-least',
  'veto',
  'tie',
  'proxies',
] as const

/** Words that stand only where the review decides in another way. */
function onlyFor(
  raw: RawReview,
  words: readonly (keyof RawReview)[],
  expected: string,
  path: Path,
  reading: Reading,
): void {
  for (const word of words) {
    if (raw[word] !== undefined) reading.invalid([...path, word], expected, `decide: ${raw.decide}`)
  }
}

function sole(raw: RawReview, head: Head): SoleReview {
  const outcomes = Object.entries(raw.outcomes ?? {}).map(([id, outcome]) => {
    const { to, 'counts-as': counts } = outcome
    const named = { title: both(outcome.title ?? id), 'counts-as': counts }
    return [id, to === undefined ? named : { ...named, to }] as const
  })
  return {
    ...head,
    decide: 'sole',
    forms: raw.forms ?? ['in-person'],
    ...(outcomes.length === 0 ? {} : { outcomes: Object.fromEntries(outcomes) }),
  }
}

/** A vote states everything itself; only `rule` stands for quorum and majority, and knows no casting vote. */
function vote(raw: RawReview, head: Head, path: Path, reading: Reading): VoteReview {
  const stated = raw.rule === undefined ? (['quorum', 'passes'] as const) : []
  for (const word of [...stated, 'close', 'without-quorum', 'show', 'within'] as const) {
    if (raw[word] === undefined) reading.missing(path, word)
  }
  onlyFor(raw, ['forms', 'outcomes'], 'decide: sole', path, reading)
  onlyFor(raw, ['fields'], 'decide: sole, any, all, in-order, opinions', path, reading)
  if (raw.tie !== undefined && raw.chair === undefined) reading.missing(path, 'chair')
  if (raw.tie !== undefined && raw.rule !== undefined) {
    reading.invalid([...path, 'tie'], 'quorum, passes', `rule: ${raw.rule}`)
  }
  const without = raw['without-quorum']
  if (typeof without === 'object' && without.extend['working-days'] > LONGEST_SPAN) {
    const found = String(without.extend['working-days'])
    reading.invalid([...path, 'without-quorum', 'extend', 'working-days'], 'span', found)
  }
  return {
    ...head,
    decide: 'vote',
    form: raw.form ?? 'meeting',
    ...(raw.rule === undefined ? {} : { rule: raw.rule }),
    ...(raw.quorum === undefined ? {} : { quorum: raw.quorum }),
    ...(raw.passes === undefined ? {} : { passes: raw.passes }),
    close: raw.close ?? 'at-deadline',
    'without-quorum': raw['without-quorum'] ?? 'lapse',
    show: raw.show ?? 'after-close',
    ...(raw['at-least'] === undefined ? {} : { 'at-least': raw['at-least'] }),
    ...(raw.veto === undefined ? {} : { veto: raw.veto }),
    ...(raw.tie === undefined ? {} : { tie: raw.tie }),
    ...(raw.proxies === undefined ? {} : { proxies: raw.proxies }),
  }
}

/** `3`, or `3 working days`. */
function noticeOf(raw: number | string, path: Path, reading: Reading): number | undefined {
  if (typeof raw === 'number') return raw
  const days = WORKING_DAYS.exec(raw)
  if (days === null) reading.invalid([...path, 'notice'], 'working-days', raw)
  return days === null ? undefined : Number(days[1])
}

const WORKING_DAYS = /^([1-9]\d{0,3}) working days?$/
