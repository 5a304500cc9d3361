/** Check says this last. */
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'

export interface CheckSummary {
  readonly code: 0 | 1 | 3 | 4
  readonly commits: number
  readonly acts: number
  readonly projects: number
  readonly members: number
  /** Commits that were refused and voided since. */
  readonly voided: number
  readonly seconds: number
  readonly head: string | null
  /** The commit after which findings are shown; what was found before it counts and is not shown. */
  readonly since: string | null
  readonly before: { readonly errors: number; readonly warnings: number; readonly infos: number }
  /** The clock that stood in for the present one: what lies ahead and what is late was told by it. */
  readonly rehearsalClock: string | null
  /** Whether the workspace is a rehearsal. */
  readonly rehearsal: boolean
}

/** That a workspace is a rehearsal. */
export function rehearsalText(t: Voice['t']): string {
  return t(
    '这是演练工作区：其中的记录不是正式记录',
    'this is a rehearsal: nothing in it was done in earnest',
  )
}

/** What was verified, and what it came to. */
export function summaryLines(voice: Voice, summary: CheckSummary): readonly Line[] {
  const { t } = voice
  const { code, commits, acts, projects, members, seconds, head, rehearsalClock } = summary
  return [
    t(
      `共核验 ${commits} 次提交、${acts} 项办理，${projects} 个项目，${members} 名人员，用时 ${seconds.toFixed(1)} 秒${head === null ? '' : `；截至 ${head.slice(0, 12)}`}`,
      `verified ${counted(commits, 'commit')}, ${counted(acts, 'act')}, ${counted(projects, 'project')}, ${counted(members, 'member')} in ${seconds.toFixed(1)} s${head === null ? '' : `, up to ${head.slice(0, 12)}`}`,
    ),
    ...sinceLines(voice, summary),
    styled(OUTCOME_STYLES[code], outcomeText(voice, summary)),
    ...(summary.rehearsal ? [styled('warning', rehearsalText(t))] : []),
    ...(rehearsalClock === null
      ? []
      : [
          styled(
            'warning',
            t(
              `本次核验按演练时钟 ${rehearsalClock} 判断日期是否超前、办理是否逾期，不代表现在；正式核验请先运行：unset BD_NOW`,
              `checked under the rehearsal clock ${rehearsalClock}: by it, not by the present time, dates lie ahead and acts are late; to check in earnest, first run: unset BD_NOW`,
            ),
          ),
        ]),
  ]
}

const OUTCOME_STYLES = { 0: 'good', 1: 'error', 3: 'warning', 4: 'error' } as const

/** What the check came to, in a sentence. */
export function outcomeText({ t }: Voice, { code, voided, before }: CheckSummary): string {
  switch (code) {
    case 0:
      return t(
        `核验通过：${voided === 0 ? '' : `除已作废的 ${voided} 次提交外，`}全部记录的签名、权限、内容均核验无误`,
        `check passed: signatures, authority and contents of every record hold${voided === 0 ? '' : `, but for ${counted(voided, 'voided commit')}`}`,
      )
    case 3:
      return t(
        '格式无误，但未经认证：没有给出信任起点，不能作为通过',
        'well formed, NOT authenticated: no trust root was given, so this is no pass',
      )
    case 4:
      return t(
        '核验未完成：其后的记录须由更新版本的 bd 核验',
        'check not completed: what follows is for a later bd to verify',
      )
    case 1:
      return before.errors === 0
        ? t('核验未通过：请先处理上列问题', 'check failed: see the findings above')
        : t(
            '核验未通过：请先处理上列及未列出的问题；不带 --since 再次运行，可列出全部',
            'check failed: see the findings above and those not shown; without --since all are shown',
          )
    default:
      return code satisfies never
  }
}

/** That the whole was judged, and how much of what was found is not shown. */
function sinceLines({ t }: Voice, { since, before }: CheckSummary): readonly Line[] {
  if (since === null) return []
  const { errors, warnings, infos } = before
  const others = warnings + infos
  return [
    t(
      `全部历史均已核验，只列出 ${since.slice(0, 12)} 之后的情况；此前的错误 ${errors} 处、其他情况 ${others} 处没有列出，仍计入核验结论`,
      `the whole history was judged, and what came after ${since.slice(0, 12)} is shown; ${counted(errors, 'error')} and ${counted(others, 'other finding')} before are not shown, and count for the result all the same`,
    ),
  ]
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
