/** A fact that is not optional is asked for on every way to the end: at a gate that may be the last, or where no gate comes any more. */
import { expect, test } from 'vitest'
import { at, FOLDER, PROJECT, save, standing, submitting } from '../../fixtures/worlds/life.ts'
import { edited, HEAD, LIST, PROCESS } from '../../fixtures/worlds/small.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'

const FIRST = PROCESS.slice(0, PROCESS.indexOf('    gate:\n'))
const LAST = PROCESS.slice(PROCESS.indexOf('  - stage: handover\n'))
const asked = (yaml: string) => edited(yaml, 'type: yes-no, optional: yes', 'type: yes-no')
const whole = (middle: string) => () => asked(`${FIRST}${middle}${LAST}`)

const SOLE = 'role: manager, decide: sole'
const WAYS = 'passed: handover, rejected: end, returned: draft, lapsed: stay'

const rulesOf = (ledger: Ledger) =>
  ledger.refusal(HEAD, submitting(ledger)).map(({ rule, facts }) => [rule, facts])

test('where no gate is ahead, the first stage is not left without it', () => {
  const ledger = at('saved', { process: whole('    then: handover\n') })
  expect(rulesOf(ledger)).toMatchObject([['unset-fact', { fact: 'partner' }]])
  ledger.do(HEAD, { act: 'set', project: PROJECT, facts: { partner: 'no' } })
  ledger.do(HEAD, submitting(ledger))
  expect(standing(ledger).stage.stage).toBe('handover')
})

test('where a gate is ahead, it asks, and the stage before it does not', () => {
  const gate = `    then: middle
  - stage: middle
    title: { zh: 核对, en: Looked over }
    deliverables: [{ document: contract, by: officer }]
    gate: [{ review: sole, ${SOLE} }]
    on: { ${WAYS} }
`
  const ledger = at('saved', { process: whole(gate) })
  ledger.do(HEAD, submitting(ledger))
  save(ledger, { [`${FOLDER}/contract.md`]: '---\ntitle: 合同\n---\n\n合同一份。\n' })
  expect(rulesOf(ledger)).toMatchObject([['unset-fact', { fact: 'partner' }]])
})

test('a gate that may be the last asks, though one of its answers leads to another', () => {
  const gates = `    gate:
      - review: sole
        ${SOLE.replace(', ', '\n        ')}
        outcomes:
          fine: { title: { zh: 同意, en: Agreed }, counts-as: approve }
          up: { title: { zh: 报上级, en: To the superior }, counts-as: approve, to: above }
    on: { ${WAYS} }
  - stage: above
    title: { zh: 上级决定, en: The superior decides }
    gate: [{ review: superior, ${SOLE} }]
    on: { ${WAYS} }
`
  const ledger = at('saved', { process: whole(gates) })
  expect(rulesOf(ledger)).toMatchObject([['unset-fact', { fact: 'partner' }]])
  ledger.do(HEAD, { act: 'set', project: PROJECT, facts: { partner: 'no' } })
  ledger.do(HEAD, submitting(ledger))
  expect(standing(ledger).state).toBe('in-review')
})

test('what nobody was asked for before is asked for by the hand-over', () => {
  const alone = asked(`${FIRST.slice(0, FIRST.indexOf('stages:\n'))}stages:\n${LAST}`)
  const ledger = at('opened', { process: () => alone })
  save(ledger, { [`${FOLDER}/list.md`]: LIST })
  const handOver = { act: 'hand-over', project: PROJECT, stage: 'handover', round: 1 } as const
  expect(ledger.refusal(HEAD, handOver).map(({ rule }) => rule)).toEqual(['unset-fact'])
  ledger.do(HEAD, { act: 'set', project: PROJECT, facts: { partner: 'no' } })
  ledger.do(HEAD, handOver)
  expect(standing(ledger).state).toBe('handed-over')
})
