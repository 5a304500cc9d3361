/** Rules of a later release: entered lawfully they end what this bd can judge; claimed by anybody else they are a refused act. */
import { expect } from 'vitest'
import { Ledger } from '../../fixtures/worlds/ledger.ts'
import { HEAD as CHIEF, ADMIN as MASTER, POLICY } from '../../fixtures/worlds/small.ts'
import { canonical } from '../../src/documents/canonical.ts'
import type { Forgery } from '../workbench/forge.ts'
import { errorsOf, Forger } from '../workbench/forge.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { bothTest, longTest, ofEachKind, test } from '../workbench/long.ts'
import { ADMIN, HEAD, LEADER, STRANGER } from '../workbench/people.ts'
import { historyOf, remake } from '../workbench/rewrite.ts'

const IDEA = `${FOLDER}/idea.md`

/** The upgrade to an epoch of another release, as a commit would hold it. */
function entering(forger: Forger, epoch: string, more: Forgery = {}): Forgery {
  const next = forger.bench.read('bd.yaml').replace(/^format: .*$/m, `format: ${epoch}`)
  return {
    trailers: { 'Bd-Act': 'upgrade', 'Bd-Reason': '启用新规则' },
    files: { 'bd.yaml': next },
    ...more,
  }
}

test('lawfully entered, they end the check after everything before them was judged and named', async () => {
  const bench = await at('idea-submitted')
  const forger = await Forger.of(bench)
  const forged = forger.plain({ [IDEA]: '未签名\n' })
  const entered = await forger.commit(ADMIN, entering(forger, 'bd/workspace@3'))
  const after = forger.plain({ [IDEA]: '其后\n' })
  const { code, ran } = await bench.check()
  expect(code).toBe(4)
  expect(ran.json.kind).toBe('check')
  expect(ran.json.data.authenticated).toBe(false)
  expect(await errorsOf(bench)).toEqual([
    ['unsigned-commit', forged],
    ['frozen-document', forged],
    ['later-epoch', entered],
  ])
  const said = await bench.bd(undefined, 'check')
  expect(said.code).toBe(4)
  expect(said.out).toContain('frozen-document')
  expect(said.out).toContain('核验未完成')
  expect(said.out).not.toContain(after.slice(0, 7))
  expect((await bench.bd(undefined, 'check', '--lang', 'en')).out).toContain('check not completed')
})

longTest('where they were entered nothing is done by a bd that does not know them', async () => {
  const bench = await at('idea-submitted')
  const forger = await Forger.of(bench)
  await forger.commit(ADMIN, entering(forger, 'bd/workspace@3'))
  for (const argv of [['status'], ['approve', PROJECT], ['sync'], ['log']]) {
    const ran = await bench.bd(LEADER, ...argv)
    expect(ran.code, argv.join(' ')).toBe(4)
    expect(ran.err).toContain('bd/workspace@3')
  }
})

type Attack = readonly [
  how: string,
  forge: (forger: Forger) => Promise<string>,
  rules: readonly string[],
]

