/** Where a project stands, in words. */
import type { Finding } from '../../core/finding.ts'
import type { NextAct } from '../../core/next.ts'
import type { Standing, State } from '../../core/standing.ts'
import type { PlainDate } from '../../core/time.ts'
import type { Language } from '../../core/workspace.ts'
import { deadlineText } from '../dates.ts'
import type { Names } from '../names.ts'
import { type Line, styled } from '../text.ts'
import { tellFinding } from '../words/telling.ts'

export interface StatusView {
  readonly standing: Standing
  readonly names: Names
  readonly missing: readonly Finding[]
  readonly next: readonly NextAct[]
  readonly today: PlainDate
  /** Working days from today to a date; negative when it has passed. */
  workdays(date: PlainDate): number
}

const STATES: Readonly<Record<State, readonly [string, string]>> = {
  drafting: ['准备材料', 'drafting'],
  'in-review': ['审批中', 'in review'],
  'handed-over': ['已移交,待接收', 'handed over, waiting to be received'],
  completed: ['已完成', 'completed'],
  rejected: ['已否决', 'rejected'],
  cancelled: ['已终止', 'cancelled'],
}

const ACTS: Readonly<Record<string, readonly [string, string]>> = {
  draft: ['准备材料', 'prepare the documents'],
  submit: ['送审', 'submit'],
  ballot: ['表决', 'cast a ballot'],
  close: ['计票并宣布结果', 'close the vote'],
  'hand-over': ['移交', 'hand over'],
  receive: ['接收', 'receive'],
}

/** The name of a state of a project. */
export function stateText(language: Language, state: State): string {
  return STATES[state][language === 'zh' ? 0 : 1]
}

/** The status as lines: the stage and state, the open review, what is missing, what comes next. */
export function statusText(language: Language, view: StatusView): readonly Line[] {
  const zh = language === 'zh'
  const { standing, names, missing, next } = view
  const { stage, state, gate } = standing
  const colon = zh ? ':' : ': '
  const stageName = names('stage', stage.stage) ?? stage.stage
  const lines: Line[] = [
    [styled('strong', standing.id), ' ', standing.project.title],
    [
      zh ? '阶段' : 'stage',
      colon,
      stageName,
      zh ? '(' : ' (',
      stateText(language, state),
      zh ? ')' : ')',
    ],
  ]
  if (gate !== undefined) lines.push(reviewLine(language, view, gate.open))
  if (missing.length > 0) {
    lines.push(`${zh ? '尚缺' : 'missing'}${colon}`)
    for (const one of missing) lines.push(['  - ', tellFinding(language, one, names).message])
  }
  for (const one of next) {
    const act = ACTS[one.act]?.[zh ? 0 : 1] ?? one.act
    const who = one.by.map((member) => names('member', member) ?? member).join(zh ? '、' : ', ')
    lines.push([
      zh ? '下一步' : 'next',
      colon,
      act,
      who === '' ? '' : zh ? `(${who})` : ` (${who})`,
      '  ',
      styled('strong', one.command),
    ])
  }
  return lines
}

function reviewLine(
  language: Language,
  view: StatusView,
  open: NonNullable<Standing['gate']>['open'],
): Line {
  const zh = language === 'zh'
  const { review } = open.review
  const name = view.names('review', review) ?? review
  const { deadline } = open
  const due =
    deadline === undefined
      ? ''
      : deadlineText(language, {
          deadline,
          today: view.today,
          workdays: view.workdays(deadline['last-day']),
        })
  return [zh ? '审批节点:' : 'review: ', name, due === '' ? '' : zh ? ',期限 ' : ', due ', due]
}
