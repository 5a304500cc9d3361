/** The sum of the doctor's look: what was pointed out is counted, and all is well only where nothing was. */
import { expect, test } from 'vitest'
import { diagnosis } from '../../src/terminal/phrases/diagnosis.ts'
import { doctorLines } from '../../src/terminal/phrases/doctor.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const NOTE = diagnosis('note', 'roles-unheld', { roles: '总经理', role: 'general-manager' })
const PROBLEM = diagnosis('problem', 'roles-unlisted', { roles: '总经理', role: 'general-manager' })

function sum(language: 'zh' | 'en', found: Parameters<typeof doctorLines>[1]): string {
  return JSON.stringify(doctorLines(voiceOf(language), found).at(-1))
}

test('all is well only where nothing was pointed out', () => {
  expect(sum('zh', [])).toContain('一切就绪')
  expect(sum('zh', [NOTE, NOTE])).toContain('没有问题，有 2 项提示')
  expect(sum('en', [NOTE])).toContain('no problem, 1 note')
  expect(sum('zh', [NOTE, PROBLEM])).toContain('有 1 个问题待处理')
})
