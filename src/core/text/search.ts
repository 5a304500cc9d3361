/** Somebody looks for words of a text: what holds all of them, the sentence that it is, or else most of what was typed. */
import { spelling } from './spelling.ts'

/** One thing that may be found: its id, and its texts in every language, the telling ones first. */
export interface Searched<Id extends string> {
  readonly id: Id
  readonly texts: readonly string[]
}

/** What stands between words: blanks, punctuation, and the open places `<document>` of a sentence. */
const BETWEEN = /<[^<>]*>|[^\p{L}\p{N}]+/gu
/** From how many signs on a sentence is known by its own words. */
const FEWEST_HAN = 4
const FEWEST_LETTERS = 10
/** The beginning of an English word that stands for its forms: `section`, `sections`. */
const STEM = 4

/**
 * The ids whose texts have every word of `typed`, in either language, whatever the case, the width of the letters and the
 * punctuation: those first that have it in their first text, then in their order. None is found by no words.
 */
export function byWords<Id extends string>(
  typed: string,
  among: readonly Searched<Id>[],
): readonly Id[] {
  const words = wordsOf(typed)
  if (words.length === 0) return []
  const ranked = among.flatMap(({ id, texts }) => {
    const plain = [id, ...texts].map((text) => wordsOf(text).join(' '))
    const all = plain.join(' ')
    if (!words.every((word) => all.includes(word))) return []
    return [{ id, rank: plain.findIndex((text) => words.every((word) => text.includes(word))) }]
  })
  const last = Number.POSITIVE_INFINITY
  const place = (rank: number) => (rank === -1 ? last : rank)
  return ranked
    .toSorted((a, b) => (place(a.rank) === place(b.rank) ? 0 : place(a.rank) - place(b.rank)))
    .map(({ id }) => id)
}

/**
 * The ids whose first text, a sentence with open places, `typed` is or holds, whatever was filled in: those with the most
 * words of their own. A sentence that is hardly more than open places is not looked for.
 */
export function bySentence<Id extends string>(
  typed: string,
  sentences: readonly { readonly id: Id; readonly sentence: string }[],
): readonly Id[] {
  const text = wordsOf(typed).join('')
  const held = sentences.flatMap(({ id, sentence }) => {
    const fixed = sentence.split(/<[^<>]*>/u).map((part) => wordsOf(part).join(''))
    const own = fixed.filter((part) => part !== '')
    let at = 0
    for (const part of own) {
      const found = text.indexOf(part, at)
      if (found === -1) return []
      at = found + part.length
    }
    const signs = own.join('')
    const least = /\p{Script=Han}/u.test(signs) ? FEWEST_HAN : FEWEST_LETTERS
    return signs.length < least ? [] : [{ id, length: signs.length }]
  })
  const longest = Math.max(...held.map(({ length }) => length))
  return held.filter(({ length }) => length === longest).map(({ id }) => id)
}

/**
 * The ids that hold the most of `typed`, at least half of it: by pairs of Chinese characters and by English words, for a
 * sentence remembered, or printed with names in it that no text knows.
 */
export function byMost<Id extends string>(
  typed: string,
  among: readonly Searched<Id>[],
): readonly Id[] {
  const looked = [...new Set(piecesOf(typed))]
  if (looked.length < 2) return []
  const counted = among.map(({ id, texts }) => {
    const pieces = new Set([id, ...texts].flatMap(piecesOf))
    return { id, count: looked.filter((piece) => pieces.has(piece)).length }
  })
  const most = Math.max(...counted.map(({ count }) => count))
  if (most * 2 < looked.length) return []
  return counted.filter(({ count }) => count === most).map(({ id }) => id)
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s/u).flatMap((part) =>
    spelling(part)
      .split(BETWEEN)
      .filter((word) => word !== ''),
  )
}

function piecesOf(text: string): readonly string[] {
  return wordsOf(text).flatMap((word) => {
    if (!/\p{Script=Han}/u.test(word)) return [word.length > STEM ? word.slice(0, STEM + 1) : word]
    const signs = [...word]
    return signs.length === 1 ? signs : signs.slice(1).map((sign, at) => `${signs[at]!}${sign}`)
  })
}
