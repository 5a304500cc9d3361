/** A choice that is none is told with the nearest one, in both languages. */
import { expect, test } from 'vitest'
import { problemText } from '../../src/terminal/phrases/usage.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

test('the nearest choice is asked about, by id or by title; where none is near only the list is given', () => {
  const known = '送审（submit）、撤回送审（withdraw）'
  const of = (found: string) =>
    problemText(voiceOf('zh'), 'unknown-choice', { option: '--act', found, known })
  expect(of('submt')).toBe(`--act 不能是「submt」，是否想用 submit？可选：${known}`)
  expect(of('撤回送申')).toBe(`--act 不能是「撤回送申」，是否想用 撤回送审？可选：${known}`)
  expect(of('xyz')).toBe(`--act 不能是「xyz」；可选：${known}`)
  const facts = { option: '--format', found: 'cvs', known: 'text, csv, json' }
  expect(problemText(voiceOf('en'), 'unknown-choice', facts)).toBe(
    '--format cannot be "cvs", did you mean csv? choose from: text, csv, json',
  )
})
