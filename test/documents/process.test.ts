import { expect, test } from 'vitest'
import type { Process } from '../../src/core/process/process.ts'
import type { Result } from '../../src/core/rules/finding.ts'
import { readProcess } from '../../src/documents/process.ts'
import { readYaml } from '../../src/documents/source.ts'
import { refusals, valueOf } from './findings-of.ts'

const HEAD = `format: bd/process@1
process: demo
version: 1
title: { zh: 演示, en: Demo }
starts: officer
owner: head
`

function read(text: string): Result<Process> {
  const source = readYaml('process.yaml', text)
  return source.ok ? readProcess(source.value) : source
}

/** A process with one stage whose gate holds the given reviews, each written in braces. */
function withGate(...reviews: string[]): string {
  const items = reviews.map((review) => `      - ${review}\n`).join('')
  return `${HEAD}stages:\n  - stage: idea\n    gate:\n${items}    on: { passed: end, rejected: end, lapsed: stay }\n`
}

const SOLE = '{ review: manager, role: manager, decide: sole }'

test('short forms are written out', () => {
  const process = valueOf(
    read(`${HEAD}facts:
  intent: { type: choice, of: { new-build: 新建项目 }, title: 投资意向 }
  amount: { type: money }
  has-partner: { type: yes-no }
posts: { finance: {} }
documents:
  report:
    title: 报告
    fields: { cost: money, note: { type: text, optional: yes } }
    sections: { risks: 风险 }
    attachable: yes
stages:
  - stage: idea
    deliverables:
      - { document: report, by: officer, when: { any: [ { fact: has-partner, is: true }, { fact: amount, is: 100 }, { not: { fact: intent, in: [new-build] } } ] } }
    gate: [ { review: manager, role: manager, decide: sole, within: 5 working days } ]
    on: { passed: end, rejected: end, lapsed: stay }
`),
  )
  expect(process.facts['intent']).toEqual({
    type: 'choice',
    of: { 'new-build': { zh: '新建项目', en: '新建项目' } },
    title: { zh: '投资意向', en: '投资意向' },
  })
  expect(process.posts).toEqual({ finance: { title: { zh: 'finance', en: 'finance' } } })
  expect(process.documents['report']).toMatchObject({
    fields: {
      cost: { type: 'money', title: { zh: 'cost', en: 'cost' } },
      note: { type: 'text', optional: true },
    },
    attachable: true,
  })
  expect(process.stages[0]?.title).toEqual({ zh: 'idea', en: 'idea' })
  expect(process.stages[0]?.deliverables[0]?.when).toEqual({
    any: [
      { fact: 'has-partner', is: 'yes' },
      { fact: 'amount', is: '100.00' },
      { not: { any: [{ fact: 'intent', is: 'new-build' }] } },
    ],
  })
  expect(process.stages[0]?.gate[0]).toEqual({
    review: 'manager',
    role: 'manager',
    decide: 'sole',
    forms: ['in-person'],
    step: 0,
    within: { 'working-days': 5 },
    later: [],
  })
  expect(process.later).toEqual([])
})

test.each([
  ['5', { 'working-days': 5 }],
  ['5 working days', { 'working-days': 5 }],
  ['1 working day', { 'working-days': 1 }],
  ['{ working-days: 7 }', { 'working-days': 7 }],
  ['half a working day', { 'half-days': 1 }],
  ['3 half working days', { 'half-days': 3 }],
  ['10 calendar days', { 'calendar-days': 10 }],
  ['1 week', { weeks: 1 }],
  ['{ weeks: 2 }', { weeks: 2 }],
  ['3 months', { months: 3 }],
  ['2 hours', { hours: 2 }],
  ['half an hour', { minutes: 30 }],
  ['{ minutes: 45 }', { minutes: 45 }],
  ['same day', { 'same-day': true }],
  ['{ same-day: yes }', { 'same-day': true }],
  ['board-term', 'board-term'],
  ['{ working-days: board-term }', 'board-term'],
])('within: %s is read', (written, within) => {
  const gate = valueOf(read(withGate(`{ review: m, role: m, decide: sole, within: ${written} }`)))
  expect(gate.stages[0]?.gate[0]?.within).toEqual(within)
  expect(gate.later).toEqual([])
})

test.each([
  ['2 weekes', 'invalid-value within span 2 weekes 2 weeks'],
  ['5 days', 'invalid-value within kind-of-days 5 days'],
  ['Same day', 'invalid-value within span Same day same day'],
  ['half a hour', 'invalid-value within span half a hour half an hour'],
  ['0 weeks', 'invalid-value within span 0 weeks'],
  ['10000', 'invalid-value within span 10000'],
  ['{ weeks: 10000 }', 'invalid-value weeks span 10000'],
  ['{ week: 2 }', 'unknown-field week weeks'],
  ['{ weeks: 0 }', 'invalid-value weeks number-from-1 0'],
  ['{ weeks: 1, hours: 2 }', 'invalid-value within one-unit weeks, hours'],
  ['{}', 'invalid-value within one-unit '],
  ['{ same-day: no }', 'invalid-value same-day yes no'],
])('within: %s is refused', (written, refusal) => {
  const found = refusals(read(withGate(`{ review: m, role: m, decide: sole, within: ${written} }`)))
  expect(found.map((one) => one.replace(/ 10:\d+$/, ''))).toEqual([refusal])
})

