/** The files that an act brings must be sound, whoever wrote the commit: this is asked before anything is signed, and by check. */
import { nameInFolder, projectOfPath } from '../record/project-folder.ts'
import { recordFolderOf } from '../record/register-folder.ts'
import type { Changed } from '../record/change.ts'
import type { Finding } from '../rules/finding.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import { secrecyFindings } from '../record/secrecy.ts'
import { type Tree, contentOf } from '../record/tree.ts'
import { publishedTemplateFindings } from './published-templates.ts'

/**
 * Why these files may not enter the workspace: a text that people write and nobody can read, a template that makes no
 * draft, the mark of a state secret, what is spoilt. No release ever signed the like of the first three, which are refused
 * in every epoch; `rules` has the switches for the rest. `before` is the tree before the act.
 */
export function broughtFindings(
  rules: Pick<Rulebook, 'takesSpoiltFiles' | 'publishesByFirstProofs'>,
  before: Tree,
  changes: readonly Changed[],
): Finding[] {
  return [
    ...changes.flatMap(textFindings),
    ...publishedTemplateFindings(rules, changes),
    ...(rules.takesSpoiltFiles ? [] : spoiltFindings(before, changes)),
  ]
}

/** Records are not asked here: what they hold is compared with what the act would have written. */
function textFindings({ path, after }: Changed): readonly Finding[] {
  if (after === undefined || !isPeoplesText(path)) return []
  if (after.content.kind === 'broken') return after.content.findings
  const document = contentOf(after, 'document') ?? contentOf(after, 'kept-record')
  return document === undefined ? [] : secrecyFindings(path, document)
}

/** Whether people write the file and rules read it: a document, a record, a calendar, a regulation with its templates, a register. */
function isPeoplesText(path: string): boolean {
  const project = projectOfPath(path)
  if (project !== undefined) return /^[^/]+\.md$/.test(nameInFolder(path))
  if (recordFolderOf(path) !== undefined) return path.endsWith('.md')
  return /^(?:calendar\/[^/]+\.yaml|processes\/[^/]+\/\d+\/(?:process\.yaml|[^/]+\.md)|registers\/[^/]+\/\d+\/register\.yaml)$/.test(
    path,
  )
}

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
