/** An effect tells ballots and minutes: who said what, for whom, and on which conditions. */
import type { ApprovalCondition, BallotRecord, SittingRecord } from '../../core/record/record.ts'
import type { Review } from '../../core/process/process.ts'
import { dateText } from '../dates.ts'
import { countedText } from './attendance.ts'
import { type Line, styled } from '../text.ts'
import { conditionalText, setLines } from './conditions.ts'
import { filledLines } from './filled-in.ts'
import { type EffectView, oneLine } from './effect-view.ts'
import { numberText } from './paper.ts'
import { besideText } from './reason.ts'
import { minutedText } from './recusal.ts'
import { resolutionText } from '../words/decisions.ts'
import { nameOf, namesOf, saidText } from './view.ts'

/** A ballot: whose, what it says, who signs it, on which conditions. */
export function ballotLines(view: EffectView, record: BallotRecord): readonly Line[] {
  const { v } = view
  const { seat, by, decision, answer, reason, conditions, dated, number, late, meeting } = record
  const holder = record.for ?? seat
  const said =
    answer === undefined
      ? conditions === undefined
        ? saidText(v, view, record.review, decision)
        : conditionalText(v)
      : nameOf(view, 'outcome', answer)
  const review = nameOf(view, 'review', record.review)
  const aside = [
    ...(holder === by
      ? []
      : [
          dated === undefined
            ? v.t(
                `由${nameOf(view, 'member', by)}受托代为表决`,
                `cast by ${nameOf(view, 'member', by)} as proxy`,
              )
            : meeting !== undefined
              ? v.t(
                  `由${nameOf(view, 'member', by)}据会议纪要录入`,
                  `entered by ${nameOf(view, 'member', by)} from the minutes`,
                )
              : v.t(
                  `由${nameOf(view, 'member', by)}代录，纸面日期 ${dateText(v, dated)}`,
                  `entered by ${nameOf(view, 'member', by)} from paper of ${dateText(v, dated)}`,
                ),
        ]),
    ...(number === undefined ? [] : [numberText(v, oneLine(number))]),
    ...(meeting === undefined
      ? []
      : [
          v.labelled(
            v.t('会议纪要', 'minutes'),
            `${oneLine(meeting.number)}${v.bracketed(meeting.date)}`,
          ),
        ]),
    ...(late === undefined || late === 0
      ? []
      : [v.t(`逾期 ${late} 个工作日`, `${late} working ${late === 1 ? 'day' : 'days'} late`)]),
  ]
  return [
    [
      `${nameOf(view, 'member', holder)}${v.bracketed(review)}${v.t('：', ': ')}`,
      styled('strong', said),
      v.bracketed(aside.join(v.t('，', ', '))),
    ],
    ...(reason === undefined ? [] : [`  ${v.labelled(besideText(v, decision), oneLine(reason))}`]),
    ...filledLines(v, view, reviewOf(view, record), record.fields, '  '),
    ...conditionLines(view, conditions),
  ]
}

function reviewOf({ process }: EffectView, { stage, review }: BallotRecord): Review | undefined {
  const gate = process?.stages.find((one) => one.stage === stage)?.gate
  return gate?.find((one) => one.review === review)
}

function conditionLines(view: EffectView, conditions: readonly ApprovalCondition[] | undefined) {
  return setLines(view.v, view, conditions).map((line) =>
    typeof line === 'string' ? line.replace(/^ {4}/, '') : line,
  )
}

/** One item of a sitting: who was there, who voted how, and what was resolved. */
export function sittingLines(view: EffectView, record: SittingRecord): readonly Line[] {
  const { v } = view
  const { number, date, review, attendance, item, votes, signed = [], resolution } = record
  const people = (seats: readonly string[]) => namesOf(v, view, 'member', seats)
  const part = (label: string, value: string): readonly Line[] =>
    value === '' ? [] : [`  ${v.labelled(label, value)}`]
  const said = [...votes, ...signed].map(({ seat, decision }) => [seat, decision] as const)
  const byDecision = [...new Set(said.flatMap(([, decision]) => decision ?? []))]
  const kept = said.flatMap(([seat, decision]) => (decision === undefined ? [seat] : []))
  return [
    v.labelled(
      v.t('会议记录', 'minutes'),
      `${oneLine(number)}${v.bracketed(dateText(v, date))}${v.t('，', ', ')}${nameOf(view, 'review', review)}`,
    ),
    ...part(v.t('议题', 'item'), oneLine(item)),
    ...part(v.t('出席', 'present'), people(attendance.present)),
    ...part(
      v.t('委托出席', 'represented'),
      v.list(
        attendance.represented.map(
          ({ seat, by }) => nameOf(view, 'member', seat) + v.bracketed(nameOf(view, 'member', by)),
        ),
      ),
    ),
    ...part(v.t('计入出席', 'counted'), countedText(v, attendance)),
    ...part(v.t('缺席', 'absent'), people(attendance.absent)),
    ...part(
      v.t('列席（不计入）', 'sitting in, not counted'),
      v.list(attendance.observers.map(oneLine)),
    ),
    ...part(
      v.t('回避', 'recused'),
      v.list(attendance.recused.map((one) => minutedText(v, view, one))),
    ),
    ...byDecision.flatMap((decision) =>
      part(
        v.t(saidText(v, view, review, decision), saidText(v, view, review, decision)),
        people(said.filter(([, one]) => one === decision).map(([seat]) => seat)),
      ),
    ),
    ...part(v.t('已由本人签名', 'signed themselves'), people(kept)),
    ...part(v.t('未表决', 'not voting'), people(record['not-voting'] ?? [])),
    ...part(
      v.t('会前已签署、未出席，不计票', 'signed before, absent: not counted'),
      people(record.uncounted ?? []),
    ),
    ...part(v.t('会议决议', 'resolved'), resolutionText(v, resolution)),
  ]
}
