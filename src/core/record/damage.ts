/** Files that came to harm on their way here: what an act may not bring, though every byte of it can be read. */
import type { Changed } from './change.ts'
import type { Finding } from '../rules/finding.ts'
import type { Tree } from './tree.ts'

/**
 * What is spoilt in the files that an act brings: asked by the command before it signs, and by check. What stood in the
 * file before does not hold up another act; `before` is the tree before the act.
 */
export function spoiltFindings(before: Tree, changes: readonly Changed[]): Finding[] {
  return changes.flatMap(({ path, after }) => {
    const known = new Set((before.get(path)?.spoilt ?? []).map(({ rule }) => rule))
    return (after?.spoilt ?? []).filter(({ rule }) => !known.has(rule))
  })
}
