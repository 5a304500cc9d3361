/** Changed text is shown in lines: equal lines around a change, and what is gone and new within it. */
import { type Line, type Piece, styled } from '../text.ts'
import type { Block, Word } from '../text-diff.ts'
import type { Voice } from '../voice.ts'

/** So many lines around a change are shown, to find it by. */
const AROUND = 2

/** The lines of a block; of equal ones only those next to a change. */
export function blockLines(v: Voice, block: Block, first: boolean, last: boolean): readonly Line[] {
  if (block.kind === 'changed') return changedLines(block.pieces)
  const { lines } = block
  const head = first ? [] : lines.slice(0, AROUND)
  const tail = last ? [] : lines.slice(Math.max(head.length, lines.length - AROUND))
  const hidden = lines.length - head.length - tail.length
  const gap =
    hidden === 0
      ? []
      : [styled('faint', v.t(`  ……（相同 ${hidden} 行）`, `  … (${hidden} equal lines)`))]
  const plain = (line: string) => `  ${line}`
  return [...head.map(plain), ...gap, ...tail.map(plain)]
}

/** Marked as git marks words, so that colour never carries meaning alone: `[-gone-]`, `{+new+}`. */
function changedLines(pieces: readonly Word[]): readonly Line[] {
  const lines: Piece[][] = [['  ']]
  for (const { kind, text } of pieces) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push(['  '])
      if (part === '') continue
      lines
        .at(-1)!
        .push(
          kind === 'gone'
            ? styled('error', `[-${part}-]`)
            : kind === 'new'
              ? styled('good', `{+${part}+}`)
              : part,
        )
    }
  }
  return lines.filter((line) => line.length > 1)
}
