/** Process tests that fail really fail: the step, what was expected, and bd's answer in the words of its findings. */
import { expect, test } from 'vitest'
import { BEGINNING, COMPANY, foundBy, rehearsing } from '../../fixtures/worlds/rehearsal.ts'
import { edited, PROCESS } from '../../fixtures/worlds/small.ts'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'
import type { Finding } from '../../src/core/rules/finding.ts'
import { tellFinding } from '../../src/terminal/rules/finding.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const ABOVE = COMPANY.split('\n').length - 1

/** `rule @line:column`, the line counted within the tests. */
function brief({ rule, place }: Finding): string {
  return `${rule} @${place!.line! - ABOVE}:${place!.column}`
}

/** What comes of the steps after the beginning: the first stands on line 7. */
async function after(...steps: readonly string[]): Promise<readonly string[]> {
  const text = `${BEGINNING}${steps.map((step) => `      - ${step}\n`).join('')}`
  return (await foundBy(text)).map(brief)
}

/** The board's ballots, at the end of which it has passed. */
const BOARD = ['{ approve: wang }', '{ approve: [cao, deng, feng] }'] as const

test.each([
  [
    'refused, and not foreseen',
    ['{ approve: zhou }'],
    ['test-act-refused @7:11', 'not-in-role @7:11'],
  ],
  [
    'refused for another reason',
    ['{ approve: deng, refused: not-in-role }', '{ return: wang, refused: no-seat }'],
    ['test-refused-otherwise @8:11', 'reason-required @8:11'],
  ],
  [
    'refused for one reason more',
    ['{ withdraw: wang, refused: [not-in-role, no-seat] }'],
    ['test-refused-otherwise @7:11', 'not-in-role @7:11'],
  ],
  [
    'allowed, and not foreseen',
    ['{ approve: wang, refused: no-seat }'],
    ['test-act-allowed @7:11'],
  ],
  [
    'the second of several is refused',
    ['{ approve: wang }', '{ approve: [cao, zhou, deng] }'],
    ['test-act-refused @8:11', 'not-in-role @8:11'],
  ],
  [
    'a value that the command would refuse',
    ['{ set: liu, facts: { partner: 也许 } }'],
    ['test-act-refused @7:11', 'value-not-allowed @7:11'],
  ],
  ['the clock goes back', ['{ on: 2026-03-01 }'], ['invalid-value @7:11']],
  [
    'each difference at its own place',
    ['{ expect: { stage: handover, round: 2 } }'],
    ['test-differs @7:21', 'test-differs @7:38'],
  ],
  [
    'a seat too many',
    ['{ approve: wang }', '{ expect: { seats: [cao, deng] } }'],
    ['test-differs @8:21'],
  ],
  ['another day', ['{ approve: wang }', '{ expect: { due: 2026-03-10 } }'], ['test-differs @8:21']],
  ['no outcome yet', ['{ expect: { outcome: passed } }'], ['test-differs @7:21']],
  [
    'other counts',
    [...BOARD, '{ expect: { tally: { approve: 2, reject: 0 } } }'],
    ['test-differs @9:30'],
  ],
  ['nobody waits', ['{ expect: { waits-for: [] } }'], ['test-differs @7:21']],
])('%s', async (_, steps, expected) => {
  expect(await after(...steps)).toEqual(expected)
})

test('nothing can be expected or done before a project is open', async () => {
  const steps = (step: string) => `tests: [{ test: 空, steps: [${step}] }]\n`
  expect((await foundBy(steps('{ expect: { stage: draft } }'))).map(brief)).toEqual([
    'unknown-project @1:30',
  ])
  expect((await foundBy(steps('{ submit: zhou }'))).map(brief)).toEqual([
    'test-act-refused @1:30',
    'unknown-project @1:30',
  ])
})

test('a test stops at its first failure; those that continue it are not run, others are', async () => {
  const text = `${BEGINNING}      - { approve: zhou }
      - { approve: zhou }
  - test: 董事会
    continues: 送审
    steps: [{ approve: cao }]
  - test: 移交
    continues: 董事会
    steps: [{ approve: cao }]
  - test: 终止
    steps: [{ open: liu }, { cancel: zhou, reason: 不办了 }, { expect: { state: cancelled } }]
`
  const { report, findings } = await rehearsing(text)
  expect(findings.map(brief)).toEqual([
    'test-act-refused @7:11',
    'not-in-role @7:11',
    'test-not-run @10:5',
    'test-not-run @13:5',
  ])
  expect(report?.tests.map(({ state }) => state)).toEqual([
    'failed',
    'not-run',
    'not-run',
    'passed',
  ])
})

test('each test that continues another begins at its end, whatever a third one did there', async () => {
  const text = `${BEGINNING}  - { test: 否决, continues: 送审, steps: [{ reject: wang, reason: 不妥 }, { expect: { state: rejected } }] }
  - { test: 同意, continues: 送审, steps: [{ expect: { review: manager } }, { approve: wang }, { expect: { review: board } }] }
`
  expect(await foundBy(text)).toEqual([])
})

test('while a test fails, what it left unreached is not told besides', async () => {
  const { findings, report } = await rehearsing(
    `${BEGINNING}      - { approve: zhou }\n`,
    'outcomes',
  )
  expect(report!.missing.length).toBeGreaterThan(5)
  expect(findings.map(({ rule }) => rule)).toEqual(['test-act-refused', 'not-in-role'])
})

