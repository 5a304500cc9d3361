/** Several verbs show these parts of a status. */
import type { Standing, State } from '../../core/review/standing.ts'
import { type Course, courseOf } from '../../core/project/course.ts'
import { frozenFacts } from '../../core/project/freeze.ts'
import { isFactAsked } from '../../core/agenda/blanks.ts'
import type { NextAct } from '../../core/project/next.ts'
import type { Process } from '../../core/process/process.ts'
import { isCarriedOut } from '../../core/project/gates-ahead.ts'
import type { Classification } from '../../core/record/workspace.ts'
import { valueText } from '../amounts.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { castingWord } from '../words/decisions.ts'
import { cameText } from './came-about.ts'
import { revisionText } from './sent-back.ts'
import { unconfirmedText } from './paper.ts'
import { resultWord } from './result.ts'
import { nameOf, type View } from './view.ts'
import { actName } from '../acts/acts.ts'

/** Whether what is shown was verified from a trust root. */
export type Verified = 'yes' | 'no' | 'no-trust-root'

/** The name of an act that can be done next. */
export function nextText(
  v: Voice,
  { names }: Pick<View, 'names'>,
  { act, review, revises }: Pick<NextAct, 'act' | 'review' | 'revises'>,
): string {
  if (act === 'ballot' && review !== undefined) {
    return names('casting', review) ?? castingWord(v, undefined)
  }
  if (revises === true) return revisionText(v)
  if (act === 'draft') return v.t('准备材料', 'prepare the documents')
  if (act === 'save') return v.t('填写并保存', 'fill in and save')
  if (act === 'term') return v.t('留意期限', 'keep the day in mind')
  if (act === 'enter') return v.t('代录纸面决定', 'enter decisions on paper')
  return actName(v, act)
}

/** Whether what is shown was verified; said in every reading command that is not `yes`. */
export function verifiedLine(v: Voice, verified: Verified): Line {
  const word = v.vocabulary.verified[verified]
  const style = verified === 'yes' ? 'good' : verified === 'no' ? 'error' : 'warning'
  const mend = { yes: '', no: 'bd check', 'no-trust-root': 'bd trust <bd-trust-root:…>' }[verified]
  return [v.t('核验：', 'history: '), styled(style, word), mend === '' ? '' : `  ${mend}`]
}

/**
 * The facts of the project in the process's order. Those not set are included with the choices there are, but for one
 * that does not matter, or cannot be said to yet: whoever has no partner is not asked for its name.
 */
export function factLines(v: Voice, view: View & { readonly standing: Standing }): readonly Line[] {
  const { process, project } = view.standing
  const canSet = frozenFacts(view.rules, view.standing) !== 'all'
  const lines = Object.entries(process.facts).flatMap(([fact, declared]): readonly Line[] => {
    const value = Object.hasOwn(project.facts, fact) ? project.facts[fact] : undefined
    const name = v.labelled(nameOf(view, 'fact', fact), '')
    if (declared.computed !== undefined) return [`  ${name}${workedOut(v, view, fact)}`]
    if (value !== undefined) return [`  ${name}${valueText(v, declared, value, view.names)}`]
    if (!isFactAsked(view.standing, fact)) return []
    const set = canSet ? `  bd set ${view.standing.id} ${fact}=…` : ''
    const choices = Object.values(declared.of ?? {}).map((one) => v.title(one))
    const among = v.bracketed(choices.join(v.t('、', ', ')))
    const left = v.t('未填', 'not set')
    return [[`  ${name}`, styled('warning', left), canSet ? among : '', styled('faint', set)]]
  })
  return section(v.t('项目要素', 'facts'), lines, v)
}

