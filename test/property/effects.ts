/** Whether the effect of an act that is told before it is signed is what then comes of it; each fault in words. */
import type { Standing } from '../../src/core/review/standing.ts'
import type { Change } from '../../src/core/effect/change.ts'
import { effectOf, worldAfter } from '../../src/core/effect/effect.ts'
import { standingOf } from '../../src/core/project/standing.ts'
import type { World } from '../../src/core/world/world.ts'
import { sha256 } from '../../src/commands/steps/digest.ts'
import { readEntry } from '../../src/documents/entry.ts'
import type { Draft, Ledger } from '../../fixtures/worlds/ledger.ts'

/** The effect of what a member is about to write. */
export function effectIn(ledger: Ledger, member: string, { files }: Draft): readonly Change[] {
  const changed = Object.entries(files).map(([path, text]) => ({
    path,
    after: text === undefined ? undefined : readEntry(path, Buffer.from(text), sha256(text)),
  }))
  const { world } = ledger
  const after = worldAfter(world, changed, sha256)
  if (after === undefined) throw new Error('the world after cannot be read')
  return effectOf(world, after, changed, { signer: member, now: ledger.by(member).now })
}

/** What a project says of itself that an effect must name, written down anew from its standing. */
export interface Facts {
  readonly place: string
  readonly ended: boolean
  readonly open: ReadonlyMap<string, string>
  readonly outcomes: ReadonlyMap<string, string>
  readonly vacated: ReadonlySet<string>
}

export function factsOf(world: World, project: string): Facts | undefined {
  const found = standingOf(world, project)
  if (!found.ok) return undefined
  const { state, stage, round, gate, rounds } = found.value
  const open = gate?.open ?? []
  return {
    place: `${state} ${stage.stage} ${round}`,
    ended: ['completed', 'rejected', 'cancelled'].includes(state),
    open: new Map(
      open.map((view) => [
        `${gate!.round} ${view.review.review}`,
        view.deadline?.['last-day'] ?? '',
      ]),
    ),
    outcomes: new Map(rounds.flatMap(outcomesIn)),
    vacated: new Set(
      open.flatMap(({ review, states }) =>
        [...states].flatMap(([seat, one]) =>
          one === 'vacated' ? [`${gate!.round} ${review.review} ${seat}`] : [],
        ),
      ),
    ),
  }
}

function outcomesIn({ stage, round, reviews }: Standing['rounds'][number]) {
  return reviews.flatMap((view) =>
    view.state === 'decided'
      ? [[`${stage.stage} ${round} ${view.review.review}`, view.outcome.result] as const]
      : [],
  )
}

/** What the effect should have told and did not, or told though it should be kept back. */
export function effectFaults(
  told: readonly Change[],
  before: Facts | undefined,
  after: Facts | undefined,
): readonly string[] {
  if (told.length === 0) return ['an act is told to change nothing']
  if (before === undefined || after === undefined) return []
  const kinds = new Set(told.map(({ kind }) => kind))
  const keptBack = told.some((one) => one.kind === 'may-lead' && one.keptBack)
  const outcome = ['stands', 'ends', 'review-opens', 'review-closes', 'review-stops'] as const
  if (keptBack) {
    return outcome.filter((kind) => kinds.has(kind)).map((kind) => `${kind} tells how others voted`)
  }
  const named = (kind: Change['kind'], due: boolean, what: string) =>
    kinds.has(kind) === due ? [] : [`${kind} is ${due ? 'not told' : 'told'}: ${what}`]
  const fresh = [...after.outcomes].filter(([key]) => !before.outcomes.has(key))
  const closed = told.flatMap((one) =>
    one.kind === 'review-closes' ? [`${one.stage} ${one.round} ${one.review} ${one.result}`] : [],
  )
  const moved = [...after.open].filter(
    ([key, day]) => before.open.has(key) && before.open.get(key) !== day,
  )
  const opened = [...after.open.keys()].filter((key) => !before.open.has(key))
  const emptied = [...after.vacated].filter((seat) => !before.vacated.has(seat))
  const seats = told.flatMap((one) =>
    one.kind === 'seat' && one.after === 'vacated'
      ? [`${one.round} ${one.review} ${one.seat}`]
      : [],
  )
  return [
    ...named('stands', before.place !== after.place, after.place),
    ...named('ends', !before.ended && after.ended, after.place),
    ...named('review-opens', opened.length > 0, opened.join()),
    ...(moved.length > 0 ? named('deadline', true, moved.join()) : []),
    ...(same(
      closed,
      fresh.map((one) => one.join(' ')),
    )
      ? []
      : [`closed: ${closed.join()}`]),
    ...(same(seats, emptied) ? [] : [`vacated: ${emptied.join()}, told: ${seats.join()}`]),
  ]
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join() === [...others].sort().join()
}
