/** What a state is called: before a decision papers are drafted for it; what carries it out is at work. */
import { expect, test } from 'vitest'
import { at, standing } from '../../fixtures/worlds/life.ts'
import { courseOf } from '../../src/core/project/course.ts'
import { stateText, stateWord } from '../../src/terminal/phrases/status-parts.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

test('a stage before the gate drafts, the one that carries out what was approved is at work', () => {
  const { process } = standing(at('opened'))
  expect(stateWord(voiceOf('zh'), process, 'draft', 'drafting')).toBe('起草中')
  expect(stateWord(voiceOf('en'), process, 'draft', 'drafting')).toBe('drafting')
  expect(stateWord(voiceOf('zh'), process, 'handover', 'drafting')).toBe('办理中')
  expect(stateWord(voiceOf('en'), process, 'handover', 'drafting')).toBe('under way')
})

test('only of what is drafted: any other state, a stage or a process that is not known keeps its word', () => {
  const { process } = standing(at('opened'))
  expect(stateWord(voiceOf('zh'), process, 'handover', 'completed')).not.toBe('办理中')
  expect(stateWord(voiceOf('zh'), process, 'elsewhere', 'drafting')).toBe('起草中')
  expect(stateWord(voiceOf('zh'), undefined, 'handover', 'drafting')).toBe('起草中')
})

test('the state of a project says so once the gate has approved', () => {
  const told = (point: 'opened' | 'handover') => {
    const one = standing(at(point))
    return stateText(voiceOf('zh'), one.process, courseOf(one))
  }
  expect(told('opened')).toBe('起草中')
  expect(told('handover')).toBe('办理中')
})