test('an outcome that no test reaches is told with its place in the process; a condition only when asked', async () => {
  const opening = edited(BEGINNING, '{ open: liu }', '{ open: liu, facts: { partner: no } }')
  const text = `${opening}      - { approve: wang }\n`
  const plan = '- { document: plan, by: officer }'
  const contract = `${plan}\n      - { document: contract, by: officer, when: { fact: partner, is: yes } }`
  const condition = (yaml: string) =>
    edited(edited(yaml, 'yes-no, optional: yes,', 'yes-no,'), plan, contract)
  const told = (await foundBy(text, 'all', condition(PROCESS))).map((one) => {
    expect(one.rule).toBe('outcome-untested')
    const { part, stage, name, outcome } = one.facts as Record<string, string>
    return `${part} ${stage} ${name} ${outcome} @${one.place?.line}`
  })
  const lineOf = (part: string) =>
    condition(PROCESS)
      .split('\n')
      .findIndex((line) => line.includes(part)) + 1
  const [manager, board, list, top] = [
    'review: manager',
    'review: board',
    'document: contract,',
    'process: small',
  ].map(lineOf)
  expect(told).toEqual([
    `review draft manager rejected @${manager}`,
    `review draft manager returned @${manager}`,
    `review draft manager lapsed @${manager}`,
    ...['passed', 'rejected', 'returned', 'lapsed'].map(
      (result) => `review draft board ${result} @${board}`,
    ),
    `deliverable draft contract yes @${list}`,
    ...['completed', 'rejected', 'cancelled'].map((ending) => `ending   ${ending} @${top}`),
  ])
  expect(await foundBy(text, 'outcomes')).toHaveLength(10)
  expect(await foundBy(text, 'none')).toEqual([])
})

test('a process that ends with its last gate is completed by it, and that is to be reached', async () => {
  const [before] = PROCESS.split('  - stage: handover')
  const process = edited(before!, 'passed: handover', 'passed: end')
  const tests = `${BEGINNING}      - { approve: wang }
      - { approve: [cao, deng, feng] }
      - expect: { state: completed, to: end }
`
  const company = edited(COMPANY, '  ma: { name: 马永胜, roles: [operations] }\n', '')
  const files = new Map([
    ['process.yaml', Buffer.from(process)],
    ['process.test.yaml', Buffer.from(company + tests)],
  ])
  const { report, findings } = await rehearse({ shown: '.', files }, 'none')
  expect(findings).toEqual([])
  const endings = ({ part }: { readonly part: string }) => part === 'ending'
  expect(report!.reached.filter(endings).map(({ outcome }) => outcome)).toEqual(['completed'])
  expect(report!.missing.filter(endings).map(({ outcome }) => outcome)).toEqual([
    'rejected',
    'cancelled',
  ])
})

test('only some of the tests: those of that name, and first what they continue', async () => {
  const text = `${COMPANY}${BEGINNING}  - { test: 总经理同意, continues: 送审, steps: [{ approve: wang }] }
  - { test: 董事会同意, continues: 总经理同意, steps: [{ approve: zhou }] }
`
  const files = new Map([
    ['process.yaml', Buffer.from(PROCESS)],
    ['process.test.yaml', Buffer.from(text)],
  ])
  const { report, findings } = await rehearse({ shown: 'small', files }, 'outcomes', {
    only: '总经理',
  })
  expect(findings).toEqual([])
  expect(report?.tests.map(({ test: name, state }) => [name, state])).toEqual([
    ['送审', 'passed'],
    ['总经理同意', 'passed'],
  ])
})

test('a process that the rulebook calls unsound is not rehearsed', async () => {
  const process = edited(PROCESS, 'returned: draft', 'returned: handover')
  const { findings, report } = await rehearsing(BEGINNING, 'outcomes', process)
  expect(findings.map(({ rule, place }) => [rule, place?.file])).toEqual([
    ['returns-forward', 'small/process.yaml'],
  ])
  expect(report).toBeUndefined()
})

test('a company that the rulebook would not found is told so, at its people', async () => {
  const files = new Map([
    ['process.yaml', Buffer.from(PROCESS)],
    [
      'process.test.yaml',
      Buffer.from(edited(COMPANY, 'roles: [officer]', 'roles: [officer, head]') + BEGINNING),
    ],
  ])
  const { findings, report } = await rehearse({ shown: '.', files }, 'outcomes')
  expect(findings.map(({ rule, place }) => [rule, place?.file, place?.line])).toEqual([
    ['roles-not-together', 'process.test.yaml', 3],
  ])
  expect(report?.tests).toEqual([])
})

test('a process that cannot be read is told as such', async () => {
  const { findings } = await rehearsing(BEGINNING, 'outcomes', edited(PROCESS, 'stages:', 'stage:'))
  expect(findings.map(({ rule }) => rule)).toEqual(['unknown-field'])
})

test('a failure says what was expected and what bd answered', async () => {
  const [refused, reason] = await foundBy(`${BEGINNING}      - { return: wang }\n`)
  expect(tellFinding(voiceOf('zh'), refused!)).toEqual({
    message: '测试“送审”：wang 的 return 未能办成（reason-required）',
    why: '测试写明这一步应当办成；拒绝的理由列在其后',
    help: '请改正流程或测试；本应拒绝的，请在这一步写 refused: reason-required',
  })
  expect(tellFinding(voiceOf('en'), reason!).message).toMatch(/reason/)
  const [differs] = await foundBy(`${BEGINNING}      - { expect: { waits-for: [cao, wang] } }\n`)
  expect(tellFinding(voiceOf('en'), differs!).message).toBe(
    'test "送审": waits-for should be cao, wang and is wang',
  )
})
