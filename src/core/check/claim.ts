/** The act that a commit claims, parsed from its trailers and the files it changes: claimed, never inferred. */
import type { Act, TextChange } from '../act.ts'
import { bad, type Finding, finding, good, type Result } from '../finding.ts'
import type { Policy } from '../policy.ts'
import type { AttachmentRecord, ProjectRecord } from '../record.ts'
import { trailer } from '../trailers.ts'
import { projectFolder } from '../tree.ts'
import type { Workspace } from '../workspace.ts'
import { contentOf, type World } from '../world.ts'
import type { Changed } from './changed.ts'
import { claimSignoff } from './claim-signoff.ts'

/** What parsing a claim may ask for. */
export interface ClaimContext {
  /** The tree before the act; for `found` the tree as founded. */
  readonly world: World
  readonly block: readonly string[]
  readonly changes: readonly Changed[]
  /** Keys of a policy whose proof of possession is good. */
  provenIn(policy: Policy): readonly string[]
}

/** Acts of the format that this version does not do. */
const LATER = new Set(['upgrade', 'configure', 'void', 'publish', 'grant', 'revoke'])
const SIGNOFFS = new Set([
  'submit',
  'withdraw',
  'ballot',
  'confirm',
  'recuse',
  'close',
  'extend',
  'cancel',
  'hand-over',
  'receive',
])

/** The act, or why the commit is none. */
export function claimOf(context: ClaimContext): Result<Act> {
  const name = trailer(context.block, 'Bd-Act') ?? ''
  if (LATER.has(name)) return bad(finding('not-in-this-version', { feature: `Bd-Act: ${name}` }))
  if (SIGNOFFS.has(name)) return claimSignoff(context, name)
  switch (name) {
    case 'found':
      return good({ act: 'found', texts: textsBut(context, ['bd.yaml', 'policy.yaml']) })
    case 'policy':
      return claimPolicy(context)
    case 'parameter':
      return claimParameter(context)
    case 'calendar':
      return claimCalendar(context)
    case 'open':
      return claimOpen(context)
    case 'set':
    case 'team':
    case 'edit':
      return claimChange(context, name)
    case 'save':
      return good({ act: 'save', project: projectOf(context), texts: textsBut(context, []) })
    case 'attach':
      return claimAttach(context)
    default:
      return bad(finding('unknown-act', { act: name }))
  }
}

function textsBut({ changes }: ClaimContext, records: readonly string[]): TextChange[] {
  return changes
    .filter(({ path }) => !records.includes(path))
    .map(({ path, after }) => ({ path, sha256: after?.sha256 }))
}

function projectOf({ block }: ClaimContext): string {
  return trailer(block, 'Bd-Project') ?? ''
}

function reasonOf({ block }: ClaimContext): string {
  return trailer(block, 'Bd-Reason') ?? ''
}

/** The one changed file that holds the act, read as its kind. */
function recordAt<K extends 'policy' | 'workspace' | 'project' | 'attachment'>(
  context: ClaimContext,
  kind: K,
  act: string,
  matches: (path: string) => boolean,
): Result<
  { policy: Policy; workspace: Workspace; project: ProjectRecord; attachment: AttachmentRecord }[K]
> {
  const change = context.changes.find(({ path }) => matches(path))
  const value = contentOf(change?.after, kind)
  if (value !== undefined) return good(value as never)
  const content = change?.after?.content
  if (content?.kind === 'broken') return bad(...content.findings)
  return bad(malformed(act, `no-${kind}-record`))
}

function malformed(act: string, detail: string): Finding {
  return finding('malformed-act', { act, detail })
}

function claimPolicy(context: ClaimContext): Result<Act> {
  const policy = recordAt(context, 'policy', 'policy', (path) => path === 'policy.yaml')
  if (!policy.ok) return policy
  const proven = context.provenIn(policy.value)
  return good({ act: 'policy', policy: policy.value, reason: reasonOf(context), proven })
}

function claimParameter(context: ClaimContext): Result<Act> {
  const next = recordAt(context, 'workspace', 'parameter', (path) => path === 'bd.yaml')
  if (!next.ok) return next
  const before = context.world.workspace.parameters
  for (const [process, values] of Object.entries(next.value.parameters)) {
    for (const [parameter, value] of Object.entries(values)) {
      if (JSON.stringify(before[process]?.[parameter]) === JSON.stringify(value)) continue
      return good({ act: 'parameter', process, parameter, value, reason: reasonOf(context) })
    }
  }
  return bad(malformed('parameter', 'nothing-set'))
}

/** Calendar files are people's text, judged by digest; one that cannot be read is no calendar. */
function claimCalendar(context: ClaimContext): Result<Act> {
  const broken = context.changes.flatMap(({ after }) =>
    after?.content.kind === 'broken' ? after.content.findings : [],
  )
  if (broken.length > 0) return bad(...broken)
  return good({ act: 'calendar', texts: textsBut(context, []), reason: reasonOf(context) })
}

function claimOpen(context: ClaimContext): Result<Act> {
  const project = projectOf(context)
  const path = `${projectFolder(project)}project.yaml`
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

function claimChange(context: ClaimContext, act: 'set' | 'team' | 'edit'): Result<Act> {
  const project = projectOf(context)
  const path = `${projectFolder(project)}project.yaml`
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
  const folder = `${projectFolder(project)}attachments/`
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
