/** What a summary is said to hang on outside of its project: its own process, and by name what that asks for. */
import { expect, test } from 'vitest'
import { hangsOnOthers, mayHangOn } from '../../src/core/agenda/summary-ground.ts'
import type { Process } from '../../src/core/process/process.ts'
import { at, standing } from '../../fixtures/worlds/life.ts'

test('a process that asks for no project and no record lets summaries be, whatever else is opened or recorded', () => {
  const { process } = standing(at('opened'))
  expect(hangsOnOthers(process)).toBeUndefined()
  expect(hangsOnOthers(undefined)).toBe('contents')
})

test.each(['project', 'record'] as const)('one that asks for the name of a %s does not', (type) => {
  const { process } = standing(at('opened'))
  const declared = { type, title: { zh: '前序', en: 'before' } }
  const asking: Process = { ...process, facts: { ...process.facts, before: declared } }
  expect(hangsOnOthers(asking)).toBe('names')
})

test('another process, configuration and what is on record of the workspace itself are none of it', () => {
  const all = [
    'policy.yaml',
    'bd.yaml',
    'calendar/cn-2026.yaml',
    'grants/a.1.yaml',
    'registers/a/1/register.yaml',
  ]
  expect(all.map((path) => mayHangOn(path, 'small', false))).toEqual(all.map(() => true))
  expect(all.map((path) => mayHangOn(path, 'small', true))).toEqual(all.map(() => false))
  const none = [
    'README.md',
    'motions/1/motion.yaml',
    'voids/a.yaml',
    'processes/large/1/process.yaml',
  ]
  expect(none.map((path) => mayHangOn(path, 'small', false))).toEqual(none.map(() => false))
  expect(mayHangOn('processes/small/2/process.yaml', 'small', true)).toBe(true)
})
