/** What a founding brings of registers and duties is sound: asked before it is signed, by the judge that check asks. */
import { expect, test } from 'vitest'
import { foundingFiles } from '../../src/commands/steps/first-files.ts'
import { refuseUnfoundable } from '../../src/commands/steps/first-commit.ts'
import { Refused } from '../../src/commands/steps/refusal.ts'
import { readPolicyInput } from '../../src/documents/policy-input.ts'
import { instantNow } from '../../src/repository/clock.ts'
import { rosterText } from '../workbench/keys.ts'
import { ADMIN } from '../workbench/people.ts'

/** The rules that refuse a founding with the register of customers, changed. */
async function refused(change: (text: string) => string): Promise<readonly string[]> {
  const policy = readPolicyInput('roster.yaml', rosterText())
  if (!policy.ok) throw new Error(JSON.stringify(policy.findings))
  const now = instantNow('+08:00', { BD_NOW: '2026-03-02T09:00:00+08:00' })
  const files = await foundingFiles(
    {
      id: 'bd-test',
      name: '业务部',
      language: 'zh',
      classification: 'internal',
      policy: policy.value,
      processes: [],
      registers: ['customers'],
      ci: [],
      rehearses: true,
    },
    now.date,
  )
  const path = 'registers/customers/1/register.yaml'
  const text = Buffer.from(files.get(path)!).toString('utf8')
  files.set(path, Buffer.from(change(text)))
  const founding = { files, member: ADMIN, now, key: { signer: { key: { text: '' } } } }
  try {
    refuseUnfoundable(founding as unknown as Parameters<typeof refuseUnfoundable>[0])
    return []
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.findings.map(({ rule }) => rule)
  }
}

test('a register that lint finds unsound founds nothing; as it comes with bd, it does', async () => {
  expect(await refused((text) => text)).toEqual([])
  expect(await refused((text) => text.replace('KH-{year}-{n:4}', 'KH-{year}'))).toEqual([
    'key-pattern',
  ])
})
