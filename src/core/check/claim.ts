/** A commit claims an act, parsed from its trailers and the files it changes: claimed, never inferred. */
import { type Act, actOf, type ChangingAct } from '../record/act.ts'
import { isMotion } from '../record/motion.ts'
import { isSignoff } from '../record/signoff-acts.ts'
import { bad, finding, good, type Result } from '../rules/finding.ts'
import { trailer } from '../record/trailers.ts'
import { given } from '../record/kinds.ts'
import { registerOfPath } from '../record/register-folder.ts'
import { contentOf } from '../record/tree.ts'
import {
  claimAffirm,
  claimCalendar,
  claimExcuse,
  claimGrant,
  claimParameter,
  claimPolicy,
  claimPublish,
  claimUpgrade,
  claimVoid,
} from './claim-common.ts'
import {
  type ClaimContext,
  malformed,
  projectOf,
  recordAt,
  reasonOf,
  textsBut,
} from './claim-parts.ts'
import { claimMotion } from './claim-motion.ts'
import { claimSignoff } from './claim-signoff.ts'

/** How each act that has no record of its own is read off the files that it changes. */
const CLAIMS: Readonly<Record<ChangingAct['act'], (context: ClaimContext) => Result<Act>>> = {
  found: (context) => good({ act: 'found', texts: textsBut(context, ['bd.yaml', 'policy.yaml']) }),
  policy: claimPolicy,
  upgrade: claimUpgrade,
  parameter: claimParameter,
  calendar: claimCalendar,
  publish: claimPublish,
  configure: (context) =>
    good({ act: 'configure', texts: textsBut(context, []), reason: reasonOf(context) }),
  open: claimOpen,
  set: (context) => claimChange(context, 'set'),
  team: (context) => claimChange(context, 'team'),
  edit: (context) => claimChange(context, 'edit'),
  record: claimRecord,
  save: (context) =>
    good({ act: 'save', project: projectOf(context), texts: textsBut(context, []) }),
  attach: claimAttach,
}

/** The act, or why the commit is none. */
export function claimOf(context: ClaimContext): Result<Act> {
  const name = trailer(context.block, 'Bd-Act') ?? ''
  const act = actOf(context.world.workspace.format, name)
  if (act === undefined) return bad(finding('unknown-act', { act: name }))
  if (isSignoff(act)) return claimSignoff(context, act)
  if (act === 'void') return claimVoid(context)
  if (act === 'affirm') return claimAffirm(context)
  if (act === 'excuse') return claimExcuse(context)
  if (isMotion(act)) return claimMotion(context, act)
  if (act === 'grant' || act === 'revoke') return claimGrant(context, act)
  return CLAIMS[act](context)
}

function claimOpen(context: ClaimContext): Result<Act> {
  const project = projectOf(context)
  const path = `${context.world.tree.folder(project)}project.yaml`
  const record = recordAt(context, 'project', 'open', (one) => one === path)
  if (!record.ok) return record
  const { title, classification, process, unit, contact, facts, team, reviewers } = record.value
  return good({
    act: 'open',
    project,
    title,
    ...(classification === undefined ? {} : { classification }),
    process: { id: process.id, version: process.version },
    ...(unit === undefined ? {} : { unit }),
    ...(contact === undefined ? {} : { contact }),
    facts,
    team,
    reviewers,
    drafts: textsBut(context, [path]),
  })
}

/** Records are people's text, each read as it says; what lies beside them is attached to them. */
function claimRecord(context: ClaimContext): Result<Act> {
  const { changes, block } = context
  const records = changes.flatMap(({ path, after }) => {
    const content = contentOf(after, 'kept-record')
    return content === undefined || after === undefined
      ? []
      : [{ path, sha256: after.sha256, content }]
  })
  const register = registerOfPath(records[0]?.path ?? '')
  if (register === undefined) return bad(malformed('record', 'no-record'))
  const reason = trailer(block, 'Bd-Reason')
  const files = textsBut(
    context,
    records.map(({ path }) => path),
  )
  return good({ act: 'record', register, records, files, ...given('reason', reason) })
}

function claimChange(context: ClaimContext, act: 'set' | 'team' | 'edit'): Result<Act> {
  const project = projectOf(context)
  const path = `${context.world.tree.folder(project)}project.yaml`
  const next = recordAt(context, 'project', act, (one) => one === path)
  if (!next.ok) return next
  const { title, contact, facts, team, reviewers } = next.value
  const given = trailer(context.block, 'Bd-Reason')
  const reason = given === undefined ? {} : { reason: given }
  if (act === 'team') return good({ act, project, team, reviewers, ...reason })
  if (act === 'edit') {
    return good({ act, project, title, ...(contact === undefined ? {} : { contact }) })
  }
  const before = contentOf(context.world.tree.get(path), 'project')?.facts ?? {}
  const names = new Set([...Object.keys(before), ...Object.keys(facts)])
  const changed = [...names].filter((name) => before[name] !== facts[name])
  const values = Object.fromEntries(changed.map((name) => [name, facts[name]]))
  return good({ act, project, facts: values, ...reason })
}

function claimAttach(context: ClaimContext): Result<Act> {
  const project = projectOf(context)
  const folder = `${context.world.tree.folder(project)}attachments/`
  const isRecord = (path: string) => path.startsWith(folder) && path.endsWith('.yaml')
  const record = recordAt(context, 'attachment', 'attach', isRecord)
  if (!record.ok) return record
  const file = context.changes.find(({ path }) => !isRecord(path))
  if (file?.after === undefined) return bad(malformed('attach', 'no-file'))
  if (!('document' in record.value)) return bad(malformed('attach', 'no-attachment-record'))
  const { document, name, title } = record.value
  const { path, sha256 } = file.after
  return good({ act: 'attach', project, document, name, title, file: { path, sha256 } })
}
