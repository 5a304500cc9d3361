/** Whoever decided a stage that lies behind may leave: nothing that is still ahead waits for a reviewer in his place. */
import { expect } from 'vitest'
import { at, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, HEAD, LEADER } from '../workbench/people.ts'

test('the team is changed after the reviewer of a finished stage has left', async () => {
  const bench = await at('study')
  await bench.ok(ADMIN, 'policy', 'leave', LEADER, '--reason', '退休')
  await bench.ok(HEAD, 'team', PROJECT, '--post', 'finance=peng-fei')
  expect((await bench.ok(HEAD, 'check')).code).toBe(0)
})

longTest('whoever has left is still not newly named', async () => {
  const bench = await at('study')
  await bench.ok(ADMIN, 'policy', 'leave', LEADER, '--reason', '退休')
  const naming = ['team', PROJECT, '--post', `finance=${LEADER}`] as const
  expect(await bench.refusal(HEAD, ...naming)).toEqual(['member-left'])
})
