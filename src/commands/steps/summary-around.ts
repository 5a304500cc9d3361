/** Names what summaries hang on outside of their projects. */
import { hangsOnOthers, mayHangOn } from '../../core/agenda/summary-ground.ts'
import { contentOf, type Tree } from '../../core/record/tree.ts'
import type { Folders } from '../../repository/files-at.ts'
import { sha256 } from './digest.ts'

/** Names what a summary may hang on outside of projects: of one at rest the rules, and its process. */
export function aroundOf(tree: Tree, folders: Folders, process: string, rest: boolean): string {
  const lines = [...tree.common.values()].flatMap(({ path, sha256: digest }) =>
    mayHangOn(path, process, rest) ? [`${digest}  ${path}\n`] : [],
  )
  if (rest) return sha256([rulesOf(tree), ...lines.sort()].join('')).slice(0, 16)
  const own = [...tree.common.values()].filter(({ path }) => isVersionOf(path, process))
  const hangs = own.map((entry) => hangsOnOthers(contentOf(entry, 'process')))
  const others = hangs.includes('contents')
    ? [...recordsOf(folders), ...projectsOf(tree, folders)]
    : hangs.includes('names')
      ? [...recordsOf(folders), ...tree.projectIds()]
      : []
  return sha256([...lines, ...others].sort().join('\n')).slice(0, 16)
}

/** Of the records of a register the id of their folder says which there are, and what they say. */
function recordsOf({ records }: Folders): readonly string[] {
  return Array.from(records, ([path, oid]) => `${oid}  ${path}`)
}

/** What every project says: the id of its folder, or where something refused stands in it, its accepted files. */
function projectsOf(tree: Tree, { projects }: Folders): readonly string[] {
  return Array.from(tree.projectIds(), (id) => {
    const files = () => Array.from(tree.project(id).values(), (one) => one.sha256 + one.path)
    return `${projects.get(id) ?? sha256(files().sort().join('\n'))}  ${id}`
  })
}

/** The edition of the rules, as the workspace names it. */
function rulesOf(tree: Tree): string {
  return contentOf(tree.get('bd.yaml'), 'workspace')?.format ?? ''
}

function isVersionOf(path: string, process: string): boolean {
  return path.startsWith(`processes/${process}/`) && path.endsWith('/process.yaml')
}
