/** Claims of acts that are held whole by one file under signoffs/. */
import type { Act, BallotAct, CancelAct, ConditionAct, ScanFile } from '../record/act.ts'
import { bad, finding, good, type Result } from '../rules/finding.ts'
import type { ActRecord, BallotRecord } from '../record/record.ts'
import { signoffPath } from '../record/signoff-path.ts'
import { projectOfPath, contentOf } from '../record/tree.ts'
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
  const path = signoffPath(record)
  if (path !== change.path) {
    const facts = { found: change.path, expected: path }
    return bad(finding('wrong-round', facts, { file: change.path, project }))
  }
  const claimed = actOf(record)
  if (claimed.act === 'meeting') return good({ ...claimed, files: scansIn(context) })
  const scanned =
    claimed.act === 'ballot' || claimed.act === 'condition' || claimed.act === 'cancel'
  return good(scanned ? withScan(context, claimed) : claimed)
}

/** The act with the scan that its commit adds, if it adds one. */
function withScan<A extends BallotAct | ConditionAct | CancelAct>(
  context: ClaimContext,
  act: A,
): A {
  const [scan] = scansIn(context)
  if (act.evidence === undefined || scan === undefined) return act
  const { path, name, title } = scan
  return { ...act, evidence: { ...act.evidence, file: { path, name, title } } }
}

/** The scans that a commit adds, each with the record beside it. */
function scansIn({ changes }: ClaimContext): readonly ScanFile[] {
  const added = changes.filter(({ path }) => path.includes('/attachments/'))
  return added.flatMap(({ path, after }) => {
    if (path.endsWith('.yaml') || after === undefined) return []
    const beside = added.find((one) => one.path === path.replace(/\.[^./]+$/, '.yaml'))
    const record = contentOf(beside?.after, 'attachment')
    if (record === undefined) return []
    const { name, title } = record
    return [{ sha256: after.sha256, path, name, title }]
  })
}

/** The act that a record holds; what bd computes (signers, outcome, lateness) is left out, for decide computes it again. */
function actOf(record: ActRecord): Act {
  switch (record.act) {
    case 'submit': {
      const { act, project, stage, round, answer, waivers } = record
      return { act, project, stage, round, waivers, ...(answer === undefined ? {} : { answer }) }
    }
    case 'withdraw': {
      const { act, project, stage, round, submission } = record
      return { act, project, stage, round, submission, ...reasonOf(record) }
    }
    case 'ballot': {
      const { act, project, stage, round, submission, review, seat, n, decision } = record
      const answer = record.answer === undefined ? {} : { answer: record.answer }
      const replaces = record.replaces === undefined ? {} : { replaces: record.replaces }
      const place = { act, project, stage, round, submission, review, seat }
      return {
        ...place,
        n,
        decision,
        ...answer,
        ...replaces,
        ...reasonOf(record),
        ...paperOf(record),
        ...(record.conditions === undefined ? {} : { conditions: record.conditions }),
        ...(record.grant === undefined ? {} : { grant: record.grant }),
      }
    }
    case 'confirm': {
      const { act, project, stage, round, review, seat, n, entry } = record
      return { act, project, stage, round, review, seat, n, entry }
    }
    case 'recuse': {
      const { act, project, stage, round, submission, review, seat, reason, ground } = record
      const why = ground === undefined ? { reason } : { reason, ground }
      return { act, project, stage, round, submission, review, seat, ...why }
    }
    case 'close': {
      const { act, project, stage, round, submission, review } = record
      return { act, project, stage, round, submission, review, ...numberOf(record) }
    }
    case 'recompute':
    case 'extend': {
      const { act, project, stage, round, submission, review, reason } = record
      return { act, project, stage, round, submission, review, reason }
    }
    case 'cancel':
      return {
        act: 'cancel',
        project: record.project,
        reason: record.reason,
        ...(record.meeting === undefined ? {} : { meeting: record.meeting }),
        ...(record.evidence === undefined ? {} : { evidence: { sha256: record.evidence } }),
      }
    case 'hand-over': {
      const { act, project, stage, round } = record
      return { act, project, stage, round, ...reasonOf(record) }
    }
    case 'receive': {
      const { act, project, stage, round } = record
      return { act, project, stage, round, handOver: record['hand-over'], ...reasonOf(record) }
    }
    case 'condition': {
      const { at: _at, by: _by, evidence, ...act } = record
      return evidence === undefined ? act : { ...act, evidence: { sha256: evidence } }
    }
    case 'hold':
    case 'cc':
    case 'advise':
    case 'transfer':
    case 'add-seat':
    case 'remove-seat': {
      const { at: _at, by: _by, n: _n, ...act } = record
      return act
    }
    case 'resume': {
      const { at: _at, by: _by, n: _n, deadlines: _deadlines, ...act } = record
      return act
    }
    case 'answer': {
      const { at: _at, by: _by, outcome: _outcome, ...act } = record
      return act
    }
    case 'meeting': {
      const { at: _at, by: _by, n: _n, late: _late, outcome: _outcome, ...said } = record
      const { uncounted: _uncounted, ...act } = said
      return { ...act, files: [] }
    }
    case 'reconsider':
    case 'read': {
      const { at: _at, by: _by, ...act } = record
      return act
    }
    default:
      return record satisfies never
  }
}

function reasonOf(record: { readonly reason?: string }): { readonly reason?: string } {
  return record.reason === undefined ? {} : { reason: record.reason }
}

function numberOf(record: { readonly number?: string }): { readonly number?: string } {
  return record.number === undefined ? {} : { number: record.number }
}

/** What a ballot says of paper: its number, date, minutes and scan. */
function paperOf(
  record: BallotRecord,
): Pick<BallotAct, 'number' | 'dated' | 'meeting' | 'evidence'> {
  const { dated, meeting, evidence } = record
  return {
    ...numberOf(record),
    ...(dated === undefined ? {} : { dated }),
    ...(meeting === undefined ? {} : { meeting }),
    ...(evidence === undefined ? {} : { evidence: { sha256: evidence } }),
  }
}
