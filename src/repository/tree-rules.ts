/** What a tree may hold: plain files and folders, under names from the grammar, no two that differ in case. */
import type { Finding } from '../core/finding.ts'
import { finding } from '../core/finding.ts'
import { MOST_PATH_BYTES, MOST_PATH_DEPTH, segmentProblem } from './path-grammar.ts'
import type { TreeEntry } from './tree-format.ts'
import { FILE_MODE, FOLDER_MODE, shownName } from './tree-format.ts'

/** Judges one entry that is new or changed; `depth` is the number of segments of its path. */
export function entryProblems(entry: TreeEntry, path: string, depth: number): readonly Finding[] {
  const { mode } = entry
  const plain = mode === FILE_MODE || mode === FOLDER_MODE
  const detail = nameProblem(entry, path, depth)
  return [
    ...(plain ? [] : [finding('invalid-mode', { path, mode }, { file: path })]),
    ...(detail === undefined ? [] : [finding('invalid-path', { path, detail }, { file: path })]),
  ]
}

/** Judges a folder that gained an entry: names that a file system without case takes for one. */
export function twinProblems(entries: readonly TreeEntry[], path: string): readonly Finding[] {
  const seen = new Set<string>()
  const problems: Finding[] = []
  for (const { name } of entries) {
    const folded = name.toLowerCase()
    const here = path === '' ? shownName(name) : `${path}/${shownName(name)}`
    if (seen.has(folded))
      problems.push(finding('invalid-path', { path: here, detail: 'case-twin' }, { file: here }))
    seen.add(folded)
  }
  return problems
}

function nameProblem(entry: TreeEntry, path: string, depth: number): string | undefined {
  if (Buffer.byteLength(path) > MOST_PATH_BYTES) return 'too-long'
  // A folder holds something, which is one level deeper.
  const deepest = entry.mode === FOLDER_MODE ? depth + 1 : depth
  return deepest > MOST_PATH_DEPTH ? 'too-deep' : segmentProblem(entry.name)
}
