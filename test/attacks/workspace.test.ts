import { expect } from 'vitest'
import type { CommitId } from '../../src/core/record/commit.ts'
import { isProof } from '../../src/commands/steps/proof.ts'
import type { Policy } from '../../src/core/policy/policy.ts'
import { canonical } from '../../src/documents/canonical.ts'
import { errorsOf, Forger, type Forgery, saving } from '../workbench/forge.ts'
import { at, FOLDER, type Point, PROJECT } from '../workbench/life.ts'
import { bothTest, ofEachKind, test } from '../workbench/long.ts'
import { ADMIN, DIRECTORS, HEAD, MANAGER, OFFICER, STRANGER } from '../workbench/people.ts'

type Attack = readonly [string, Point, (forger: Forger) => Promise<CommitId>, readonly string[]]

/** The next policy, changed, in a commit of the act `policy`. */
async function policy(
  forger: Forger,
  change: (next: Policy) => object,
  by: string = ADMIN,
  vary: Forgery = {},
): Promise<CommitId> {
  const old = (await forger.world()).policy
  const next = change({ ...old, version: old.version + 1 })
  return forger.commit(by, {
    trailers: { 'Bd-Act': 'policy', 'Bd-Reason': '调整' },
    files: { 'policy.yaml': next },
    ...vary,
  })
}

const granting = (member: string, role: string) => (next: Policy) => ({
  ...next,
  grants: [...next.grants, { member, role }],
})

const keyed = (member: string, key: object) => (next: Policy) => ({
  ...next,
  members: {
    ...next.members,
    [member]: { ...next.members[member]!, keys: [...next.members[member]!.keys, key] },
  },
})

const parameter = (reason: string): Forgery['trailers'] => ({
  'Bd-Act': 'parameter',
  'Bd-Reason': reason,
})

