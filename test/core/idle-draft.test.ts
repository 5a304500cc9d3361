/** A draft that a fact made idle: what is not asked for and was not finished is not submitted, and what somebody wrote is. */
import { expect, test } from 'vitest'
import { at, FOLDER, PROJECT, save, standing, submitting } from '../../fixtures/worlds/life.ts'
import { edited, HEAD, PLAN } from '../../fixtures/worlds/small.ts'

const process = (yaml: string) =>
  edited(
    edited(
      yaml,
      '  contract: { title: { zh: 合同, en: Contract } }',
      '  contract: { title: { zh: 合同, en: Contract }, fields: { cost: { type: money, title: { zh: 价款, en: Price } } } }',
    ),
    '      - { document: plan, by: officer }\n',
    '      - { document: plan, by: officer }\n      - { document: contract, by: officer, when: { fact: partner, is: yes } }\n',
  )

const UNFINISHED = '---\ntitle: 合同\ncost: 【待填:价款】\n---\n\n一份。\n'

const submitted = (partner: string, contract: string) => {
  const ledger = at('saved', { process })
  save(ledger, { [`${FOLDER}/contract.md`]: contract })
  ledger.do(HEAD, { act: 'set', project: PROJECT, facts: { partner } })
  ledger.do(HEAD, submitting(ledger))
  return standing(ledger).rounds[0]!.submission.record.documents.map(({ document }) => document)
}

test('a draft that is not asked for and still has its placeholders stays behind', () => {
  expect(submitted('no', UNFINISHED)).toEqual(['plan'])
})

test('what somebody finished goes along, asked for or not', () => {
  const finished = edited(UNFINISHED, '【待填:价款】', '"8.00"')
  expect(submitted('no', finished)).toEqual(['contract', 'plan'])
  expect(submitted('yes', finished)).toEqual(['contract', 'plan'])
})

test('what is asked for and not finished is refused as before', () => {
  const ledger = at('saved', { process })
  save(ledger, { [`${FOLDER}/contract.md`]: UNFINISHED, [`${FOLDER}/plan.md`]: `${PLAN}\n` })
  ledger.do(HEAD, { act: 'set', project: PROJECT, facts: { partner: 'yes' } })
  expect(ledger.refusal(HEAD, submitting(ledger)).length).toBeGreaterThan(0)
})
