/** The scan that proves a decision on paper or in a meeting: that it is there, and about this very review. */
import type { BallotAct } from '../act.ts'
import { type Finding, finding } from '../finding.ts'
import type { Scene } from '../outcome.ts'
import type { EvidenceAttachment } from '../record.ts'
import { projectFolder } from '../tree.ts'
import { contentOf } from '../world.ts'

/** Where the scan with this digest stands, without its ending. */
export function evidenceStem(project: string, sha256: string): string {
  return `${projectFolder(project)}attachments/${sha256.slice(0, 16)}`
}

/**
 * Why the scan does not do. One scan may prove several decisions of the same review and round; what is attached for
 * anything else proves nothing here.
 */
export function evidenceFindings({ world }: Scene, act: BallotAct): Finding[] {
  const { evidence, review } = act
  const where = { project: act.project }
  if (evidence === undefined) {
    const needed = act.dated !== undefined || act.meeting !== undefined
    return needed ? [finding('evidence-missing', { review }, where)] : []
  }
  const stem = evidenceStem(act.project, evidence.sha256)
  const beside = world.tree.get(`${stem}.yaml`)
  const at = { ...where, file: `${stem}.yaml` }
  if (evidence.file !== undefined) {
    if (beside !== undefined) return [finding('evidence-elsewhere', { review }, at)]
    const { path } = evidence.file
    const fits = path.startsWith(`${stem}.`) && ENDING.test(path.slice(stem.length + 1))
    return fits ? [] : [finding('not-a-document', { path }, { ...where, file: path })]
  }
  const record = contentOf(beside, 'attachment')
  if (record === undefined) return [finding('evidence-missing', { review }, where)]
  const same =
    'evidence-of' in record &&
    record.sha256 === evidence.sha256 &&
    record['evidence-of'].stage === act.stage &&
    record['evidence-of'].round === act.round &&
    record['evidence-of'].review === review
  return same ? [] : [finding('evidence-elsewhere', { review }, at)]
}

const ENDING = /^(?!yaml$|md$)[a-z0-9]{1,8}$/

/** What the act writes of the scan: the file by its digest and the record beside it; nothing where it is there already. */
export function evidencePlan({ project, stage, round, review, evidence }: BallotAct): {
  readonly records: readonly (readonly [string, object])[]
  readonly texts: readonly (readonly [string, string])[]
} {
  if (evidence?.file === undefined) return { records: [], texts: [] }
  const { path, name, title } = evidence.file
  const record: EvidenceAttachment = {
    format: 'bd/attachment@1',
    sha256: evidence.sha256,
    'evidence-of': { stage, round, review },
    name,
    title,
  }
  const stem = evidenceStem(project, evidence.sha256)
  return { records: [[`${stem}.yaml`, record]], texts: [[path, evidence.sha256]] }
}
