/** A file of process tests is read strictly: every slip of the pen at its place, with what was probably meant. */
import { expect, test } from 'vitest'
import { BEGINNING, COMPANY, foundBy } from '../../fixtures/worlds/rehearsal.ts'
import { PROCESS } from '../../fixtures/worlds/small.ts'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'

/** Lines before the tests, so that places are told from the tests' first line. */
const ABOVE = COMPANY.split('\n').length - 1

/** `rule suggestion @line:column`, the line counted within the tests. */
async function found(tests: string): Promise<readonly string[]> {
  return (await foundBy(tests)).map(({ rule, facts, place }) => {
    const { suggestion } = facts as { readonly suggestion?: string }
    expect(place?.file).toBe('small/process.test.yaml')
    const meant = suggestion === undefined ? '' : ` ${suggestion}`
    return `${rule}${meant} @${place!.line! - ABOVE}:${place!.column}`
  })
}

/** What is found in one more step of the beginning, which stands on line 7, its braces at column 9. */
function inStep(step: string): Promise<readonly string[]> {
  return found(`${BEGINNING}      - ${step}\n`)
}

test.each([
  // the deed itself
  ['{ aprove: wang }', 'unknown-field approve @7:11'],
  ['{ aprove: wang, reason: 同意 }', 'unknown-field approve @7:11'],
  ['{ approve: wang, reject: wang }', 'invalid-value @7:26'],
  ['{}', 'missing-field @7:9'],
  ['approve', 'wrong-type @7:9'],
  ['{ approve: }', 'missing-field @7:11'],
  ['{ approve: Wang }', 'invalid-id @7:20'],
  ['{ approve: [] }', 'invalid-value @7:20'],
  // its words
  ['{ approve: wang, reasn: 同意 }', 'unknown-field reason @7:26'],
  ['{ submit: zhou, fields: {} }', 'unknown-field @7:25'],
  ['{ enter: xu, decision: approve }', 'missing-field @7:9'],
  ['{ enter: xu, for: cao, decision: aprove }', 'invalid-value approve @7:42'],
  ['{ enter: xu, for: cao, dated: 3月2日 }', 'invalid-value @7:39'],
  ['{ write: liu, fields: { plan: 100 } }', 'wrong-type @7:39'],
  // when it is
  ['{ on: 2026-02-30 }', 'invalid-value @7:15'],
  ['{ on: 明天 }', 'invalid-value @7:15'],
  ['{ after: 3 workingdays }', 'invalid-value 3 working days @7:18'],
  ['{ after: 3 days }', 'invalid-value @7:18'],
  ['{ on: 2026-03-03, after: 1 week }', 'invalid-value @7:34'],
  // what is expected
  ['{ expect: { stge: draft } }', 'unknown-field stage @7:21'],
  ['{ expect: { state: in-reveiw } }', 'invalid-value in-review @7:28'],
  ['{ expect: { tally: { aprove: 1 } } }', 'unknown-field approve @7:30'],
  // names
  ['{ approve: wangg }', 'unknown-name wang @7:11'],
  ['{ approve: wang, review: manger }', 'unknown-name manager @7:26'],
  ['{ approve: wang, refused: reason-requird }', 'unknown-name reason-required @7:26'],
  ['{ expect: { stage: drafft } }', 'unknown-name draft @7:21'],
  ['{ expect: { review: boord } }', 'unknown-name board @7:21'],
  ['{ expect: { waits-for: [wang, wag] } }', 'unknown-name wang @7:21'],
  ['{ set: liu, facts: { partnr: yes } }', 'unknown-name partner @7:30'],
  ['{ team: zhou, posts: { finanse: liu } }', 'unknown-name finance @7:32'],
  ['{ team: zhou, posts: { finance: lui } }', 'unknown-name liu @7:32'],
  ['{ write: liu, documents: [paln] }', 'unknown-name plan @7:23'],
  ['{ write: liu, fields: { plan: { cots: 1 } } }', 'unknown-name cost @7:41'],
  ['{ write: liu, without: { plan: risc } }', 'unknown-name risk @7:40'],
  ['{ submit: zhou, waive: { paln: 无 } }', 'unknown-name plan @7:34'],
  ['{ grant-role: administrator, member: liu, role: hed }', 'unknown-name head @7:51'],
])('%s', async (step, expected) => {
  expect(await inStep(step)).toEqual([expected])
})

test.each([
  ['of the file', 'test: []\n', ['unknown-field tests @1:1']],
  ['no steps', 'tests: [{ test: 送审, steps: [] }]\n', ['invalid-value @1:28']],
  [
    'told twice',
    `${BEGINNING}  - { test: 送审, steps: [{ expect: {} }] }\n`,
    ['duplicate-name @7:7'],
  ],
  [
    'continued before it stands',
    `tests:\n  - { test: 一, continues: 二, steps: [{ expect: {} }] }\n  - { test: 二, steps: [{ expect: {} }] }\n`,
    ['unknown-name @2:16'],
  ],
  [
    'continues a name misspelt',
    `${BEGINNING}  - { test: 再审, continues: 送申, steps: [{ expect: {} }] }\n`,
    ['unknown-name 送审 @7:17'],
  ],
])('tests: %s', async (_, tests, expected) => {
  expect(await found(tests)).toEqual(expected)
})

test.each([
  ['a role', 'roles: [manager]', 'roles: [manger]', 'unknown-name manager'],
  ['a unit', 'roles: [manager]', 'roles: [{ role: manager, unit: tongda }]', 'unknown-name'],
  ['the keeper', '  liu: {', '  administrator: { roles: [] }\n  liu: {', 'invalid-value'],
  ['the format', 'bd/process-test@1', 'bd/process-test@2', 'unknown-format'],
  ['the day', 'today: 2026-03-02', 'today: 2026-13-02', 'invalid-value'],
])('the company: %s', async (_, part, by, expected) => {
  const text = COMPANY.replace(part, by)
  expect(text).not.toBe(COMPANY)
  const files = new Map([
    ['process.yaml', Buffer.from(PROCESS)],
    ['process.test.yaml', Buffer.from(text + BEGINNING)],
  ])
  const { findings } = await rehearse({ shown: '.', files }, 'none')
  const told = findings.map(({ rule, facts }) => {
    const { suggestion } = facts as { readonly suggestion?: string }
    return suggestion === undefined ? rule : `${rule} ${suggestion}`
  })
  expect(told).toEqual([expected])
  expect(findings[0]?.place).toMatchObject({ file: 'process.test.yaml' })
})

test('every slip of a file is told at once, in the order of the file', async () => {
  const steps = ['{ aprove: wang }', '{ submit: zhou, anser: 已改 }', '{ on: 2026-02-30 }']
  expect(await found(`${BEGINNING}${steps.map((step) => `      - ${step}\n`).join('')}`)).toEqual([
    'unknown-field approve @7:11',
    'unknown-field answer @8:25',
    'invalid-value @9:15',
  ])
})
