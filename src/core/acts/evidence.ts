/** Scans prove decisions on paper or in a meeting: they are there, and about this very review. */
import type { BallotAct, Evidence } from '../record/act.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { Standing } from '../review/standing.ts'
import type { EvidenceAttachment } from '../record/record.ts'
import { type Entry, contentOf } from '../record/tree.ts'
import { type World } from '../world/world.ts'

/** Where the scan with this digest stands, without its ending. */
export function evidenceStem({ folder }: Pick<Standing, 'folder'>, sha256: string): string {
  return `${folder}attachments/${sha256.slice(0, 16)}`
}

/** What a scan proves decisions of: one review in one round. */
interface Proved {
  readonly project: string
  readonly stage: string
  readonly round: number
  readonly review: string
}

/** Why the ballot's scan does not do; a decision on paper or after a meeting cannot be without one. */
export function evidenceFindings(world: World, act: BallotAct): Finding[] {
  const { evidence, review, project } = act
  if (evidence !== undefined) return scanFindings(world, act, evidence)
  const needed = act.dated !== undefined || act.meeting !== undefined
  const paper = act.meeting === undefined ? {} : { paper: 'meeting' as const }
  return needed ? [finding('evidence-missing', { review, ...paper }, { project })] : []
}

/**
 * Why the scan does not do. One scan may prove several decisions of the same review and round; what is attached for
 * anything else proves nothing here.
 */
export function scanFindings(world: World, proved: Proved, scan: Evidence): Finding[] {
  const { project, stage, round, review } = proved
  const where = { project }
  const stem = evidenceStem({ folder: world.tree.folder(project) }, scan.sha256)
  const beside = world.tree.get(`${stem}.yaml`)
  const at = { ...where, file: `${stem}.yaml` }
  if (scan.file !== undefined) {
    if (beside !== undefined)
      return [finding('evidence-elsewhere', { review, ...usedFor(beside) }, at)]
    const { path } = scan.file
    return standsUnder(stem, path)
      ? []
      : [finding('not-a-document', { path }, { ...where, file: path })]
  }
  const record = contentOf(beside, 'attachment')
  if (record === undefined) return [finding('evidence-missing', { review }, where)]
  const same =
    'evidence-of' in record &&
    record.sha256 === scan.sha256 &&
    record['evidence-of'].stage === stage &&
    record['evidence-of'].round === round &&
    record['evidence-of'].review === review
  return same ? [] : [finding('evidence-elsewhere', { review, ...usedFor(beside) }, at)]
}

/** What a file that is there already is called, and what it was brought for: behind a document, or for a review. */
export function usedFor(beside: Entry | undefined): {
  readonly name: string
  readonly document?: string
  readonly used?: string
  readonly visit?: string
} {
  const record = contentOf(beside, 'attachment')
  if (record === undefined) return { name: '' }
  if ('document' in record) return { name: record.name, document: record.document }
  const { stage, round, review } = record['evidence-of']
  return { name: record.name, used: review, visit: `${stage}.${round}` }
}

const ENDING = /^(?!yaml$|md$)[a-z0-9]{1,8}$/

/** Whether a file of this ending may stand beside its record, whose name is the same up to the ending. */
export function isEnding(ending: string): boolean {
  return ENDING.test(ending)
}

/** Whether the path is the one name that a file with this stem may have: packets list it, and it freezes, by no other. */
export function standsUnder(stem: string, path: string): boolean {
  return path.startsWith(`${stem}.`) && isEnding(path.slice(stem.length + 1))
}

/** What an act writes of its scans: each by its digest with the record beside it; nothing of one that is there already. */
export function scansPlan(
  { tree }: World,
  { project, stage, round, review }: Proved,
  scans: readonly Evidence[],
): {
  readonly records: readonly (readonly [string, object])[]
  readonly texts: readonly (readonly [string, string])[]
} {
  const folder = tree.folder(project)
  const added = scans.flatMap(({ sha256, file }) =>
    file === undefined ? [] : [{ sha256, ...file }],
  )
  return {
    records: added.map(({ sha256, name, title }) => {
      const record: EvidenceAttachment = {
        format: 'bd/attachment@1',
        sha256,
        'evidence-of': { stage, round, review },
        name,
        title,
      }
      return [`${evidenceStem({ folder }, sha256)}.yaml`, record]
    }),
    texts: added.map(({ path, sha256 }) => [path, sha256]),
  }
}
