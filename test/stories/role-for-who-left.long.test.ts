/** A role is granted to members who are here: whoever left comes back first. */
import { expect, test } from 'vitest'
import { at } from '../workbench/life.ts'
import { ADMIN, HEAD } from '../workbench/people.ts'

test('who has left is granted no role; after the return that the refusal names he is', async () => {
  const bench = await at('founded')
  await bench.ok(ADMIN, 'policy', 'leave', HEAD, '--reason', '退休')
  const granting = ['policy', 'grant-role', HEAD, 'general-manager'] as const
  const { code, err } = await bench.bd(ADMIN, ...granting)
  expect(code).toBe(1)
  const mend = new RegExp(`bd (policy return ${HEAD})`, 'u').exec(err)?.[1] ?? ''
  await bench.ok(ADMIN, ...mend.split(' '))
  await bench.ok(ADMIN, ...granting)
})
