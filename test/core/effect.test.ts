/** The effect of an act: whatever differs in a record is named by a change, with what was before and what is after. */
import { expect, test } from 'vitest'
import type { Change } from '../../src/core/effect/change.ts'
import { effectOf, worldAfter } from '../../src/core/effect/effect.ts'
import { sha256 } from '../../src/commands/steps/digest.ts'
import { canonical } from '../../src/documents/canonical.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { at, ballot, FOLDER, PLAN_FILE, PROJECT, standing } from '../../fixtures/worlds/life.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { ADMIN, keyOf, MANAGER, OFFICER, PLAN, POLICY } from '../../fixtures/worlds/small.ts'

type Files = Readonly<Record<string, string | undefined>>

function effect(ledger: Ledger, files: Files, signer: string = ADMIN): readonly Change[] {
  const changed = Object.entries(files).map(([path, text]) => ({
    path,
    after: text === undefined ? undefined : readEntry(path, Buffer.from(text), sha256(text)),
  }))
  const after = worldAfter(ledger.world, changed, sha256)
  if (after === undefined) throw new Error('no world')
  return effectOf(ledger.world, after, changed, { signer, now: ledger.by(signer).now })
}

type Plain = { readonly [key: string]: unknown }

/** The value with one leaf of text or number changed, for each leaf; arrays also with an entry less. */
function mutants(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return [`${value}x`]
  if (typeof value === 'number') return [value + 1]
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => [
      ...mutants(one).map((other) => value.with(index, other)),
      value.toSpliced(index, 1),
    ])
  }
  return Object.entries(value as Plain).flatMap(([key, one]) =>
    mutants(one).map((other) => ({ ...(value as Plain), [key]: other })),
  )
}

/** Those whose change is told by nothing; each by what differs. */
function unnamed(
  ledger: Ledger,
  path: string,
  record: object,
  told: (change: Change) => boolean,
): readonly string[] {
  const before = canonical(record)
  return mutants(record).flatMap((mutant) => {
    const text = canonical(mutant as object)
    if (readEntry(path, Buffer.from(text), '').content.kind === 'broken') return []
    return effect(ledger, { [path]: text }).some(told) ? [] : [differenceOf(before, text)]
  })
}

function differenceOf(before: string, after: string): string {
  const old = new Set(before.split('\n'))
  return after
    .split('\n')
    .filter((line) => !old.has(line))
    .join(' | ')
}

test('whatever differs in a project record, in bd.yaml or in the roster is named by a change', () => {
  const ledger = at('opened', {}, { contact: '刘洋', unit: 'tongda' })
  const { project } = standing(ledger)
  expect(project).toMatchObject({ contact: '刘洋', unit: 'tongda' })
  const record = unnamed(ledger, `${FOLDER}/project.yaml`, project, ({ kind }) => kind !== 'file')
  // Who opened a project and by which digest of its process stand in what the act itself writes, and never change.
  expect(record.filter((line) => !/^\s*(?:at|by|sha256):/u.test(line))).toEqual([])
  const { workspace } = ledger.world
  const set = { ...workspace, parameters: { small: { term: 5, share: { 'at-least': '2/3' } } } }
  const told = (change: Change) => change.kind === 'workspace' || change.kind === 'parameter'
  expect(unnamed(ledger, 'bd.yaml', set, told)).toEqual([])
  const changed = ({ kind }: Change) => kind !== 'policy-version'
  // That it counts on is a change of its own; a roster that drops a key is refused, for a key is retired and stays.
  const roster = unnamed(ledger, 'policy.yaml', POLICY, changed)
  expect(roster.filter((line) => !/^version:|^ {4}keys: \[\]$/u.test(line))).toEqual([])
})

test('a roster that only counts on tells its version, and the same text nothing', () => {
  const ledger = at('founded')
  const next = canonical({ ...POLICY, version: 2 })
  expect(effect(ledger, { 'policy.yaml': next })).toEqual([
    { kind: 'policy-version', before: 1, after: 2 },
  ])
  expect(effect(ledger, { 'policy.yaml': canonical(POLICY) })).toEqual([])
})

test('another name and a further key are two changes, each with old and new', () => {
  const ledger = at('founded')
  const manager = POLICY.members[MANAGER]!
  const keys = [...manager.keys, { key: keyOf('mallory'), state: 'active' as const }]
  const members = { ...POLICY.members, [MANAGER]: { name: '张三', keys } }
  const told = effect(ledger, { 'policy.yaml': canonical({ ...POLICY, version: 2, members }) })
  expect(told).toEqual([
    { kind: 'member-renamed', member: MANAGER, from: '王国强', to: '张三' },
    { kind: 'key-added', member: MANAGER, key: keyOf('mallory'), further: true },
    { kind: 'policy-version', before: 1, after: 2 },
  ])
})

test('a role that is taken away empties the seat of a review that is open', () => {
  const ledger = at('manager')
  const grants = POLICY.grants.filter(({ member }) => member !== MANAGER)
  const told = effect(ledger, { 'policy.yaml': canonical({ ...POLICY, version: 2, grants }) })
  expect(told).toContainEqual(
    expect.objectContaining({ kind: 'seat', seat: MANAGER, before: 'open', after: 'vacated' }),
  )
})

test('a document that is added, changed and removed is told by its digests', () => {
  const ledger = at('saved')
  const document = { kind: 'document', project: PROJECT, document: 'plan' }
  const other = `${PLAN}\n补充。\n`
  const old = sha256(PLAN)
  expect(effect(ledger, { [PLAN_FILE]: other })).toEqual([
    { ...document, before: old, after: sha256(other) },
  ])
  expect(effect(ledger, { [PLAN_FILE]: undefined })).toEqual([{ ...document, before: old }])
  expect(effect(at('opened'), { [PLAN_FILE]: PLAN })).toEqual([{ ...document, after: old }])
})

test('a ballot that decides tells its outcome, what opens with its deadline, or that the project ends', () => {
  const ledger = at('manager')
  const cast = (decision: 'approve' | 'reject') => {
    const draft = ledger.draft(MANAGER, { ...ballot(ledger, MANAGER), decision, reason: '理由' })
    return effect(ledger, draft.files, MANAGER)
  }
  const approved = cast('approve')
  expect(approved.map(({ kind }) => kind)).toEqual([
    'record',
    'seat',
    'review-closes',
    'review-opens',
  ])
  expect(approved.at(-1)).toMatchObject({ review: 'board', opened: { decide: 'vote' } })
  const rejected = cast('reject')
  expect(rejected).toContainEqual({
    kind: 'ends',
    project: PROJECT,
    how: 'rejected',
    reconsider: false,
  })
})

test('before it is founded a workspace has nobody: everybody is told, with keys and roles', () => {
  const ledger = at('founded')
  const entries = [...ledger.world.tree.common.values()]
  const changed = entries.map((after) => ({ path: after.path, after }))
  const now = ledger.by(OFFICER).now
  const told = effectOf(undefined, ledger.world, changed, { signer: ADMIN, now })
  const members = told.flatMap((one) => (one.kind === 'member-added' ? [one.member] : []))
  expect(members).toEqual(Object.keys(POLICY.members))
  const keys = told.flatMap((one) => (one.kind === 'key-added' ? [one.key] : []))
  expect(keys).toEqual(members.map(keyOf))
  expect(told.filter(({ kind }) => kind === 'granted')).toHaveLength(POLICY.grants.length)
  expect(told).toContainEqual(
    expect.objectContaining({ kind: 'process-version', process: 'small', version: 1 }),
  )
})
