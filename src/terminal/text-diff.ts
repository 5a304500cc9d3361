/** Two texts differ by lines, and within changed lines by words; diff comes in here alone. */
import { diffArrays } from 'diff'
import type { Voice } from './voice.ts'

/** A piece of text that both have, that only the older has, or that only the newer has. */
export interface Word {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Lines that follow one another: equal on both sides, or changed, taken apart into pieces. */
export type Block =
  | { readonly kind: 'same'; readonly lines: readonly string[] }
  | { readonly kind: 'changed'; readonly pieces: readonly Word[] }

/** Beyond so many edits nobody reads word by word, and looking for the least of them takes too long. */
const EDITS = 4000

/** The blocks of both texts in order; joined, their equal and gone parts are the older, their equal and new parts the newer. */
export function textDiff(
  v: Voice,
  before: readonly string[],
  after: readonly string[],
): readonly Block[] {
  const blocks: Block[] = []
  let gone: readonly string[] = []
  let fresh: readonly string[] = []
  const flush = () => {
    if (gone.length + fresh.length === 0) return
    blocks.push({ kind: 'changed', pieces: wordsDiff(v, gone.join('\n'), fresh.join('\n')) })
    gone = []
    fresh = []
  }
  for (const { kind, values } of compared(before, after)) {
    if (kind === 'gone') gone = [...gone, ...values]
    else if (kind === 'new') fresh = [...fresh, ...values]
    else {
      flush()
      blocks.push({ kind: 'same', lines: values })
    }
  }
  flush()
  return blocks
}

/** The differences within a text, by words as the language divides them: Chinese has no blanks between them. */
export function wordsDiff(v: Voice, before: string, after: string): readonly Word[] {
  const words = new Intl.Segmenter(v.language, { granularity: 'word' })
  // Line by line: each segment holds the whole text that it was cut from.
  const split = (text: string) =>
    text.split(/(\n)/u).flatMap((line) => [...words.segment(line)].map(({ segment }) => segment))
  return compared(split(before), split(after)).map(({ kind, values }) => ({
    kind,
    text: values.join(''),
  }))
}

interface Run {
  readonly kind: Word['kind']
  readonly values: readonly string[]
}

function compared(before: readonly string[], after: readonly string[]): readonly Run[] {
  const found = diffArrays([...before], [...after], { maxEditLength: EDITS })
  if (found === undefined) {
    const runs: readonly Run[] = [
      { kind: 'gone', values: before },
      { kind: 'new', values: after },
    ]
    return runs.filter(({ values }) => values.length > 0)
  }
  return found.map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    values: value,
  }))
}