const attacks: readonly Attack[] = [
  [
    'an officer makes himself administrator',
    'opened',
    (f) => policy(f, granting(OFFICER, 'administrator'), OFFICER),
    ['not-in-role'],
  ],
  [
    'an administrator skips a version',
    'opened',
    (f) => policy(f, (next) => ({ ...next, version: next.version + 1 })),
    ['policy-version'],
  ],
  [
    'an administrator rolls the version back',
    'opened',
    async (f) => {
      await policy(f, granting(MANAGER, 'leader-in-charge'))
      return policy(f, (next) => ({ ...next, version: 1 }))
    },
    ['policy-version'],
  ],
  [
    'the policy is removed',
    'opened',
    (f) =>
      f.commit(ADMIN, {
        trailers: { 'Bd-Act': 'policy', 'Bd-Reason': 'x' },
        files: { 'policy.yaml': undefined },
      }),
    ['policy-removed'],
  ],
  [
    'a threshold of two is set by one',
    'opened',
    (f) =>
      policy(f, (next) => ({
        ...granting(OFFICER, 'administrator')(next),
        thresholds: { policy: 2 },
      })),
    ['policy-threshold'],
  ],
  [
    'a threshold that nobody can meet',
    'opened',
    (f) => policy(f, (next) => ({ ...next, thresholds: { policy: 9 } })),
    ['policy-threshold'],
  ],
  [
    'the last administrator takes his own role',
    'opened',
    (f) =>
      policy(f, (next) => ({
        ...next,
        grants: next.grants.filter(({ role }) => role !== 'administrator'),
      })),
    ['no-administrator'],
  ],
  [
    'one key for two members',
    'opened',
    (f) => policy(f, (next) => keyed(MANAGER, next.members[OFFICER]!.keys[0]!)(next)),
    ['key-shared'],
  ],
  [
    'a key without its holder’s proof',
    'opened',
    (f) => policy(f, keyed(MANAGER, { key: publicKey(f, STRANGER), state: 'active' })),
    ['key-not-proven'],
  ],
  [
    'a key with somebody else’s proof',
    'opened',
    async (f) =>
      policy(
        f,
        keyed(MANAGER, {
          key: publicKey(f, STRANGER),
          state: 'active',
          proof: await proof(f, 'mallory', '马洛里'),
        }),
      ),
    ['key-not-proven'],
  ],
  [
    'a member is struck from the list',
    'opened',
    (f) =>
      policy(f, (next) => {
        const { 'yan-bo': _, ...members } = next.members
        return { ...next, members }
      }),
    ['member-removed'],
  ],
  [
    'a key is struck from the list',
    'opened',
    (f) =>
      policy(f, (next) => ({
        ...next,
        members: { ...next.members, [MANAGER]: { ...next.members[MANAGER]!, keys: [] } },
      })),
    ['member-removed'],
  ],
  [
    'a retired key is made active again',
    'opened',
    async (f) => {
      await policy(f, retired(MANAGER))
      return policy(f, (next) => ({
        ...next,
        members: {
          ...next.members,
          [MANAGER]: {
            ...next.members[MANAGER]!,
            keys: next.members[MANAGER]!.keys.map((key) => ({ ...key, state: 'active' })),
          },
        },
      }))
    },
    ['key-retired'],
  ],
  [
    'a retired key signs',
    'initiation-submitted',
    async (f) => {
      await policy(f, retired(MANAGER))
      return f.act(MANAGER, await f.ballot(MANAGER))
    },
    ['key-retired'],
  ],
  [
    'a member who has left signs',
    'opened',
    async (f) => {
      await policy(f, (next) => ({
        ...next,
        members: { ...next.members, [OFFICER]: { ...next.members[OFFICER]!, state: 'left' } },
      }))
      return f.commit(OFFICER, saving('x\n'))
    },
    ['key-retired'],
  ],
  [
    'a change of policy brings a document along',
    'opened',
    (f) =>
      policy(f, (next) => next, ADMIN, {
        files: {
          'policy.yaml': f.bench
            .read('policy.yaml')
            .replace('version: 1', 'version: 2')
            .replace('name: 刘洋', 'name: 刘扬'),
          [`${FOLDER}/idea.md`]: 'x\n',
        },
      }),
    ['mixed-act'],
  ],
  [
    'a change of policy without a reason',
    'opened',
    (f) => policy(f, (next) => next, ADMIN, { trailers: { 'Bd-Act': 'policy' } }),
    ['reason-required'],
  ],
  [
    'a version of the policy that repeats the one before',
    'opened',
    (f) => policy(f, (next) => next),
    ['nothing-changed'],
  ],
  [
    'the administrators’ keys must show what this version cannot see',
    'opened',
    (f) =>
      policy(f, (next) => ({
        ...next,
        roles: {
          ...next.roles,
          administrator: {
            title: { zh: '管理员', en: 'Administrator' },
            requires: 'touch',
            may: ['publish', 'set-parameters', 'calendar'],
          },
        },
      })),
    ['no-administrator'],
  ],
  [
    'a policy that is not canonical',
    'opened',
    (f) =>
      f.commit(ADMIN, {
        trailers: { 'Bd-Act': 'policy', 'Bd-Reason': 'x' },
        files: {
          'policy.yaml': `${f.bench.read('policy.yaml').replace('version: 1', 'version: 2')}# x\n`,
        },
      }),
    ['non-canonical-file'],
  ],
  [
    'a role that nobody declared',
    'opened',
    (f) => policy(f, granting(MANAGER, 'chairman')),
    ['invalid-value'],
  ],

  [
    'the head sets a parameter',
    'opened',
    (f) =>
      f.commit(HEAD, {
        trailers: parameter('改')!,
        files: { 'bd.yaml': f.bench.read('bd.yaml').replace('board-term: 5', 'board-term: 1') },
      }),
    ['not-in-role'],
  ],
  [
    'a parameter is set without a reason',
    'opened',
    (f) =>
      f.commit(ADMIN, {
        trailers: { 'Bd-Act': 'parameter' },
        files: { 'bd.yaml': f.bench.read('bd.yaml').replace('board-term: 5', 'board-term: 1') },
      }),
    ['reason-required'],
  ],
  [
    'two parameters are set in one act',
    'opened',
    (f) =>
      f.commit(ADMIN, {
        trailers: parameter('改')!,
        files: {
          'bd.yaml': f.bench
            .read('bd.yaml')
            .replace('board-term: 5', 'board-term: 1')
            .replace('2/3', '1/3'),
        },
      }),
    ['record-differs'],
  ],
  [
    'the workspace’s name changes with a parameter',
    'opened',
    (f) =>
      f.commit(ADMIN, {
        trailers: parameter('改')!,
        files: {
          'bd.yaml': f.bench
            .read('bd.yaml')
            .replace('board-term: 5', 'board-term: 1')
            .replace('业务拓展部', '业务部'),
        },
      }),
    ['record-differs'],
  ],
  [
    'a parameter that the process does not have',
    'opened',
    (f) =>
      f.commit(ADMIN, {
        trailers: parameter('改')!,
        files: {
          'bd.yaml': f.bench
            .read('bd.yaml')
            .replace('board-term: 5', 'board-term: 5\n    a-term: 5'),
        },
      }),
    ['unknown-name'],
  ],

  [
    'a published process is changed',
    'opened',
    (f) =>
      f.commit(ADMIN, {
        trailers: { 'Bd-Act': 'publish' },
        files: {
          'processes/group-investment/1/process.yaml': f.bench
            .read('processes/group-investment/1/process.yaml')
            .replace('within: 5', 'within: 50'),
        },
      }),
    ['process-changed'],
  ],
  [
    'a template of a published process is changed',
    'opened',
    (f) =>
      f.commit(OFFICER, {
        ...saving('x'),
        files: { 'processes/group-investment/1/idea.zh.md': 'x\n' },
      }),
    ['process-changed'],
  ],
  [
    'the calendar is changed with a save',
    'opened',
    (f) => {
      const text = `${f.bench.read('calendar/cn-2026.yaml')}\n# 改\n`
      return f.commit(OFFICER, { ...saving('x'), files: { 'calendar/cn-2026.yaml': text } })
    },
    ['not-a-document'],
  ],
  [
    'the README is changed with a save',
    'opened',
    (f) => f.commit(OFFICER, { ...saving('x'), files: { 'README.md': 'x\n' } }),
    ['not-a-document'],
  ],
  [
    'an officer disables the check of the server',
    'opened',
    (f) =>
      f.commit(OFFICER, {
        trailers: { 'Bd-Act': 'configure', 'Bd-Reason': '停用' },
        files: { '.github/workflows/bd-check.yml': 'on: []\n' },
      }),
    ['not-in-role'],
  ],
  [
    'the roster is changed along with the check of the server',
    'opened',
    (f) =>
      f.commit(ADMIN, {
        trailers: { 'Bd-Act': 'configure', 'Bd-Reason': '设置' },
        files: {
          '.github/workflows/bd-check.yml': 'on: []\n',
          'policy.yaml': f.bench.read('policy.yaml').replace('policy: 1', 'policy: 0'),
        },
      }),
    ['no-configuration'],
  ],
  [
    'a stray file comes with a save',
    'opened',
    (f) => f.commit(OFFICER, saving('x\n', 'notes.txt')),
    ['not-a-document'],
  ],
  [
    'a file of another project comes with a save',
    'opened',
    (f) => f.commit(OFFICER, saving('x\n', 'projects/2026/2026-002/idea.md')),
    ['not-a-document'],
  ],
  [
    'a document that the process does not know',
    'opened',
    (f) => f.commit(OFFICER, saving('x\n', `${FOLDER}/side-letter.md`)),
    ['not-a-document'],
  ],
  [
    'the head writes the officer’s document',
    'opened',
    (f) => f.commit(HEAD, saving('x\n')),
    ['not-in-role'],
  ],

  ['a project number is skipped', 'opened', (f) => opening(f, '2026-003'), ['wrong-project-id']],
  [
    'a project number of another year',
    'opened',
    (f) => opening(f, '2025-001'),
    ['wrong-project-id'],
  ],
  ['a project number is taken twice', 'opened', (f) => opening(f, PROJECT), ['wrong-project-id']],
  [
    'a project opened by a director',
    'opened',
    (f) => opening(f, '2026-002', DIRECTORS[0]),
    ['not-in-role'],
  ],
  [
    'a project opened under another process text',
    'opened',
    (f) =>
      opening(f, '2026-002', OFFICER, (text) =>
        text.replace(/sha256: "[0-9a-f]{8}/, 'sha256: "00000000'),
      ),
    ['record-differs'],
  ],
  [
    'a project opened in another’s name',
    'opened',
    (f) => opening(f, '2026-002', OFFICER, (text) => text.replace(`by: ${OFFICER}`, `by: ${HEAD}`)),
    ['record-differs'],
  ],
  [
    'a project with a fact that the process does not have',
    'opened',
    (f) =>
      opening(f, '2026-002', OFFICER, (text) =>
        text.replace('facts:\n', 'facts:\n  bonus: yes-please\n'),
      ),
    ['unknown-name'],
  ],
  [
    'a title changed with the facts',
    'opened',
    (f) =>
      f.commit(OFFICER, {
        trailers: { 'Bd-Act': 'set', 'Bd-Project': PROJECT },
        files: {
          [`${FOLDER}/project.yaml`]: f.bench
            .read(`${FOLDER}/project.yaml`)
            .replace('收购', '收购了')
            .replace('128000000', '1'),
        },
      }),
    ['record-differs'],
  ],
  [
    'facts changed with the team',
    'opened',
    (f) =>
      f.commit(HEAD, {
        trailers: { 'Bd-Act': 'team', 'Bd-Project': PROJECT },
        files: {
          [`${FOLDER}/project.yaml`]: f.bench
            .read(`${FOLDER}/project.yaml`)
            .replace('128000000', '1')
            .replace('team: {}', 'team:\n  finance:\n    - peng-fei'),
        },
      }),
    ['record-differs'],
  ],
  [
    'a team changed by the officer',
    'opened',
    (f) =>
      f.commit(OFFICER, {
        trailers: { 'Bd-Act': 'team', 'Bd-Project': PROJECT },
        files: {
          [`${FOLDER}/project.yaml`]: f.bench
            .read(`${FOLDER}/project.yaml`)
            .replace('team: {}', 'team:\n  finance:\n    - peng-fei'),
        },
      }),
    ['not-in-role'],
  ],
  [
    'a post filled by somebody whom the roster does not list',
    'opened',
    (f) =>
      f.commit(HEAD, {
        trailers: { 'Bd-Act': 'team', 'Bd-Project': PROJECT },
        files: {
          [`${FOLDER}/project.yaml`]: f.bench
            .read(`${FOLDER}/project.yaml`)
            .replace('team: {}', 'team:\n  finance:\n    - mallory'),
        },
      }),
    ['unknown-name'],
  ],
  [
    'a reviewer named who does not hold the role',
    'opened',
    (f) =>
      f.commit(HEAD, {
        trailers: { 'Bd-Act': 'team', 'Bd-Project': PROJECT },
        files: {
          [`${FOLDER}/project.yaml`]: f.bench
            .read(`${FOLDER}/project.yaml`)
            .replace('leader-in-charge: chen-zhiyuan', `leader-in-charge: ${OFFICER}`),
        },
      }),
    ['not-in-role'],
  ],
]

function publicKey(forger: Forger, member: string): string {
  const blob = forger.key(member).blob.toString('base64')
  return `ssh-ed25519 ${blob}`
}

/** A proof of possession of the stranger's key, made out to a member of that name. */
async function proof(forger: Forger, member: string, name: string, workspace = 'bd-test') {
  const { joinPayload, JOIN_NAMESPACE, proofOf } = await import('../../src/commands/steps/proof.ts')
  const { forge } = await import('../repository/forge.ts')
  const request = { workspace, member, name, key: publicKey(forger, STRANGER) }
  const made = proofOf(
    forge(forger.key(STRANGER), joinPayload(request), { namespace: JOIN_NAMESPACE }),
  )
  if (!isProof(made, request)) throw new Error('the proof is not even one for its own request')
  return made
}

const retired = (member: string) => (next: Policy) => ({
  ...next,
  members: {
    ...next.members,
    [member]: {
      ...next.members[member]!,
      keys: next.members[member]!.keys.map((key) => ({ ...key, state: 'retired' })),
    },
  },
})

/** An opening copied from the first project. */
function opening(forger: Forger, id: string, by = OFFICER, alter = (text: string) => text) {
  const text = forger.bench
    .read(`${FOLDER}/project.yaml`)
    .replace(`id: "${PROJECT}"`, `id: "${id}"`)
    .replace(/ at: .*/, ` at: "${forger.bench.now}"`)
    .replace(`by: ${OFFICER}`, `by: ${by}`)
  const path = `projects/${id.slice(0, 4)}/${id}/project.yaml`
  return forger.commit(by, {
    trailers: { 'Bd-Act': 'open', 'Bd-Project': id },
    files: { [path]: alter(text) },
  })
}

/** What it is about, and what is found. */
const kindOf = ([name, , , rules]: Attack) =>
  `${/parameter|process|calendar|number|key/.exec(name)?.[0]} ${rules.join()}`

bothTest.each(ofEachKind(attacks, kindOf))(
  '%s: named, at its commit',
  async (_, point, attack, rules) => {
    const bench = await at(point)
    const forged = await attack(await Forger.of(bench))
    const errors = await errorsOf(bench)
    expect([...errors].sort()).toEqual(rules.map((rule) => [rule, forged]))
  },
)

test('a key added to the roster in the commit that it signs is not yet anybody’s', async () => {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const forged = await policy(
    forger,
    keyed(MANAGER, { key: publicKey(forger, STRANGER), state: 'active' }),
    STRANGER,
  )
  expect(await errorsOf(bench)).toEqual([['unknown-key', forged]])
})

test('a key and a ballot in one commit: neither counts', async () => {
  const bench = await at('initiation-submitted')
  const forger = await Forger.of(bench)
  const next = { ...(await forger.world()).policy, version: 2 }
  const forged = await forger.act(MANAGER, await forger.ballot(MANAGER), {
    files: {
      'policy.yaml': keyed(MANAGER, { key: publicKey(forger, STRANGER), state: 'active' })(next),
    },
    key: forger.key(STRANGER),
  })
  expect(await errorsOf(bench)).toEqual([['unknown-key', forged]])
  const insider = await at('initiation-submitted')
  const other = await Forger.of(insider)
  const mixed = await other.act(MANAGER, await other.ballot(MANAGER), {
    files: { 'policy.yaml': canonical(next) },
  })
  expect(await errorsOf(insider)).toEqual([['mixed-act', mixed]])
})

test('a key proven by its holder for this workspace is admitted, for another workspace it is not', async () => {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const member = (key: string, made: string) => (next: Policy) => ({
    ...next,
    members: {
      ...next.members,
      mallory: { name: '马洛里', keys: [{ key, state: 'active', proof: made }] },
    },
  })
  const key = publicKey(forger, STRANGER)
  const elsewhere = await proof(forger, 'mallory', '马洛里', 'bd-other')
  const forged = await policy(forger, member(key, elsewhere))
  expect(await errorsOf(bench)).toEqual([['key-not-proven', forged]])
  const honest = await at('opened')
  const admitting = await Forger.of(honest)
  await policy(admitting, member(key, await proof(admitting, 'mallory', '马洛里')))
  expect(await errorsOf(honest)).toEqual([])
})

test('setting a parameter to the value that it has is refused, not signed', async () => {
  const bench = await at('opened')
  expect(
    await bench.refusal(ADMIN, 'parameter', 'set', 'board-term', '5', '--reason', '不变'),
  ).toEqual(['nothing-changed'])
  expect(await errorsOf(bench)).toEqual([])
})