test('a misspelt field is an error with "did you mean", at its place', () => {
  expect(refusals(read(withGate('{ review: manager, role: manager, decid: sole }')))).toEqual([
    'unknown-field decid decide 10:43',
  ])
  expect(refusals(read(`${HEAD}stage:\n  - stage: idea\n    receipt: { by: x }\n`))).toEqual([
    'unknown-field stage stages 7:1',
  ])
  expect(refusals(read(withGate(SOLE).replace('passed: end', 'passd: end')))).toEqual([
    'unknown-field passd passed 11:11',
  ])
  expect(
    refusals(read(`${HEAD}colour: red\nstages: [ { stage: a, receipt: { by: b } } ]\n`)),
  ).toEqual(['unknown-field colour 7:1'])
})

test('all findings of a file are reported, in the order of the file', () => {
  expect(
    refusals(
      read(`format: bd/process@1
process: Demo
version: one
title: { zh: 演示 }
starts: []
facts:
  Amount: { type: money }
  kind: { type: colour }
stages:
  - stage: idea
    gate: [ { review: m, role: m, decide: sole, within: soonish today } ]
    on: { passed: end, rejected: end }
`),
    ),
  ).toEqual(
    [
      'invalid-id Demo 2:10',
      'wrong-type version number text 3:10',
      'missing-field owner 1:1',
      'missing-field en 4:8',
      'invalid-value starts list-of-one-or-more list 5:9',
      'invalid-id Amount 7:3',
      'invalid-value type text | choice | integer | money | percent | date | yes-no | member | unit | project | record colour true 8:17',
      'missing-field lapsed 12:9',
    ].sort((a, b) => Number(/(\d+):\d+$/.exec(a)![1]) - Number(/(\d+):\d+$/.exec(b)![1])),
  )
})

test('an id of look-alike letters is refused (attack 38)', () => {
  expect(refusals(read(withGate('{ review: manаger, role: manager, decide: sole }')))).toEqual([
    'invalid-id manаger 10:19',
  ])
})

test('a vote states its quorum, majority, close and time', () => {
  expect(refusals(read(withGate('{ review: board, role: director, decide: vote }')))).toEqual([
    'missing-field quorum 10:9',
    'missing-field passes 10:9',
    'missing-field close 10:9',
    'missing-field without-quorum 10:9',
    'missing-field show 10:9',
    'missing-field within 10:9',
  ])
  const board =
    '{ review: board, role: director, decide: vote, rule: company-law-board, close: when-all-cast, without-quorum: { extend: { working-days: 3, times: 1 } }, show: at-once, within: 5 }'
  expect(valueOf(read(withGate(board))).stages[0]?.gate[0]).toMatchObject({
    decide: 'vote',
    form: 'meeting',
    'without-quorum': { extend: { 'working-days': 3, times: 1 } },
  })
})

test('an extension is not longer than any term may be', () => {
  const vote = (days: number) =>
    withGate(
      `{ review: b, role: d, decide: vote, quorum: { share: { more-than: 1/2 }, of: roster }, passes: { share: { more-than: 1/2 }, of: cast }, close: when-decided, without-quorum: { extend: { working-days: ${days}, times: 1 } }, show: at-once, within: 5 }`,
    )
  expect(refusals(read(vote(9999)))).toEqual([])
  expect(refusals(read(vote(10_000)))[0]).toMatch(/^invalid-value working-days span 10000 10:/)
})

test('a share is a fraction of whole numbers', () => {
  const vote = (share: string) =>
    withGate(
      `{ review: b, role: d, decide: vote, quorum: { share: { more-than: 1/2 }, of: roster }, passes: { share: ${share}, of: cast }, close: when-decided, without-quorum: lapse, show: at-once, within: 5 }`,
    )
  expect(refusals(read(vote('{ at-least: 2/3 }')))).toEqual([])
  expect(refusals(read(vote('{ at-least: 3/2 }')))[0]).toMatch(
    /^invalid-value at-least fraction 3\/2 10:/,
  )
  expect(refusals(read(vote('{ at-least: 0.5 }')))[0]).toMatch(
    /^invalid-value at-least fraction 0.5 10:/,
  )
  expect(refusals(read(vote('{ at-leest: 2/3 }')))[0]).toMatch(
    /^unknown-field at-leest at-least 10:/,
  )
})

