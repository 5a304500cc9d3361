/** A review is called by its title also where no project is at hand, when all processes call it so. */
import { expect, test } from 'vitest'
import { at } from '../../fixtures/worlds/life.ts'
import { namesIn } from '../../src/terminal/names.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

test('what every process calls a review is its title; where they differ the id stands', () => {
  const { world } = at('opened')
  const [process] = world.processes().map((one) => one.process)
  const called = namesIn(voiceOf('zh'), world.policy, process)('review', 'board')
  expect(called).toBeDefined()
  expect(called).not.toBe('board')
  expect(
    namesIn(voiceOf('zh'), world.policy, undefined, [process!, process!])('review', 'board'),
  ).toBe(called)
  const stages = process!.stages.map((stage) => ({
    ...stage,
    gate: stage.gate.map((one) => ({ ...one, title: { zh: '另一审批', en: 'another' } })),
  }))
  const other = { ...process!, process: 'other', stages }
  expect(
    namesIn(voiceOf('zh'), world.policy, undefined, [process!, other])('review', 'board'),
  ).toBeUndefined()
})
