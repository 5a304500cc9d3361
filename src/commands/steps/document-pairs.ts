/** The documents of two packets stand side by side. */
import type { Pair } from '../../terminal/phrases/comparison.ts'
import type { DocumentText } from './packet-text.ts'

/** What a document is, whatever it says: its type, and whose copy it is. */
export function keyOf({ document, member }: DocumentText): string {
  return `${document} ${member ?? ''}`
}

/** The documents of both sides by what they are, in the order of the newer, those that only the older has after them. */
export function pairsOf(
  before: readonly DocumentText[],
  after: readonly DocumentText[],
): readonly (Pair & { readonly before?: DocumentText; readonly after?: DocumentText })[] {
  const old = new Map(before.map((one) => [keyOf(one), one]))
  const now = new Map(after.map((one) => [keyOf(one), one]))
  return [...new Set([...now.keys(), ...old.keys()])].map((key) => {
    const [was, is] = [old.get(key), now.get(key)]
    return {
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    }
  })
}
