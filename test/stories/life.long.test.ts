import { expect, test } from 'vitest'
import { at, PROJECT } from '../workbench/life.ts'

test('a project goes from idea to hand-over, and check agrees with every answer', async () => {
  const bench = await at('completed')
  const { code, rules, ran } = await bench.check()
  expect({ code, rules }, ran.out).toEqual({ code: 0, rules: [] })
  expect(ran.json.data.commits).toBe(ran.json.data.acts)
  const again = await bench.bd(undefined, 'log', PROJECT, '--json')
  expect(again.code).not.toBe(1)
})
