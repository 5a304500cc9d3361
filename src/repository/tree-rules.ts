/** What a tree may hold: plain files and folders, under names from the grammar, no two that differ in case. */
import type { Finding } from '../core/rules/finding.ts'
import { finding } from '../core/rules/finding.ts'
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

/** The names of a folder as a file system without case holds them, kept from commit to commit. */
export class FoldedNames {
  readonly #count = new Map<string, number>()

  constructor(entries: readonly TreeEntry[]) {
    for (const { name } of entries) this.#add(name)
  }

  /**
   * Takes the names that went and those that came; gives a finding for each that came beside one which such a file system
   * takes for the same. Whoever adds another name to a folder with twins in it is not charged with them.
   */
  step(gone: readonly TreeEntry[], come: readonly TreeEntry[], path: string): readonly Finding[] {
    for (const { name } of gone) {
      const folded = name.toLowerCase()
      this.#count.set(folded, (this.#count.get(folded) ?? 1) - 1)
    }
    return come.flatMap(({ name }) => {
      const here = path === '' ? shownName(name) : `${path}/${shownName(name)}`
      return this.#add(name) === 1
        ? []
        : [finding('invalid-path', { path: here, detail: 'case-twin' }, { file: here })]
    })
  }

  #add(name: string): number {
    const folded = name.toLowerCase()
    const count = (this.#count.get(folded) ?? 0) + 1
    this.#count.set(folded, count)
    return count
  }
}

function nameProblem(entry: TreeEntry, path: string, depth: number): string | undefined {
  if (Buffer.byteLength(path) > MOST_PATH_BYTES) return 'too-long'
  // A folder holds something, which is one level deeper.
  const deepest = entry.mode === FOLDER_MODE ? depth + 1 : depth
  return deepest > MOST_PATH_DEPTH ? 'too-deep' : segmentProblem(entry.name)
}
