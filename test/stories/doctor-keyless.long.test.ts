/** The doctor names everybody who holds a role and could sign nothing. */
import { expect, test } from 'vitest'
import { newBench } from '../workbench/bench.ts'
import { ADMIN } from '../workbench/people.ts'

test('whoever holds a role without a usable key is named with his roles, and nobody else', async () => {
  const bench = await newBench()
  const before = JSON.parse((await bench.bd(ADMIN, 'doctor', '--json')).out).data.checks
  expect(before).not.toContainEqual(expect.objectContaining({ check: 'holders-keyless' }))
  await bench.ok(
    ADMIN,
    'policy',
    'add-member',
    'gao-yuan',
    '--name',
    '高远',
    '--role',
    'expert',
    '--reason',
    '聘任',
  )
  const zh = (await bench.bd(ADMIN, 'doctor')).out.replaceAll(/\s+/gu, '')
  expect(zh).toContain('没有可用的密钥')
  expect(zh).toContain('高远（gao-yuan）（专家委员会委员）')
  const en = (await bench.bd(ADMIN, 'doctor', '--lang', 'en')).out.replaceAll(/\s+/gu, ' ')
  expect(en).toContain('have no usable key')
  expect(en).toContain('bd join --member gao-yuan')
})
