/** What the minutes of a sitting have of each member as it is written, and where: for refusals of it. */
import type { Via } from '../core/rules/decisions.ts'
import type { FilePlace, Path, Places } from './places.ts'
import type { RawRecusal } from './sitting-shape.ts'

/** A member's vote or recusal at one item. */
export interface Written extends Pick<Via, 'called' | 'word' | 'reason' | 'ground'> {
  readonly place: FilePlace
}

/** By the id of the member. */
export type WrittenOf = ReadonlyMap<string, Written>

/** A vote as it was read: by the member's id, and at the path of his name. */
interface Vote {
  readonly member: string
  readonly word: string
  readonly reason?: string
  readonly ground?: string
  readonly at: Path
}

/** Recusals as they were read, in the same order as they are written at the path. */
export interface Recusals {
  readonly raw: readonly RawRecusal[]
  readonly read: readonly { readonly member: string }[]
  readonly path: Path
}

/** What is written of whom: the votes, and the recusals of the item and of the whole sitting. */
export function writtenOf(
  { placeOf }: Pick<Places, 'placeOf'>,
  votes: readonly Vote[],
  recusals: readonly Recusals[],
): WrittenOf {
  const recused = recusals.flatMap(({ raw, read, path }) =>
    raw.map((one, index): readonly [string, Written] => {
      const called = typeof one === 'string' ? one : one.member
      const more = typeof one === 'string' ? {} : whyOf(one)
      const place = placeOf([...path, index])
      return [read[index]!.member, { called, ...more, place }]
    }),
  )
  const voted = votes.map(({ member, word, at, ...why }): readonly [string, Written] => {
    const called = String(at.at(-1))
    return [member, { called, word, ...whyOf(why), place: placeOf(at) }]
  })
  return new Map([...recused.toReversed(), ...voted])
}

function whyOf({ reason, ground }: { readonly reason?: string; readonly ground?: string }) {
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(ground === undefined ? {} : { ground }),
  }
}