/** What an open gate's submission recorded of a fact that is worked out; else when it will be. */
function workedOut(v: Voice, view: View & { readonly standing: Standing }, fact: string): string {
  const { gate, process, rounds } = view.standing
  // Once no gate lies ahead the last submission holds for good.
  const isSettled = frozenFacts(view.rules, view.standing) !== 'none'
  const last = rounds.findLast(({ submission: { record } }) => Object.hasOwn(record.facts, fact))
  const submission = gate?.submission ?? (isSettled ? last?.submission : undefined)
  const { facts = {}, computed = [] } = submission?.record ?? {}
  const value = facts[fact]
  if (value === undefined) return workedNow(v, view, fact)
  const from = computed.find((one) => one.fact === fact)?.from
  return (
    valueText(v, process.facts[fact]!, value, view.names) +
    cameText({ v, process, names: view.names }, process.facts[fact], { from, facts })
  )
}

/** What it would come to as things stand, which nobody has submitted yet; else when it will be worked out. */
function workedNow(v: Voice, view: View & { readonly standing: Standing }, fact: string): string {
  const value = view.standing.state === 'drafting' ? view.worked?.(fact) : undefined
  if (value === undefined) return v.t('送审时由系统计算', 'worked out on submission')
  const shown = valueText(v, view.standing.process.facts[fact]!, value, view.names)
  return (
    shown +
    v.bracketed(v.t('按现有内容计算，送审时记录', 'as things stand; recorded on submission'))
  )
}

/** The company's own number of the project, and its classification, where it has them. */
export function numberLines(v: Voice, { project }: Standing): readonly Line[] {
  const { number, classification } = project
  return [
    ...(number === undefined ? [] : [v.labelled(v.t('编号', 'number'), number)]),
    ...(classification === undefined ? [] : [classificationLine(v, classification)]),
  ]
}

/** How confidential what is shown is; it stands over whatever bd shows of a workspace. */
export function classificationLine(v: Voice, classification: Classification): Line {
  const { classifications } = v.vocabulary
  return v.labelled(v.t('知悉范围', 'classification'), classifications[classification])
}

/** The state with the round it is about, and how many decisions on paper wait for confirmation. */
export function stateText(v: Voice, process: Process | undefined, course: Course): string {
  const paper = unconfirmedText(v, course)
  const state = courseText(v, process, course)
  return paper === '' ? state : `${state}${v.t('，', ', ')}${paper}`
}

/** The state on a line of its own: what follows from it stands in brackets. */
export function stateLine(v: Voice, standing: Standing): string {
  return stateText(v, standing.process, courseOf(standing)).replace(
    /^退回修改中，(拟第 \d+ 次送审)/u,
    '退回修改中（$1）',
  )
}

/** What a state is called: a stage that carries out what was approved is at work, not drafting. */
export function stateWord(
  v: Voice,
  process: Process | undefined,
  stage: string,
  state: State,
): string {
  const at = process?.stages.find((one) => one.stage === stage)
  return state === 'drafting' &&
    process !== undefined &&
    at !== undefined &&
    isCarriedOut(process, at)
    ? v.t('办理中', 'under way')
    : v.vocabulary.states[state]
}

/** In review, returned to drafting, ended: the state with the round it is about. */
function courseText(
  v: Voice,
  process: Process | undefined,
  { state, stage, round, atGate, last }: Course,
): string {
  const word = stateWord(v, process, stage, state)
  if (atGate) {
    const nth = v.t(`第 ${round} 次送审`, `round ${round}`)
    return round === 1 ? word : `${word}${v.t('，', ', ')}${nth}`
  }
  if (last === undefined) return word
  if (last.result === 'returned') {
    return v.t(`退回修改中，拟第 ${round} 次送审`, `returned, being revised for round ${round}`)
  }
  const gate = process?.stages.find((one) => one.stage === last.stage)?.gate ?? []
  const result = resultWord(v, { gate }, last.ended, last.result)
  const before = v.t(`上次送审${result}`, `last round ${result}`)
  return `${word}${v.t('，', ', ')}${before}`
}

/** A title with lines below it; nothing when there are none. */
export function section(title: string, lines: readonly Line[], v: Voice): readonly Line[] {
  return lines.length === 0 ? [] : [v.labelled(title, '').trimEnd(), ...lines]
}
