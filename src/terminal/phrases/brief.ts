/** The packet before the eyes of whoever is about to say something of it, in the order in which it is read. No digest stands here. */
import type { Asked, Brief } from '../../core/agenda/brief.ts'
import type { Standing } from '../../core/project/standing.ts'
import type { PacketFile } from '../../core/record/record.ts'
import type { Classification, Language } from '../../core/record/workspace.ts'
import { hasPassed } from '../../core/calendar/deadline.ts'
import { valueText } from '../amounts.ts'
import { type Line, styled } from '../text.ts'
import { wordsOf } from '../words/telling.ts'
import { fullName } from './attached-name.ts'
import { bindingSection } from './conditions.ts'
import { flaggedLines } from './flagged.ts'
import { noticeLines } from './floor.ts'
import { holdLines, stoppedWords } from './hold.ts'
import { materialLines } from './material.ts'
import { reconsideringLines } from './reconsideration.ts'
import { saidLines } from './review.ts'
import { sinceLines } from './since.ts'
import { classificationLine, section } from './status-parts.ts'
import { bracketed, dueText, labelled, nameOf, pick, type View } from './view.ts'

export interface BriefView extends View {
  readonly standing: Standing
  readonly classification: Classification
  /** What the record beside an attachment calls it. */
  attachment(file: PacketFile): { readonly name: string; readonly title: string } | undefined
}

/** What is asked, what decides, what changed, what was said, what is flagged, who signed for what, until when. */
export function briefLines(language: Language, view: BriefView, brief: Brief): readonly Line[] {
  const { standing } = view
  const { gate, asked, since, flags } = brief
  return [
    styled('strong', `${standing.id} ${standing.project.title}`),
    classificationLine(language, view.classification),
    ...holdLines(language, view),
    ...askedLines(language, view, brief),
    ...reconsideringLines(language, view, gate, standing.rounds),
    ...factLines(language, view, brief),
    ...sinceLines(language, view, since, (file) => {
      const attached = view.attachment(file)
      return attached && fullName(language, attached)
    }),
    ...section(
      pick(language, '已有意见', 'said so far'),
      brief.heard.flatMap((review) => saidLines(language, view, review)),
      language,
    ),
    ...bindingSection(language, view, standing),
    ...flaggedLines(language, view, standing.process, flags),
    ...materialLines(language, view, brief),
    ...(asked.what === 'nothing' ? [] : noticeLines(language, view, asked.view)),
    ...deadlineLines(language, view, brief),
  ]
}

/** `请陈志远审批（集团主管领导，项目构想第 1 次送审）`; of whom nothing is asked, where the project stands. */
function askedLines(language: Language, view: BriefView, { asked, gate }: Brief): readonly Line[] {
  const { stage, round } = gate
  const nth = wordsOf(language).round(nameOf(view, 'stage', stage.stage), String(round))
  if (asked.what === 'nothing') return [nth]
  const review = nameOf(view, 'review', asked.view.review.review)
  const where = bracketed(language, `${review}${pick(language, '，', ', ')}${nth}`)
  const answers = answersOf(language, view, asked)
  const question = adviceAsked(language, view, asked)
  return [
    styled('strong', askedText(language, asked, nameOf(view, 'member', asked.member)) + where),
    ...(answers === ''
      ? []
      : [`  ${labelled(language, pick(language, '可作答复', 'answers'), answers)}`]),
    ...question,
  ]
}

/** What is asked of him, as one would say it. */
function askedText(
  language: Language,
  { what, view }: Exclude<Asked, { what: 'nothing' }>,
  who: string,
): string {
  if (what === 'advice') return pick(language, `请${who}回复意见`, `${who} is asked for advice`)
  switch (view.opened.decide) {
    case 'vote':
      return pick(language, `请${who}表决`, `${who} is asked to vote`)
    case 'opinions':
      return pick(language, `请${who}出具意见`, `${who} is asked for an opinion`)
    case 'sole':
    case 'any':
    case 'all':
    case 'in-order':
      return pick(language, `请${who}审批`, `${who} is asked to decide`)
    default:
      return view.opened.decide satisfies never
  }
}

/** The answers of the body's own, where it has such. */
function answersOf(
  language: Language,
  view: BriefView,
  { what, view: { review } }: Exclude<Asked, { what: 'nothing' }>,
): string {
  if (what === 'advice' || review.decide !== 'sole') return ''
  return Object.keys(review.outcomes ?? {})
    .map((id) => nameOf(view, 'outcome', id))
    .join(wordsOf(language).comma)
}

/** Who asks for the advice, and what. */
function adviceAsked(
  language: Language,
  view: BriefView,
  asked: Exclude<Asked, { what: 'nothing' }>,
): readonly Line[] {
  if (asked.what !== 'advice') return []
  const { record } =
    asked.view.acts.advice.findLast(({ record: { asks } }) => asks === asked.member) ?? {}
  if (record === undefined) return []
  const by = nameOf(view, 'member', record.by)
  return [`  ${labelled(language, pick(language, `${by}征询`, `asked by ${by}`), record.text)}`]
}

/** The facts that decide, and below them the others. */
function factLines(language: Language, view: BriefView, { facts }: Brief): readonly Line[] {
  const { process } = view.standing
  const lines = facts.map(({ fact, value, decides }): Line => {
    const declared = process.facts[fact]
    const shown =
      declared === undefined ? String(value) : valueText(language, declared, value, view.names)
    const line = `  ${labelled(language, nameOf(view, 'fact', fact), shown)}`
    return decides && declared?.type === 'money' ? styled('strong', line) : line
  })
  return section(pick(language, '项目要素', 'facts'), lines, language)
}

function deadlineLines(
  language: Language,
  view: BriefView,
  { deadline, asked }: Brief,
): readonly Line[] {
  if (asked.what === 'nothing') return []
  const label = labelled(language, pick(language, '期限', 'due'), '')
  if (deadline === undefined) return [label + pick(language, '未规定', 'no deadline')]
  if (view.stopped === true) return [stoppedWords(language, view.daysLeft(deadline))]
  const due = dueText(language, view, deadline)
  return [[label, hasPassed(deadline, view.now) ? styled('error', due) : due]]
}
