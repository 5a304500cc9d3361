/** Acts on what every project depends on claim this: policy, parameters, calendar, grants. */
import type { Act } from '../record/act.ts'
import { bad, finding, good, type Result } from '../rules/finding.ts'
import { isEpochName } from '../rules/epoch-name.ts'
import { affirm, firstOf } from '../record/affirm.ts'
import { excuse } from '../record/excuse.ts'
import { actIn, recordPath } from '../record/filing.ts'
import { grant, revoke } from '../record/grant.ts'
import { type ClaimContext, malformed, reasonOf, recordAt, textsBut } from './claim-parts.ts'

/** The next policy, with the keys in it that were proven. */
export function claimPolicy(context: ClaimContext): Result<Act> {
  const policy = recordAt(context, 'policy', 'policy', (path) => path === 'policy.yaml')
  if (!policy.ok) return policy
  const proven = context.provenIn(policy.value)
  return good({ act: 'policy', policy: policy.value, reason: reasonOf(context), proven })
}

/** The epoch that is entered, which may be one that only a later bd knows: whether it may be entered is asked all the same. */
export function claimUpgrade(context: ClaimContext): Result<Act> {
  const next = recordAt(context, 'workspace', 'upgrade', (path) => path === 'bd.yaml')
  if (next.ok) return good({ act: 'upgrade', to: next.value.format, reason: reasonOf(context) })
  const other = next.findings.find((one) => one.rule === 'unknown-format')
  if (other?.rule !== 'unknown-format' || !isEpochName(other.facts.found)) return next
  return good({ act: 'upgrade', to: other.facts.found, reason: reasonOf(context) })
}

/** The commit that the record names first; which others go with it is not the claim's to say. */
export function claimVoid(context: ClaimContext): Result<Act> {
  // Beside its own record it may put back, or take away, that of another one.
  const { tree } = context.world
  const news = context.changes.filter(
    ({ path, after }) =>
      path.startsWith('voids/') && after !== undefined && after.sha256 !== tree.get(path)?.sha256,
  )
  const read = recordAt({ ...context, changes: news }, 'void', 'void', () => true)
  if (!read.ok) return read
  const { commit } = read.value.commits[0]!
  return good({ act: 'void', commit, reason: reasonOf(context) })
}

/** An affirmation, at the path that its record gives. */
export function claimAffirm(context: ClaimContext): Result<Act> {
  const isRecord = (path: string) => path.startsWith('affirmations/')
  const read = recordAt(context, 'affirmation', 'affirm', isRecord)
  if (!read.ok) return read
  const found = context.changes.find(({ path }) => isRecord(path))?.path ?? ''
  if (found !== recordPath(affirm, { commit: firstOf(read.value) })) {
    return bad(finding('mixed-act', { act: 'affirm', paths: found }, { file: found }))
  }
  return good(actIn(affirm, read.value, []))
}

/** An excuse, at the path that its record gives. */
export function claimExcuse(context: ClaimContext): Result<Act> {
  const isRecord = (path: string) => path.startsWith('excuses/')
  const read = recordAt(context, 'excuse', 'excuse', isRecord)
  if (!read.ok) return read
  const found = context.changes.find(({ path }) => isRecord(path))?.path ?? ''
  if (found !== recordPath(excuse, read.value)) {
    return bad(finding('mixed-act', { act: 'excuse', paths: found }, { file: found }))
  }
  return good(actIn(excuse, read.value, []))
}

/** The one value that differs. */
export function claimParameter(context: ClaimContext): Result<Act> {
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
export function claimCalendar(context: ClaimContext): Result<Act> {
  const broken = context.changes.flatMap(({ after }) =>
    after?.content.kind === 'broken' ? after.content.findings : [],
  )
  if (broken.length > 0) return bad(...broken)
  return good({ act: 'calendar', texts: textsBut(context, []), reason: reasonOf(context) })
}

/** A version's files are people's text, judged by digest; what its process.yaml or register.yaml says is what was published. */
export function claimPublish(context: ClaimContext): Result<Act> {
  if (context.changes.some(({ path }) => path.startsWith('duties/'))) return claimDuties(context)
  if (context.changes.some(({ path }) => path.startsWith('registers/'))) {
    return claimPublishRegister(context)
  }
  const process = recordAt(
    context,
    'process',
    'publish',
    (path) => path.startsWith('processes/') && path.endsWith('/process.yaml'),
  )
  if (!process.ok) return process
  const texts = textsBut(context, [])
  return good({ act: 'publish', process: process.value, texts, reason: reasonOf(context) })
}

function claimDuties(context: ClaimContext): Result<Act> {
  const isFile = (path: string) => path.startsWith('duties/') && path.endsWith('/duties.yaml')
  const duties = recordAt(context, 'duties', 'publish', isFile)
  if (!duties.ok) return duties
  const texts = textsBut(context, [])
  return good({ act: 'publish', duties: duties.value, texts, reason: reasonOf(context) })
}

function claimPublishRegister(context: ClaimContext): Result<Act> {
  const register = recordAt(
    context,
    'register',
    'publish',
    (path) => path.startsWith('registers/') && path.endsWith('/register.yaml'),
  )
  if (!register.ok) return register
  const texts = textsBut(context, [])
  return good({ act: 'publish', register: register.value, texts, reason: reasonOf(context) })
}

/** A grant or its revocation, at the path that its record gives. */
export function claimGrant(context: ClaimContext, act: 'grant' | 'revoke'): Result<Act> {
  const kind = act === 'grant' ? 'grant' : 'revocation'
  const read = recordAt(context, kind, act, (path) => path.startsWith('grants/'))
  if (!read.ok) return read
  const declaration = act === 'grant' ? grant : revoke
  const found = context.changes.find(({ path }) => path.startsWith('grants/'))?.path ?? ''
  if (found !== recordPath(declaration, read.value)) {
    return bad(finding('mixed-act', { act, paths: found }, { file: found }))
  }
  return good('to' in read.value ? actIn(grant, read.value, []) : actIn(revoke, read.value, []))
}
