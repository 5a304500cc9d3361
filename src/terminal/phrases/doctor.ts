/** What `bd doctor` says: one line a check, and the one command that mends it. */
import type { Language } from '../../core/workspace.ts'
import { type Line, type Style, styled } from '../text.ts'
import { tellFailure } from '../words/telling.ts'
import type { Diagnosis, DiagnosisState, Said } from './diagnosis.ts'
import { doctorEnglish } from './doctor-en.ts'
import { doctorChinese } from './doctor-zh.ts'
import { pick } from './view.ts'

/** A diagnosis in words. */
export function tellDiagnosis(language: Language, found: Diagnosis): Said {
  if (found.id === 'failure') {
    const { message, help } = tellFailure(language, found.failure)
    return { message, mend: help }
  }
  const say = pick(language, doctorChinese, doctorEnglish)[found.id] as (facts: unknown) => Said
  return say(found.facts)
}

const MARKS: Readonly<Record<DiagnosisState, readonly [Style, string, string]>> = {
  ok: ['good', '正常', 'ok     '],
  note: ['warning', '提示', 'note   '],
  problem: ['error', '问题', 'problem'],
}

/** Every diagnosis in a line, what mends it below, and the sum. */
export function doctorLines(language: Language, found: readonly Diagnosis[]): readonly Line[] {
  const problems = found.filter(({ state }) => state === 'problem').length
  const lines = found.flatMap((one): readonly Line[] => {
    const [style, zh, en] = MARKS[one.state]
    const { message, mend } = tellDiagnosis(language, one)
    const first: Line = [styled(style, pick(language, zh, en)), '  ', message]
    if (mend === undefined || mend === '') return [first]
    return [first, [pick(language, '      ', '         '), styled('strong', `→ ${mend}`)]]
  })
  const sum =
    problems === 0
      ? pick(language, '一切就绪', 'all is well')
      : pick(
          language,
          `有 ${problems} 个问题待处理`,
          `${problems} ${problems === 1 ? 'problem' : 'problems'} to mend`,
        )
  return [...lines, styled(problems === 0 ? 'good' : 'error', sum)]
}
