/** The templates of a published version make drafts of its documents. */
import { contentOf } from '../record/tree.ts'
import type { Changed } from '../record/change.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { Process } from '../process/process.ts'
import { templateFindings } from '../project/template.ts'

/** What a template may name besides the facts of its process. */
const NAMES = new Set([
  'author',
  'classification',
  'project',
  'project.facts',
  'project.title',
  'project.unit',
  'today',
  'workspace',
  'workspace.name',
])

const TEMPLATE = /^(processes\/[^/]+\/\d+\/)([a-z][a-z0-9-]*)\.(?:zh|en)\.md$/

/**
 * Why no draft could be made from the templates that come with a regulation: they name what there is not; and, unless
 * versions are judged by the first proofs, what they make cannot be read or lacks what the regulation requires of it.
 */
export function publishedTemplateFindings(
  rules: { readonly publishesByFirstProofs: boolean },
  changes: readonly Changed[],
): Finding[] {
  const byPath = new Map(
    changes.flatMap(({ path, after }) => (path.endsWith('/process.yaml') ? [[path, after]] : [])),
  )
  return changes.flatMap(({ path, after }) => {
    const [, folder = '', id = ''] = TEMPLATE.exec(path) ?? []
    const template = contentOf(after, 'template')
    const process = contentOf(byPath.get(`${folder}process.yaml`), 'process')
    if (template === undefined || process === undefined) return []
    const unknown = template.names
      .filter(({ name }) => !isNameOf(process, name))
      .map(({ name, line, column }) =>
        finding('unknown-variable', { name }, { file: path, line, column }),
      )
    if (unknown.length > 0 || rules.publishesByFirstProofs) return unknown
    const { document } = template
    if (document === undefined) return []
    if (!document.ok) return [...document.findings]
    const type = Object.hasOwn(process.documents, id) ? process.documents[id] : undefined
    return type === undefined ? [] : [...templateFindings(path, id, type, document.value)]
  })
}

function isNameOf(process: Process, name: string): boolean {
  const fact = /^project\.facts\.(.+)$/.exec(name)?.[1]
  return NAMES.has(name) || (fact !== undefined && Object.hasOwn(process.facts, fact))
}
