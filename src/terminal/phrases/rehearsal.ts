/** What `bd process test` says besides findings: every test with what came of it, and how much was reached. */
import type { Process } from '../../core/process/process.ts'
import { isOutcome } from '../../core/rehearsal/outcomes.ts'
import type { Report } from '../../core/rehearsal/run.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'

export interface RehearsalView {
  readonly folder: string
  readonly process: Process
  readonly report: Report
}

/** One line for each test, and one that sums up. */
export function rehearsalLines(
  v: Voice,
  { folder, process, report }: RehearsalView,
): readonly Line[] {
  const { tests, reached, missing } = report
  const title = v.t(
    `${process.title.zh} 第 ${process.version} 版`,
    `${process.title.en}, version ${process.version}`,
  )
  const marks = {
    passed: styled('good', '✓'),
    failed: styled('error', '✗'),
    'not-run': styled('faint', '-'),
  }
  const lines = tests.map(({ test, state, done }): Line => {
    const acts = v.t(
      `（${done.length} 步）`,
      ` (${done.length} ${done.length === 1 ? 'act' : 'acts'})`,
    )
    return ['  ', marks[state], ` ${test}`, styled('faint', acts)]
  })
  const passed = tests.filter(({ state }) => state === 'passed').length
  const outcomes = reached.filter(isOutcome).length
  const open = missing.filter(isOutcome).length
  const finer = [reached.length - outcomes, missing.length - open] as const
  const sum = v.t(
    `测试 ${tests.length} 个，通过 ${passed} 个；结果走到 ${outcomes}/${outcomes + open}，条件两面走到 ${finer[0]}/${finer[0] + finer[1]}`,
    `${tests.length} tests, ${passed} passed; ${outcomes} of ${outcomes + open} outcomes reached, ${finer[0]} of ${finer[0] + finer[1]} sides of conditions`,
  )
  return [
    [styled('strong', title), styled('faint', v.t(`（${folder}）`, ` (${folder})`))],
    ...lines,
    sum,
    '',
  ]
}
