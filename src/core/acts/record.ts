/** Records of a register are added and changed, each by whoever keeps the register, or alone sets what is changed. */
import { activeFindings } from '../policy/authority.ts'
import { holders, holdsSomewhere, isActive, type Policy } from '../policy/policy.ts'
import type { RecordAct } from '../record/act.ts'
import { trailersOf } from '../record/filing.ts'
import { type Circumstances, type Judgement, plan } from '../record/plan.ts'
import { keyOfPath, recordPathOf, sheetIn } from '../record/register-folder.ts'
import { record } from '../record/register-act.ts'
import { contentOf } from '../record/tree.ts'
import { attachedFindings } from '../register/attachments.ts'
import { changeOf, type RecordChange } from '../register/changes.ts'
import { computedFindings } from '../register/computed.ts'
import { type BroughtRecord, formFindings } from '../register/form.ts'
import { knownThings } from '../register/known.ts'
import { beginsSo, moveFindings } from '../register/moves.ts'
import { numberFindings } from '../register/numbers.ts'
import type { RecordContent, Register } from '../register/register.ts'
import { aheadFindings } from '../register/sheets.ts'
import { singleFindings } from '../register/single-values.ts'
import { doubleFindings } from '../register/doubles.ts'
import { type Finding, finding, unique } from '../rules/finding.ts'
import { callableRegisters } from '../text/known-names.ts'
import { unknownName } from '../text/naming.ts'
import type { World } from '../world/world.ts'

/** A record of the act, with what it was. */
interface Kept extends BroughtRecord {
  readonly key: string
  readonly before: RecordContent | undefined
  readonly change: RecordChange
}

/**
 * Judges it by the newest version of the register: each record lies where its key says and holds what is declared; new ones have
 * the numbers that are next; what is computed is right; a state moves as it may; no two hold what is unique; of exactly what is
 * changed the signer is whom the register names; with a reason where it asks for one.
 */
export function judgeRecord(world: World, act: RecordAct, by: Circumstances): Judgement {
  const register = world.register(act.register)?.register
  if (register === undefined) {
    return bad(unknownName('register', callableRegisters(world), act.register))
  }
  const placed = act.records.flatMap((one) => placeFindings(register, one))
  if (placed.length > 0) return bad(...placed)
  const base = knownThings(world)
  const brought = new Set(act.records.map(({ path }) => keyOfPath(path)))
  const known = {
    ...base,
    hasRecord: (id: string, key: string) =>
      base.hasRecord(id, key) || (id === register.register && brought.has(key)),
  }
  const kept = act.records.map((one): Kept => {
    const before = contentOf(world.tree.get(one.path), 'kept-record')
    const key = keyOfPath(one.path) ?? ''
    return { ...one, key, before, change: changeOf(register, before, one.content, known) }
  })
  const findings = [
    ...kept.flatMap((one) => [
      ...headFindings(register, one, by),
      ...singleFindings(register, one),
      ...formFindings(register, one, known, (field) => mayLack(world.policy, register, field, by)),
      ...computedFindings(register, one, known),
      ...moveFindings(register, one),
      ...whoFindings(world.policy, register, one, by),
      ...aheadFindings(register, one, by.now.date),
    ]),
    ...numberFindings(world.tree, register, kept, by.now.date),
    ...doubleFindings(world.tree, register, kept),
    ...attachedFindings(kept, act.files),
    ...reasonFindings(register, kept, act),
    ...(kept.length === 0 ? [finding('nothing-changed', { project: register.register })] : []),
  ]
  if (findings.length > 0) return bad(...unique(findings))
  const texts = [...act.records, ...act.files].map(({ path, sha256 }) => [path, sha256] as const)
  return { ok: true, value: plan(trailersOf(record, act), [], texts) }
}

function bad(...findings: readonly Finding[]): Judgement {
  return { ok: false, findings }
}