const refused: readonly Attack[] = [
  [
    'by a head of department',
    (f) => f.commit(HEAD, entering(f, 'bd/workspace@3')),
    ['not-in-role'],
  ],
  [
    'by nobody',
    (f) => f.commit(ADMIN, entering(f, 'bd/workspace@3', { signature: 'none' })),
    ['unsigned-commit'],
  ],
  [
    'by a key of nobody',
    (f) => f.commit(ADMIN, entering(f, 'bd/workspace@3', { key: f.key(STRANGER) })),
    ['unknown-key'],
  ],
  [
    'without a reason',
    (f) => f.commit(ADMIN, entering(f, 'bd/workspace@3', { trailers: { 'Bd-Act': 'upgrade' } })),
    ['reason-required'],
  ],
  [
    'together with another file',
    (f) => {
      const { files, ...rest } = entering(f, 'bd/workspace@3')
      return f.commit(ADMIN, { ...rest, files: { ...files, [IDEA]: '夹带\n' } })
    },
    ['frozen-document'],
  ],
  [
    'together with another parameter',
    (f) => {
      const { files, ...rest } = entering(f, 'bd/workspace@3')
      const text = String(files!['bd.yaml']).replace('业务拓展部', '别的部')
      return f.commit(ADMIN, { ...rest, files: { 'bd.yaml': text } })
    },
    ['unknown-format'],
  ],
  [
    'another file than the one that was signed for',
    (f) =>
      f.commit(
        ADMIN,
        entering(f, 'bd/workspace@3', {
          block: (lines) => lines.map((line) => line.replace(/[0-9a-f]{64}/, '0'.repeat(64))),
        }),
      ),
    ['digest-mismatch'],
  ],
  ...['bd/workspace@0', 'bd/workspace@03', 'bd/workspace@3.5', 'bd/other@3', 'bd/workspace@x'].map(
    (epoch): Attack => [
      `to ${epoch}, which no release will bear`,
      (f) => f.commit(ADMIN, entering(f, epoch)),
      ['unknown-format'],
    ],
  ),
]

bothTest.each(ofEachKind(refused, ([, , rules]) => rules.join()))(
  'claimed %s they are a refused act: the history goes on under the rules that it had',
  async (_, forge, rules) => {
    const bench = await at('idea-submitted')
    const forged = await forge(await Forger.of(bench))
    const named = rules.map((rule) => [rule, forged])
    expect(await errorsOf(bench)).toEqual(named)
    expect((await bench.check()).code).toBe(1)
  },
)

/** Whether it is refused for who he is, or for what he writes. */
const refusedFor = ([, , [rule = '']]: Attack) =>
  ['not-in-role', 'unsigned-commit', 'unknown-key'].includes(rule) ? 'who' : 'what'

bothTest.each(ofEachKind(refused, refusedFor))(
  'who votes after them, claimed %s, is charged with nothing',
  async (_, forge) => {
    const bench = await at('idea-submitted')
    const forger = await Forger.of(bench)
    const before = bench.head
    const ballot = await forger.act(LEADER, await forger.ballot(LEADER))
    const kept = (await historyOf(forger)).at(-1)!
    bench.git('update-ref', 'HEAD', before)
    const forged = await forge(forger)
    const named = await errorsOf(bench)
    bench.git('update-ref', 'HEAD', ballot)
    const [again] = await remake(forger, forged, [kept])
    expect(await errorsOf(bench)).toEqual(named)
    const { json } = await bench.bd(undefined, 'log', '--json')
    const accepted = json.data.entries.filter(({ commit }: { commit: string }) => commit === again)
    expect(accepted.map(({ act }: { act: string }) => act)).toEqual(['ballot'])
  },
)

test('where the roster asks for two administrators, one alone enters nothing', () => {
  const grants = [...POLICY.grants, { member: CHIEF, role: 'administrator' }]
  const policy = { ...POLICY, grants, thresholds: { policy: 2 } }
  const ledger = new Ledger({ policy, epoch: 'bd/workspace@1' })
  const act = { act: 'upgrade', to: 'bd/workspace@3', reason: '启用新规则' } as const
  expect(ledger.refusal(MASTER, act).map(({ rule }) => rule)).toEqual(['policy-threshold'])
  const trailers = { 'Bd-Act': 'upgrade', 'Bd-Reason': act.reason }
  const text = canonical({ ...ledger.world.workspace, format: act.to })
  const findings = ledger.forge({ by: MASTER, trailers, files: { 'bd.yaml': text } })
  expect(findings.map(({ rule }) => rule)).toEqual(['policy-threshold'])
  expect(ledger.replay.newerEpoch).toBeUndefined()
  expect(ledger.world.workspace.format).toBe('bd/workspace@1')
})
