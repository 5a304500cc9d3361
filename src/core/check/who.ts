/** A member made a commit: the policy before it judges the key in its signature, and the identity lines that go with it. */
import type { CommitFacts, Identity, Signature } from '../record/commit.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { KeyShown } from '../record/plan.ts'
import { isHardwareKey } from '../policy/key-requirement.ts'
import { memberOf, ownerOfKey, type Policy, retiredFacts } from '../policy/policy.ts'
import type { IdentityPart } from '../rules/name-kind.ts'
import { instantAt } from '../calendar/time.ts'
import type { Workspace } from '../record/workspace.ts'

export type Who =
  | { readonly ok: true; readonly member: string; readonly key: string }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** The member whose active key signed, by this policy; never by the names in the commit. */
export function whoSigned(commit: CommitFacts, policy: Policy): Who {
  const { signature } = commit
  if (signature.kind === 'none') return no(finding('unsigned-commit', {}))
  if (signature.kind === 'bad') return { ok: false, findings: signature.findings }
  const { key, fingerprint } = signature
  const owner = ownerOfKey(policy, key)
  if (owner === undefined) return no(finding('unknown-key', { fingerprint }))
  const { member, state } = owner
  return state === 'retired'
    ? no(finding('key-retired', retiredFacts(policy, member, signature), { member }))
    : { ok: true, member, key }
}

/** What a good signature shows of its key. */
export function keyShownBy(signature: Signature): KeyShown | undefined {
  if (signature.kind !== 'good') return undefined
  return { hardware: isHardwareKey(signature.key), pin: signature.pin }
}

function no(one: Finding): Who {
  return { ok: false, findings: [one] }
}

/** The name and address that bd writes for a member; git needs no identity of its own. */
export function identityOf(
  policy: Policy,
  member: string,
  workspace: string,
): { readonly name: string; readonly email: string } {
  const entry = memberOf(policy, member)
  return {
    name: entry?.name ?? member,
    email: entry?.email ?? `${member}@${workspace}.invalid`,
  }
}

/** A finding when author or committer is not the signer as bd writes him, with both dates equal and in the workspace's zone. */
export function identityFindings(
  commit: CommitFacts,
  policy: Policy,
  workspace: Workspace,
  member: string,
): Finding[] {
  const { epoch } = commit.committer
  const offset = workspace.offset.replace(':', '')
  const { name, email } = identityOf(policy, member, workspace.id)
  const written = { name, email, epoch, offset }
  if (isIdentity(commit.author, written) && isIdentity(commit.committer, written)) return []
  const expected = partsOf(written, workspace)
  for (const line of ['author', 'committer'] as const) {
    const found = partsOf(commit[line], workspace)
    const part = PARTS.find((one) => found[one] !== expected[one])
    if (part === undefined) continue
    const facts = { line, part, found: found[part], expected: expected[part] }
    return [finding('identity-mismatch', facts, { member })]
  }
  return []
}

function isIdentity(one: Identity, other: Identity): boolean {
  return (
    one.name === other.name &&
    one.email === other.email &&
    one.epoch === other.epoch &&
    one.offset === other.offset
  )
}

const PARTS: readonly IdentityPart[] = ['name', 'email', 'date', 'zone']

function partsOf(
  { name, email, epoch, offset }: Identity,
  workspace: Workspace,
): Readonly<Record<IdentityPart, string>> {
  return { name, email, date: instantAt(epoch, workspace.offset).text, zone: offset }
}