/** A record lies where its key says, and its key is one of the register's. */
function placeFindings(register: Register, { path }: BroughtRecord): Finding[] {
  const key = keyOfPath(path) ?? ''
  const expected = recordPathOf(register.register, register.key, key)
  if (expected === path) return []
  const form = 'number' in register.key ? register.key.number : register.key.every
  const facts = { register: register.register, path, form, expected: expected ?? '' }
  return [finding('record-misplaced', facts, { file: path })]
}

/** The head says of which version the record is, and who saved it first and when: that never changes. */
function headFindings(
  { register, version }: Register,
  { path, content, before }: Kept,
  { signer, now }: Circumstances,
): Finding[] {
  const value = (of: RecordContent, key: string) => of.fields[key]?.value
  const expected = {
    register,
    version,
    at: before === undefined ? now.text : value(before, 'at'),
    by: before === undefined ? signer : value(before, 'by'),
  }
  return Object.entries(expected).flatMap(([key, one]) => {
    const found = value(content, key)
    if (found === one) return []
    const line = content.fields[key]?.line ?? 1
    const facts = { key, expected: String(one), found: String(found ?? '') }
    return [finding('record-head', facts, { file: path, line })]
  })
}

/** What others fill in may be lacking until they do. */
function mayLack(policy: Policy, { fields }: Register, field: string, { signer }: Circumstances) {
  const roles = fields[field]?.by
  return roles !== undefined && !roles.some((role) => holdsSomewhere(policy, signer, role))
}

/** Who may change exactly what is changed. */
function whoFindings(
  policy: Policy,
  register: Register,
  { path, key, before, content, change }: Kept,
  { signer }: Circumstances,
): Finding[] {
  const left = activeFindings(policy, signer)
  if (left.length > 0) return left
  const others = change.fields.filter((one) => {
    const declared = register.fields[one.field]
    if (declared?.by === undefined) return false
    // With what every new record begins, nobody has decided anything.
    return before !== undefined || declared.moves === undefined || !beginsSo(declared, one.after)
  })
  const ofOthers = others.flatMap(({ field }) => {
    const roles = register.fields[field]?.by ?? []
    if (roles.some((role) => holdsSomewhere(policy, signer, role))) return []
    const facts = {
      register: register.register,
      field,
      member: signer,
      role: roles.join(', '),
      holders: holdersOf(policy, roles),
    }
    const line = content.fields[field]?.line ?? 1
    return [finding('field-of-others', facts, { file: path, line, member: signer })]
  })
  const isOwnPart =
    before === undefined ||
    change.text ||
    others.length === 0 ||
    others.length < change.fields.length
  return isOwnPart
    ? [...ofOthers, ...keeperFindings(policy, register, key, path, signer)]
    : ofOthers
}

function keeperFindings(
  policy: Policy,
  { register, key: form, keeps }: Register,
  key: string,
  path: string,
  signer: string,
): Finding[] {
  const owner = 'each' in form ? sheetIn(form.every, key)?.member : undefined
  if (owner !== undefined && owner !== signer) {
    const facts = { register, member: owner, found: signer }
    return [finding('sheet-of-another', facts, { file: path, member: signer })]
  }
  if (keeps.some((role) => holdsSomewhere(policy, signer, role))) return []
  const facts = { member: signer, role: keeps.join(', '), act: 'record' }
  return [
    finding(
      'not-in-role',
      { ...facts, holders: holdersOf(policy, keeps) },
      { file: path, member: signer },
    ),
  ]
}

function holdersOf(policy: Policy, roles: readonly string[]): string {
  const all = roles.flatMap((role) => holders(policy, role))
  return [...new Set(all)].filter((member) => isActive(policy, member)).join(', ')
}

/** Why it must be said why: the register asks for it, or a field that is changed. */
function reasonFindings(
  register: Register,
  kept: readonly Kept[],
  { reason = '' }: RecordAct,
): Finding[] {
  if (reason.trim() !== '') return []
  const asks = kept.some(
    ({ before, change }) =>
      before !== undefined &&
      change.fields.some(({ field }) => register.fields[field]?.reason === true),
  )
  return register.reason === true || asks ? [finding('reason-required', { act: 'amend' })] : []
}
