/** What an insider writes into the message of a commit for those who read it by other programs. */
import { expect } from 'vitest'
import { at as inMemory } from '../../fixtures/worlds/life.ts'
import { ADMIN as KEEPER, nextPolicy, POLICY } from '../../fixtures/worlds/small.ts'
import { Messages } from '../../src/commands/steps/commit-messages.ts'
import { isHeadlineOf } from '../../src/terminal/phrases/headline.ts'
import { type Bench } from '../workbench/bench.ts'
import { errorsOf, Forger } from '../workbench/forge.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { bothTest, cases, longTest, test } from '../workbench/long.ts'
import { LEADER } from '../workbench/people.ts'

/** The warnings of check, as `rule` and the commit it names. */
async function warningsOf(bench: Bench): Promise<readonly (readonly [string, string])[]> {
  const { ran } = await bench.check()
  return ran.json.findings
    .filter(({ severity }) => severity === 'warning')
    .map(({ rule, commit }) => [rule, String(commit)] as const)
}

/** The block of a lawful approval, to which another message is put. */
function rewritten(message: (block: string) => string) {
  return {
    parts: <P extends { readonly message: string }>(parts: P): P => ({
      ...parts,
      message: message(parts.message.slice(parts.message.lastIndexOf('\n\n') + 2)),
    }),
  }
}

const HEADLINE = `${PROJECT}：分管领导审批 同意`

longTest(
  'a message with what nobody sees is no act, in its headline, its note or its reason',
  async () => {
    const bench = await at('idea-submitted')
    const forger = await Forger.of(bench)
    const honest = bench.head
    for (const [headline, note] of [
      [`${HEADLINE}\u001b[2K\u001b[31m`, ''],
      [`${PROJECT}：\u202e意同 审批`, ''],
      [HEADLINE, '说明\u2066反\u2069\n\n'],
      [HEADLINE, '一行\r另一行\n\n'],
      [HEADLINE, '\u0085\n\n'],
    ] as const) {
      bench.git('update-ref', 'HEAD', honest)
      const twist = rewritten((block) => `${headline}\n\n${note}${block}`)
      const evil = await forger.act(LEADER, await forger.ballot(LEADER), twist)
      expect(await errorsOf(bench)).toEqual([['invalid-text', evil]])
      for (const args of [['check'], ['log'], ['status', PROJECT], ['log', '--json']]) {
        const { out, err } = await bench.bd(undefined, ...args)
        for (const hidden of ['\u001b', '\u202e', '\u2066', '\u0085'])
          expect(out + err).not.toContain(hidden)
      }
    }
  },
)

const reasons: readonly (readonly [reason: string, rule: string])[] = [
  ['依决议\u001b[2J改', 'invalid-text'],
  ['依决议\u202e改', 'invalid-text'],
  ['依决议\u200b改', 'invalid-text'],
  // Part of some scripts, and in a text allowed; in a reason nobody needs it.
  ['依决议\u200d改', 'invalid-text'],
  ['依决议\u0007改', 'invalid-text'],
  ['依\ufffd\ufffd改', 'replaced-character'],
  ['改'.repeat(4001), 'limit-exceeded'],
]

test('a reason that stands in the block alone is judged there: as the command, so check', () => {
  const policy = nextPolicy({
    thresholds: { policy: 1 },
    units: { ...POLICY.units, b: { name: '乙公司' } },
  })
  for (const [reason, rule] of reasons) {
    const ledger = inMemory('founded')
    const act = { act: 'policy' as const, policy, reason, proven: [] }
    const found = ledger.forge(ledger.draft(KEEPER, act))
    expect(found.map((one) => one.rule)).toEqual([rule])
    // Whoever keeps the roster after it is charged with nothing.
    expect(ledger.forge(ledger.draft(KEEPER, { ...act, reason: '依决议' }))).toEqual([])
  }
})

test('the first epoch took such a reason: the act stands, and check tells what is hidden in it', () => {
  const policy = nextPolicy({ units: { ...POLICY.units, b: { name: '乙公司' } } })
  const ledger = inMemory('founded', { epoch: 'bd/workspace@1' })
  const act = { act: 'policy' as const, policy, reason: '依决议\u202e改', proven: [] }
  ledger.do(KEEPER, act)
  const messages = new Messages()
  for (const one of ledger.log.slice(1)) messages.hear(one)
  const told = messages.told(ledger.world)
  expect(told.filter(({ rule }) => rule === 'hidden-in-message')).toHaveLength(1)
})

bothTest(
  'a headline that says another thing than the act is told, at its commit; the act counts',
  async () => {
    const bench = await at('idea-submitted')
    const forger = await Forger.of(bench)
    const honest = bench.head
    const approval = await forger.ballot(LEADER)
    for (const headline of cases(
      [`${PROJECT}：分管领导审批 不同意`, ''],
      [
        `2026-002：分管领导审批 同意`,
        `${PROJECT}：保存 立项申请`,
        `${PROJECT}: leader: reject`,
        'fix typo',
      ],
    )) {
      bench.git('update-ref', 'HEAD', honest)
      const twist = rewritten((block) => `${headline}\n\n${block}`)
      const odd = await forger.act(LEADER, approval, twist)
      expect(await errorsOf(bench)).toEqual([])
      expect(await warningsOf(bench), headline).toEqual([['headline-differs', odd]])
    }
    for (const headline of [HEADLINE, `${PROJECT}: leader-in-charge: approve`]) {
      expect(isHeadlineOf(approval, headline)).toBe(true)
    }
  },
)
