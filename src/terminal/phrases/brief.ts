/** The packet before the eyes of whoever is about to say something of it, in the order in which it is read. No digest stands here. */
import type { Standing } from '../../core/review/standing.ts'
import type { BriefOf, Brief } from '../../core/agenda/brief.ts'
import type { PacketFile } from '../../core/record/record.ts'
import type { Classification } from '../../core/record/workspace.ts'
import { hasPassed } from '../../core/calendar/deadline.ts'
import { valueText } from '../amounts.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { fullName } from './attached-name.ts'
import { cameText, computedLines } from './came-about.ts'
import { bindingSection } from './conditions.ts'
import { flaggedLines } from './flags.ts'
import { noticeLines } from './floor.ts'
import { holdLines, stoppedWords } from './hold.ts'
import { lookedLines } from './looking.ts'
import { materialLines } from './material.ts'
import { reconsideringLines } from './reconsideration.ts'
import { saidLines } from './review.ts'
import { sinceLines } from './since.ts'
import { classificationLine, section } from './status-parts.ts'
import { dueText, nameOf, type View } from './view.ts'

export interface BriefView extends View {
  readonly standing: Standing
  readonly classification: Classification
  /** What the record beside an attachment calls it. */
  attachment(file: PacketFile): { readonly name: string; readonly title: string } | undefined
}

/** What is asked, what decides, what changed, what was said, what is flagged, who signed for what, until when. */
export function briefLines(v: Voice, view: BriefView, brief: Brief): readonly Line[] {
  const { standing } = view
  const { gate, asked, since, flags } = brief
  return [
    styled('strong', `${standing.id} ${standing.project.title}`),
    classificationLine(v, view.classification),
    ...holdLines(v, view),
    ...askedLines(v, view, brief),
    ...reconsideringLines(v, view, gate, standing.rounds),
    ...factLines(v, view, brief),
    ...sinceLines(v, view, since, (file) => {
      const attached = view.attachment(file)
      return attached && fullName(v, attached)
    }),
    ...section(
      v.t('已有意见', 'said so far'),
      brief.heard.flatMap((review) => saidLines(v, view, review)),
      v,
    ),
    ...bindingSection(v, view, standing),
    ...flaggedLines(v, view, standing.process, flags),
    ...materialLines(v, view, brief),
    ...(asked.what === 'nothing' ? [] : noticeLines(v, view, asked.view)),
    ...deadlineLines(v, view, brief),
  ]
}

/** `请陈志远审批（集团主管领导，项目构想第 1 次送审）`; of whom nothing is asked, where the project stands. */
function askedLines(v: Voice, view: BriefView, { asked, gate }: Brief): readonly Line[] {
  const { stage, round } = gate
  const nth = v.round(nameOf(view, 'stage', stage.stage), String(round))
  if (asked.what === 'nothing') return [nth]
  const review = nameOf(view, 'review', asked.view.review.review)
  const where = v.bracketed(`${review}${v.t('，', ', ')}${nth}`)
  const answers = answersOf(v, view, asked)
  const question = adviceAsked(v, view, asked)
  return [
    styled('strong', askedText(v, asked, nameOf(view, 'member', asked.member)) + where),
    ...(answers === '' ? [] : [`  ${v.labelled(v.t('可作答复', 'answers'), answers)}`]),
    ...question,
  ]
}

/** What is asked of him, as one would say it. */
function askedText(
  v: Voice,
  { what, view }: Exclude<BriefOf, { what: 'nothing' }>,
  who: string,
): string {
  if (what === 'advice') return v.t(`请${who}回复意见`, `${who} is asked for advice`)
  switch (view.opened.decide) {
    case 'vote':
      return v.t(`请${who}表决`, `${who} is asked to vote`)
    case 'opinions':
      return v.t(`请${who}出具意见`, `${who} is asked for an opinion`)
    case 'sole':
    case 'any':
    case 'all':
    case 'in-order':
      return v.t(`请${who}审批`, `${who} is asked to decide`)
    default:
      return view.opened.decide satisfies never
  }
}

/** The answers of the body's own, where it has such. */
function answersOf(
  v: Voice,
  view: BriefView,
  { what, view: { review } }: Exclude<BriefOf, { what: 'nothing' }>,
): string {
  if (what === 'advice' || review.decide !== 'sole') return ''
  return v.list(Object.keys(review.outcomes ?? {}).map((id) => nameOf(view, 'outcome', id)))
}

/** Who asks for the advice, and what. */
function adviceAsked(
  v: Voice,
  view: BriefView,
  asked: Exclude<BriefOf, { what: 'nothing' }>,
): readonly Line[] {
  if (asked.what !== 'advice') return []
  const { record } =
    asked.view.acts.advice.findLast(({ record: { asks } }) => asks === asked.member) ?? {}
  if (record === undefined) return []
  const by = nameOf(view, 'member', record.by)
  return [`  ${v.labelled(v.t(`${by}征询`, `asked by ${by}`), record.text)}`]
}

/** The facts that decide, and below them the others. */
function factLines(v: Voice, view: BriefView, { facts, computed, looked }: Brief): readonly Line[] {
  const { process } = view.standing
  const reckoned = { v, process, names: view.names }
  const all = Object.fromEntries(facts.map(({ fact, value }) => [fact, value]))
  const lines = facts.map(({ fact, value, decides, from }): Line => {
    const declared = process.facts[fact]
    const shown = declared === undefined ? String(value) : valueText(v, declared, value, view.names)
    const line = `  ${v.labelled(nameOf(view, 'fact', fact), shown)}${cameText(reckoned, declared, { from, facts: all })}`
    return decides && declared?.type === 'money' ? styled('strong', line) : line
  })
  return section(
    v.t('项目要素', 'facts'),
    [
      ...lines,
      ...computedLines(reckoned, computed, all),
      ...lookedLines(v, { process, names: view.names }, looked),
    ],
    v,
  )
}

function deadlineLines(v: Voice, view: BriefView, { deadline, asked }: Brief): readonly Line[] {
  if (asked.what === 'nothing') return []
  const label = v.labelled(v.t('期限', 'due'), '')
  if (deadline === undefined) return [label + v.t('未规定', 'no deadline')]
  if (view.stopped === true) return [stoppedWords(v, view.daysLeft(deadline))]
  const due = dueText(v, view, deadline)
  return [[label, hasPassed(deadline, view.now) ? styled('error', due) : due]]
}
