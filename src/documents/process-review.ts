/** Reviews as people write them, brought into the form that the rulebook knows. */
import { LATER, LATER_DECIDE } from './process-later.ts'
import type { Review, SoleReview, VoteReview } from '../core/process.ts'
import { type RawGateItem, type RawReview } from './process-shape.ts'
import type { Reading } from './reading.ts'
import { isYes } from './shape.ts'
import type { Path } from './places.ts'
import { withinOf } from './within.ts'
import { both } from './wording.ts'

/** The reviews of a gate in order; those that shall run together come one after another, marked as for later. */
export function gateOf(
  items: readonly RawGateItem[],
  path: Path,
  reading: Reading,
): readonly Review[] {
  return items.flatMap((item, index) => {
    const at = [...path, index]
    if (!('together' in item)) return [reviewOf(item, at, [], reading)]
    reading.keep([...at, 'together'])
    return item.together.map((one, inner) =>
      reviewOf(one, [...at, 'together', inner], ['together'], reading),
    )
  })
}

function reviewOf(raw: RawReview, path: Path, around: readonly string[], reading: Reading): Review {
  const carried = [...around, ...reading.carry(raw, path, LATER.review)]
  const isLater = LATER_DECIDE.some((way) => way === raw.decide)
  if (isLater) {
    reading.keep([...path, 'decide'])
    carried.push(`decide: ${raw.decide}`)
  }
  if (isYes(raw.paper) && raw.secretary === undefined) reading.missing(path, 'secretary')
  const within =
    raw.within === undefined ? undefined : withinOf(raw.within, [...path, 'within'], reading)
  const head = {
    review: raw.review,
    ...(raw.title === undefined ? {} : { title: both(raw.title) }),
    role: raw.role,
    ...(raw.named === undefined ? {} : { named: raw.named }),
    ...(raw.of === undefined ? {} : { of: raw.of }),
    ...(within === undefined ? {} : { within }),
    ...(raw.chair === undefined ? {} : { chair: raw.chair }),
    ...(raw.secretary === undefined ? {} : { secretary: raw.secretary }),
    ...(isYes(raw.paper) ? { paper: true } : {}),
    later: carried,
  }
  return raw.decide === 'vote'
    ? vote(raw, head, path, reading)
    : sole(raw, head, path, isLater, reading)
}

type Head = Omit<SoleReview, 'decide' | 'forms'>

const OF_VOTES = [
  'form',
  'rule',
  'quorum',
  'passes',
  'close',
  'without-quorum',
  'show',
  'at-least',
] as const

/** A way to decide that is for later is carried as a sole review, which its `later` keeps from being opened. */
function sole(
  raw: RawReview,
  head: Head,
  path: Path,
  isLater: boolean,
  reading: Reading,
): SoleReview {
  for (const word of isLater ? [] : OF_VOTES) {
    if (raw[word] !== undefined)
      reading.invalid([...path, word], 'decide: vote', `decide: ${raw.decide}`)
  }
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

/** A vote states everything itself; only `rule` stands for quorum and majority. */
function vote(raw: RawReview, head: Head, path: Path, reading: Reading): VoteReview {
  const stated = raw.rule === undefined ? (['quorum', 'passes'] as const) : []
  for (const word of [...stated, 'close', 'without-quorum', 'show', 'within'] as const) {
    if (raw[word] === undefined) reading.missing(path, word)
  }
  for (const word of ['forms', 'outcomes'] as const) {
    if (raw[word] !== undefined) reading.invalid([...path, word], 'decide: sole', 'decide: vote')
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
  }
}
