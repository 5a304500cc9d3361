/** Flags mark what nobody who decides must overlook in a packet: what is waived, unfilled, late, stated as it no longer is, or on paper only. */
import type { Round, Standing } from '../review/standing.ts'
import { contentOf } from '../record/tree.ts'
import { factsAskedBy } from '../process/deciding-facts.ts'
import { isUnanswered, opinionsOf } from '../review/opinions.ts'
import { enteredAloneIn, lastBallot, restsOnEntries } from '../review/paper.ts'
import { type LateSubmission, lateSubmission } from '../project/late-submission.ts'
import { maySee } from '../review/disclosure.ts'
import { isCast } from '../review/tally.ts'
import type { ReviewView } from '../review/review.ts'
import { type World } from '../world/world.ts'

/** A document that still states what a fact used to be. */
export interface StaleValue {
  readonly document: string
  readonly path: string
  readonly fact: string
  /** The earlier value as it stands in the document. */
  readonly said: string
}

export type Flag =
  /** Submitted after the day by which its stage was to be left. */
  | ({ readonly kind: 'submitted-late' } & LateSubmission)
  | { readonly kind: 'waived'; readonly document: string; readonly reason: string }
  /** A yes-no field that every reviewer is shown first. */
  | { readonly kind: 'marked'; readonly document: string; readonly field: string }
  | { readonly kind: 'unset-fact'; readonly fact: string }
  | {
      readonly kind: 'unfilled'
      readonly document: string
      readonly fields: readonly [string, ...string[]]
    }
  | {
      readonly kind: 'stale'
      readonly fact: string
      readonly said: string
      readonly documents: readonly string[]
    }
  | { readonly kind: 'unsigned'; readonly document: string }
  | { readonly kind: 'declined'; readonly member: string }
  | { readonly kind: 'late'; readonly member: string; readonly days: number }
  /** A decision on paper that its member has not confirmed, and no minutes carry. */
  | { readonly kind: 'on-paper'; readonly member: string; readonly by: string }
  /** An outcome that would differ without such decisions. */
  | { readonly kind: 'only-on-paper'; readonly review: string }

/** Everything of the round that is to be noticed; `stale` was looked up in the texts by whoever can read them. */
export function flaggedIn(
  world: World,
  standing: Standing,
  round: Round,
  reader: string | undefined,
  stale: readonly StaleValue[],
): readonly Flag[] {
  const { process } = standing
  const late = lateSubmission(world, standing, round)
  const { waivers, flags, facts, documents } = round.submission.record
  const asked = [round.from, round.stage].flatMap((stage) => factsAskedBy(process, stage))
  const unset = [...new Set(asked)].filter(
    (fact) => facts[fact] === undefined && process.facts[fact]?.computed === undefined,
  )
  return [
    ...(late === undefined ? [] : [{ kind: 'submitted-late' as const, ...late }]),
    ...waivers.map(({ document, reason }): Flag => ({ kind: 'waived', document, reason })),
    ...flags.map(({ document, field }): Flag => ({ kind: 'marked', document, field })),
    ...unset.map((fact): Flag => ({ kind: 'unset-fact', fact })),
    ...staleBySaying(stale),
    ...documents
      .filter(({ signers }) => signers.length === 0)
      .map(({ document }): Flag => ({ kind: 'unsigned', document })),
    ...round.reviews.flatMap((view) => inReview(view, reader)),
    ...documents.flatMap(({ document, path, sha256 }) =>
      unfilledIn(world, process.documents[document], { document, path, sha256 }),
    ),
  ]
}

/** One flag for each earlier value, with every document that states it. */
function staleBySaying(stale: readonly StaleValue[]): readonly Flag[] {
  const sayings = new Map(stale.map(({ fact, said }) => [`${fact} ${said}`, { fact, said }]))
  return [...sayings.values()].map(({ fact, said }) => {
    const those = stale.filter((one) => one.fact === fact && one.said === said)
    return { kind: 'stale', fact, said, documents: those.map(({ document }) => document) }
  })
}

/** The fields of a document that may be left out and were; nothing of a text that is no longer there. */
function unfilledIn(
  world: World,
  declared: Standing['process']['documents'][string] | undefined,
  { document, path, sha256 }: { document: string; path: string; sha256: string },
): readonly Flag[] {
  const entry = world.tree.get(path)
  const content = entry?.sha256 === sha256 ? contentOf(entry, 'document') : undefined
  if (declared === undefined || content === undefined) return []
  const written = Object.entries(declared.fields).filter(([, one]) => one.computed === undefined)
  const [first, ...others] = written
    .map(([field]) => field)
    .filter((field) => {
      const value = content.fields[field]?.value
      return value === undefined || value === null || String(value).trim() === ''
    })
  return first === undefined ? [] : [{ kind: 'unfilled', document, fields: [first, ...others] }]
}

function inReview(view: ReviewView, reader: string | undefined): readonly Flag[] {
  const holder = (seat: string) => view.holders.get(seat) ?? seat
  const declined = opinionsOf(view.acts, view.states)
    .filter((one) => !isUnanswered(one) && one.answer?.record.adopted === 'no')
    .map(({ seat }): Flag => ({ kind: 'declined', member: holder(seat) }))
  const late = [...view.states].flatMap(([seat, state]): readonly Flag[] => {
    const days = lastBallot(view.acts, seat)?.record.late
    if (!isCast(state) || days === undefined || !maySee(view, seat, reader)) return []
    return [{ kind: 'late', member: holder(seat), days }]
  })
  const paper = enteredAloneIn(view).map(({ record }): Flag => ({
    kind: 'on-paper',
    member: holder(record.seat),
    by: record.by,
  }))
  const only = restsOnEntries(view)
  return [
    ...declined,
    ...late,
    ...paper,
    ...(only ? [{ kind: 'only-on-paper' as const, review: view.review.review }] : []),
  ]
}
