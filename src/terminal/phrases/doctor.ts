/** What `bd doctor` says: one line a check, and the one command that mends it. */
import { type Line, type Style, styled } from '../text.ts'
import { tellFailure } from '../rules/cannot-run.ts'
import type { Voice } from '../voice.ts'
import type { CheckWords, Diagnosis, DiagnosisState, DiagnosisText } from './diagnosis.ts'
import { machineChecks } from './doctor-machine.ts'
import { workspaceChecks } from './doctor-workspace.ts'

/** A check without words does not compile. */
const CHECKS: CheckWords = { ...machineChecks, ...workspaceChecks }

/** A diagnosis in words. */
export function tellDiagnosis(v: Voice, found: Diagnosis): DiagnosisText {
  if (found.id === 'failure') {
    const { message, help } = tellFailure(v, found.failure)
    return { message, mend: help }
  }
  const say = CHECKS[found.id] as (facts: unknown, t: Voice['t']) => DiagnosisText
  return say(found.facts, v.t)
}

const MARKS: Readonly<Record<DiagnosisState, readonly [Style, string, string]>> = {
  ok: ['good', '正常', 'ok     '],
  note: ['warning', '提示', 'note   '],
  problem: ['error', '问题', 'problem'],
}

/** Every diagnosis in a line, what it lists and what mends it below, and the sum. */
export function doctorLines(v: Voice, found: readonly Diagnosis[]): readonly Line[] {
  const problems = found.filter(({ state }) => state === 'problem').length
  const notes = found.filter(({ state }) => state === 'note').length
  const lines = found.flatMap((one): readonly Line[] => {
    const [style, zh, en] = MARKS[one.state]
    const { message, mend } = tellDiagnosis(v, one)
    const [head = '', ...list] = message.split('\n')
    const first: readonly Line[] = [
      [styled(style, v.t(zh, en)), '  ', head.trimEnd()],
      ...list.map((item) => v.t('        ', '           ') + item),
    ]
    if (mend === undefined || mend === '') return first
    return [...first, [v.t('      ', '         '), styled('strong', `→ ${mend}`)]]
  })
  return [...lines, sumLine(v, problems, notes)]
}

/** Problems before notes: whatever is pointed out above is not summed up as if nothing were. */
function sumLine(v: Voice, problems: number, notes: number): Line {
  if (problems > 0) {
    const word = problems === 1 ? 'problem' : 'problems'
    return styled('error', v.t(`有 ${problems} 个问题待处理`, `${problems} ${word} to mend`))
  }
  if (notes === 0) return styled('good', v.t('一切就绪', 'all is well'))
  const word = notes === 1 ? 'note' : 'notes'
  return styled('warning', v.t(`没有问题，有 ${notes} 项提示`, `no problem, ${notes} ${word}`))
}
