/** Who may, in a regulation that names people otherwise than by one role: several roles, the superior, two signatures, copies. */
import { expect, test } from 'vitest'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'

const PROCESS = `format: bd/process@1
process: trial
version: 1
title: 试行
starts: [salesperson, clerk]
owner: department-head
documents:
  study: { sections: { basis: 依据 } }
  claim: {}
  list: {}
stages:
  - stage: study
    deliverables: [ { document: study, by: [salesperson, engineer] } ]
    then: claim
  - stage: claim
    deliverables: [ { document: claim, by: clerk, countersigned: manager } ]
    gate:
      - review: assessment
        role: superior
        decide: sole
        fields:
          level: { type: choice, of: { a: A, b: B } }
          remark: { type: text, optional: yes }
      - { review: both, role: [finance, legal], decide: all, authors: of-stage }
    on: { passed: handover, rejected: end, returned: claim, lapsed: stay }
    copies: { passed: [finance, archive], rejected: [archive] }
  - stage: handover
    deliverables: [ { document: list, by: clerk } ]
    receipt: { by: archive, another: yes }
`

const COMPANY = `format: bd/process-test@1
today: 2026-03-02
people:
  liu: { roles: [salesperson], superior: sun }
  chen: { roles: [clerk], superior: liu }
  he: [salesperson]
  gao: [engineer]
  zhou: [department-head, archive]
  sun: [manager]
  fang: [finance, legal]
  qian: [finance]
  shi: [archive]
`

/** The rules by which bd answered otherwise than the test says, each with what it names. */
async function played(steps: string, process = PROCESS): Promise<readonly string[]> {
  const tests = `tests:\n  - test: 一项\n    steps:\n${steps.replaceAll(/^(?=.)/gmu, '      ')}\n`
  const files = new Map([
    ['process.yaml', Buffer.from(process)],
    ['process.test.yaml', Buffer.from(COMPANY + tests)],
  ])
  const { findings } = await rehearse({ shown: '.', files }, 'outcomes')
  return findings
    .filter(({ rule }) => rule !== 'outcome-untested')
    .map(({ rule, facts, place }) => `${rule} ${JSON.stringify(facts)} ${place?.line}`)
}

const WRITTEN = `- { open: liu }
- { write: gao, documents: study }
- { submit: zhou }
- { write: chen, documents: claim }
- { write: sun, documents: claim }
`

test('S0-F-12: each of the roles that a document names writes it, and nobody else', async () => {
  const steps = `- { open: liu }
- { write: qian, documents: study, refused: not-in-role }
- { write: gao, documents: study }
- { write: liu, documents: study }
`
  expect(await played(steps)).toEqual([])
})

test('each of the roles that starts opens a project, and nobody else', async () => {
  expect(await played('- { open: gao, refused: not-in-role }\n- { open: chen }\n')).toEqual([])
})

test('S3-I-14: a paper that two sign for is signed last by the other, and again after a change', async () => {
  const steps = `- { open: chen }
- { write: gao, documents: study }
- { submit: zhou }
- { write: chen, documents: claim }
- { submit: zhou, refused: not-countersigned }
- { write: sun, documents: claim }
- { write: chen, documents: claim }
- { submit: zhou, refused: not-countersigned }
`
  expect(await played(steps)).toEqual([])
})

test('S3-I-14: whoever countersigns is not the only one who signed', async () => {
  const steps = `- { open: chen }
- { write: gao, documents: study }
- { submit: zhou }
- { write: sun, documents: claim }
- { submit: zhou, refused: not-countersigned }
`
  expect(await played(steps)).toEqual([])
})

test('the superior of whoever opened decides; who wrote the packet has no seat as superior either', async () => {
  const byClerk = `- { open: chen }
- { write: gao, documents: study }
- { submit: zhou }
- { write: chen, documents: claim }
- { write: sun, documents: claim }
- { submit: zhou, expect: { review: assessment, seats: liu } }
- { approve: sun, filled: { level: a }, refused: no-seat }
- { approve: liu, filled: { level: b }, expect: { review: both } }
`
  expect(await played(byClerk)).toEqual([])
  // Sun is set over Liu, and countersigned the claim.
  expect(await played(`${WRITTEN}- { submit: zhou, refused: too-few-seats }\n`)).toEqual([])
})

test('a superior whom the roster does not name stops the submission', async () => {
  const steps = `- { open: he }
- { write: gao, documents: study }
- { submit: zhou }
- { write: chen, documents: claim }
- { write: sun, documents: claim }
- { submit: zhou, refused: no-superior }
`
  expect(await played(steps)).toEqual([])
})

const BEFORE_BOTH = `- { open: chen }
- { write: [gao, liu], documents: study }
- { submit: zhou }
- { write: chen, documents: claim }
- { write: sun, documents: claim }
- { submit: zhou }
`

test('S2-C-10: what the superior fills in is asked for, of its type, and stands in his ballot', async () => {
  const wrong = `- { approve: liu, refused: ballot-field-missing }
- { approve: liu, filled: { level: c }, refused: value-not-allowed }
- { approve: liu, filled: { level: a, rank: 1 }, refused: unknown-name }
- { reject: liu, reason: 依据不足, expect: { outcome: rejected, copies: [zhou, shi] } }
`
  const byClerk = BEFORE_BOTH.replace('[gao, liu]', 'gao')
  expect(await played(byClerk + wrong)).toEqual([])
})

test('of two roles that decide together everybody has one seat, and copies go to those who hold the roles', async () => {
  const steps = `- { approve: liu, filled: { level: b } }
- { expect: { review: both, seats: [fang, qian] } }
- { approve: [fang, qian] }
- { expect: { outcome: passed, to: handover, copies: [zhou, fang, qian, shi] } }
- { read: shi }
- { read: fang }
- { read: gao, refused: copy-of-others }
`
  expect(await played(BEFORE_BOTH.replace('[gao, liu]', 'gao') + steps)).toEqual([])
})

test('who wrote an earlier paper decides a later one where the process says so, and not where it does not', async () => {
  const process = PROCESS.replace('by: [salesperson, engineer]', 'by: [engineer, finance]')
  const steps = `- { open: chen }
- { write: qian, documents: study }
- { submit: zhou }
- { write: chen, documents: claim }
- { write: sun, documents: claim }
- { submit: zhou }
- { approve: liu, filled: { level: b } }
`
  const seated = `${steps}- { expect: { seats: [fang, qian], excluded: [] } }\n`
  expect(await played(seated, process)).toEqual([])
  const strict = process.replace(', authors: of-stage', '')
  const barred = `${steps}- { expect: { seats: [fang], excluded: [qian] } }\n`
  expect(await played(barred, strict)).toEqual([])
})

test('who hands over is not who receives', async () => {
  const steps = `- { approve: liu, filled: { level: b } }
- { approve: [fang, qian] }
- { write: chen, documents: list }
- { hand-over: zhou, expect: { waits-for: shi } }
- { receive: zhou, refused: receives-own }
- { receive: shi, expect: { state: completed } }
`
  expect(await played(BEFORE_BOTH.replace('[gao, liu]', 'gao') + steps)).toEqual([])
})