test('what the language has and this version does not do is kept by its place, never dropped', () => {
  const process = valueOf(
    read(`${HEAD}registers: { customers: {} }
stages:
  - stage: idea
    checklist: yes
    deliverables:
      - { document: report, by: officer, when: { fact: amount, at-least: 5 } }
    gate:
      - { review: leader, role: leader, decide: sole, provisional: yes }
      - { together: [ { review: law, role: law, decide: opinions }, { review: tax, role: tax, decide: any, seats: [] } ] }
    on: { passed: end, rejected: end, lapsed: stay, deferred: idea }
`),
  )
  expect(process.later).toEqual([
    'registers',
    'stages.0.checklist',
    'stages.0.gate.0.provisional',
    'stages.0.gate.1.together.1.seats',
  ])
  expect(
    process.stages[0]?.gate.map(({ review, step, later }) => [review, step, ...later]),
  ).toEqual([
    ['leader', 0, 'provisional'],
    ['law', 1],
    ['tax', 1, 'seats'],
  ])
  expect(process.stages[0]?.deliverables[0]?.when).toEqual({
    subject: { fact: 'amount' },
    test: 'at-least',
    value: '5',
  })
})

test('a condition asks one thing of one subject', () => {
  const when = (condition: string) =>
    `${HEAD}stages:\n  - stage: idea\n    deliverables: [ { document: a, by: b, when: ${condition} } ]\n    receipt: { by: b }\n`
  expect(refusals(read(when('{ fact: a }')))).toHaveLength(1)
  expect(refusals(read(when('{ fact: a, is: 1, in: [2] }')))).toHaveLength(1)
  expect(refusals(read(when('{ all: [], fact: a, is: x }')))).toHaveLength(1)
  expect(refusals(read(when('{ fact: a, iss: x }')))).toEqual(['unknown-field iss is 9:60'])
  expect(refusals(read(when('{ any: [] }')))).toEqual([
    'invalid-value any list-of-one-or-more list 9:56',
  ])
})

test('a stage leads somewhere', () => {
  expect(refusals(read(`${HEAD}stages: [ { stage: idea } ]\n`))).toEqual([
    'missing-field then 7:11',
  ])
  expect(refusals(read(withGate(SOLE).replace(/ {4}on:.*\n/, '')))).toEqual([
    'missing-field on 8:5',
  ])
})

test('a process of another format is judged no further', () => {
  expect(refusals(read('format: bd/process@2\nnew-word: 1\n'))).toEqual([
    'unknown-format bd/process@2 bd/process@1 1:9',
  ])
})

/** A process with one table of these inputs and rows. */
function withTable(on: string, ...rows: string[]): string {
  const items = rows.map((row) => `      - ${row}\n`).join('')
  const table = `facts: { amount: { type: money }, kind: { type: choice, of: { a: A, b: B } } }\ntables:\n  route:\n    on: [ ${on} ]\n    rows:\n${items}`
  return `${HEAD}${table}stages: [ { stage: idea, then: { table: route } } ]\n`
}

test('the cells of a table are conditions on its inputs', () => {
  const { tables, stages } = valueOf(
    read(
      withTable(
        '{ fact: kind }, { fact: amount }',
        '{ when: [ a, { at-least: 10, less-than: { parameter: limit } } ], gives: x }',
        '{ when: [ [ a, b ], any ], gives: y }',
      ),
    ),
  )
  const amount = { fact: 'amount' }
  expect(tables['route']).toEqual({
    title: { zh: 'route', en: 'route' },
    on: [{ fact: 'kind' }, amount],
    rows: [
      {
        when: [
          { fact: 'kind', is: 'a' },
          {
            all: [
              { subject: amount, test: 'at-least', value: '10.00' },
              { subject: amount, test: 'less-than', value: { parameter: 'limit' } },
            ],
          },
        ],
        gives: 'x',
      },
      {
        when: [
          {
            any: [
              { fact: 'kind', is: 'a' },
              { fact: 'kind', is: 'b' },
            ],
          },
          'any',
        ],
        gives: 'y',
      },
    ],
  })
  expect(stages[0]?.then).toEqual({ table: 'route' })
})

test('a table of one input may leave the list of cells away', () => {
  const short = read(withTable('{ fact: kind }', '{ when: a, gives: x }'))
  const long = read(withTable('{ fact: kind }', '{ when: [ a ], gives: x }'))
  expect(valueOf(short).tables).toEqual(valueOf(long).tables)
})

test('what a table gets wrong is told at its place, with what was meant', () => {
  const one = (row: string) => refusals(read(withTable('{ fact: kind }', row)))
  expect(one('{ when: { at-leest: 5 }, gives: x }')).toEqual([
    'unknown-field at-leest at-least 12:19',
  ])
  expect(one('{ when: [ a, b ], gives: x }')).toEqual([
    'invalid-value when one-cell-per-input 2 / 1 12:17',
  ])
  expect(one('{ when: {}, gives: x }')).toEqual([
    'invalid-value when is | in | at-least | more-than | at-most | less-than  12:17',
  ])
  expect(one('{ when: a, give: x }')).toEqual(['unknown-field give gives 12:20'])
  expect(refusals(read(withTable('{ fakt: kind }', '{ when: a, gives: x }')))).toEqual([
    'unknown-field fakt fact 10:13',
  ])
})
