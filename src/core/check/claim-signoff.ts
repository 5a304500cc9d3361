/** One file under signoffs/ holds all that some acts claim. */
import type { Act, Evidence } from '../record/act.ts'
import { signoffPath, SIGNOFFS } from '../record/signoff-acts.ts'
import { actIn } from '../record/filing.ts'
import { projectOfPath } from '../record/project-folder.ts'
import { contentOf } from '../record/tree.ts'
import { bad, finding, good, type Result } from '../rules/finding.ts'
import type { ClaimContext } from './claim-parts.ts'

/** The act of the one signoff file that the commit adds; refused when its place is not that of its record. */
export function claimSignoff(context: ClaimContext, act: string): Result<Act> {
  const change = context.changes.find(({ path }) => path.includes('/signoffs/'))
  const record = contentOf(change?.after, 'act')
  if (change === undefined || record === undefined) {
    const content = change?.after?.content
    if (content?.kind === 'broken') return bad(...content.findings)
    return bad(finding('malformed-act', { act, detail: 'no-signoff-record' }))
  }
  if (record.act !== act) {
    return bad(finding('malformed-act', { act, detail: `record-says-${record.act}` }))
  }
  const project = projectOfPath(change.path) ?? ''
  if (record.project !== project) {
    const facts = { found: record.project, expected: project }
    return bad(finding('wrong-project', facts, { file: change.path, project }))
  }
  const path = signoffPath(context.world.tree, record)
  if (path !== change.path) {
    const facts = { found: change.path, expected: path }
    return bad(finding('wrong-round', facts, { file: change.path, project }))
  }
  return good(actIn(SIGNOFFS[record.act], record, scansIn(context)) as Act)
}

/** The scans that a commit adds, each with the record beside it. */
function scansIn({ changes }: ClaimContext): readonly Required<Evidence>[] {
  const added = changes.filter(({ path }) => path.includes('/attachments/'))
  return added.flatMap(({ path, after }) => {
    if (path.endsWith('.yaml') || after === undefined) return []
    const beside = added.find((one) => one.path === path.replace(/\.[^./]+$/, '.yaml'))
    const record = contentOf(beside?.after, 'attachment')
    if (record === undefined) return []
    const { name, title } = record
    return [{ sha256: after.sha256, file: { path, name, title } }]
  })
}
