/** Parts of a status that several verbs show. */
import { frozenFacts } from '../../core/project/freeze.ts'
import { isFactAsked } from '../../core/agenda/blanks.ts'
import type { NextAct } from '../../core/project/next.ts'
import type { Process } from '../../core/process/process.ts'
import { isCarriedOut } from '../../core/project/gates-ahead.ts'
import type { Standing, State } from '../../core/project/standing.ts'
import type { Classification, Language } from '../../core/record/workspace.ts'
import { valueText } from '../amounts.ts'
import { type Line, styled } from '../text.ts'
import { castingWord } from '../words/decided.ts'
import { wordsOf } from '../words/telling.ts'
import { revisionText } from './sent-back.ts'
import { unconfirmedText } from './paper.ts'
import { resultOfRound } from './result.ts'
import { bracketed, labelled, nameOf, pick, type View } from './view.ts'
import { actName } from '../acts/called.ts'

/** Whether what is shown was verified from a trust root. */
export type Verified = 'yes' | 'no' | 'no-trust-root'

/** The name of an act that can be done next. */
export function nextText(
  language: Language,
  { names }: Pick<View, 'names'>,
  { act, review, revises, writes }: Pick<NextAct, 'act' | 'review' | 'revises' | 'writes'>,
): string {
  if (act === 'ballot' && review !== undefined) {
    return names('casting', review) ?? castingWord(language, undefined)
  }
  if (revises === true) return revisionText(language)
  if (act === 'draft') return pick(language, '准备材料', 'prepare the documents')
  if (writes === 'document') return pick(language, '编写材料并保存', 'write and save the documents')
  if (act === 'save') return pick(language, '填写并保存', 'fill in and save')
  if (act === 'enter') return pick(language, '代录纸面决定', 'enter decisions on paper')
  return actName(language, act)
}

/** Whether what is shown was verified; said in every reading command that is not `yes`. */
export function verifiedLine(language: Language, verified: Verified): Line {
  const word = wordsOf(language).vocabulary.verified[verified]
  const style = verified === 'yes' ? 'good' : verified === 'no' ? 'error' : 'warning'
  const mend = { yes: '', no: 'bd check', 'no-trust-root': 'bd trust <bd-trust-root:…>' }[verified]
  return [
    pick(language, '核验：', 'history: '),
    styled(style, word),
    mend === '' ? '' : `  ${mend}`,
  ]
}

/**
 * The facts of the project in the process's order. Those not set are included with the choices there are, but for one
 * that does not matter, or cannot be said to yet: whoever has no partner is not asked for its name.
 */
export function factLines(
  language: Language,
  view: View & { readonly standing: Standing },
): readonly Line[] {
  const { process, project } = view.standing
  const canSet = frozenFacts(view.rules, view.standing) !== 'all'
  const lines = Object.entries(process.facts).flatMap(([fact, declared]): readonly Line[] => {
    const value = Object.hasOwn(project.facts, fact) ? project.facts[fact] : undefined
    const name = labelled(language, nameOf(view, 'fact', fact), '')
    if (value !== undefined) return [`  ${name}${valueText(language, declared, value, view.names)}`]
    if (!isFactAsked(view.standing, fact)) return []
    const set = canSet ? `  bd set ${view.standing.id} ${fact}=…` : ''
    const choices = Object.values(declared.of ?? {}).map((one) => one[language])
    const among = bracketed(language, choices.join(pick(language, '、', ', ')))
    const left = pick(language, '未填', 'not set')
    return [[`  ${name}`, styled('warning', left), canSet ? among : '', styled('faint', set)]]
  })
  return section(pick(language, '项目要素', 'facts'), lines, language)
}

/** The company's own number of the project, and its classification, where it has them. */
export function numberLines(language: Language, { project }: Standing): readonly Line[] {
  const { number, classification } = project
  return [
    ...(number === undefined ? [] : [labelled(language, pick(language, '编号', 'number'), number)]),
    ...(classification === undefined ? [] : [classificationLine(language, classification)]),
  ]
}

/** How confidential what is shown is; it stands over whatever bd shows of a workspace. */
export function classificationLine(language: Language, classification: Classification): Line {
  const { classifications } = wordsOf(language).vocabulary
  return labelled(
    language,
    pick(language, '知悉范围', 'classification'),
    classifications[classification],
  )
}

/** The state with the round it is about, and how many decisions on paper wait for confirmation. */
export function stateText(language: Language, standing: Standing): string {
  const paper = unconfirmedText(language, standing)
  const state = courseText(language, standing)
  return paper === '' ? state : `${state}${pick(language, '，', ', ')}${paper}`
}

/** The state on a line of its own: what follows from it stands in brackets. */
export function stateLine(language: Language, standing: Standing): string {
  return stateText(language, standing).replace(
    /^退回修改中，(拟第 \d+ 次送审)/u,
    '退回修改中（$1）',
  )
}

/** What a state is called: a stage that carries out what was approved is at work, not drafting. */
export function stateWord(
  language: Language,
  process: Process | undefined,
  stage: string,
  state: State,
): string {
  const at = process?.stages.find((one) => one.stage === stage)
  return state === 'drafting' &&
    process !== undefined &&
    at !== undefined &&
    isCarriedOut(process, at)
    ? pick(language, '办理中', 'under way')
    : wordsOf(language).vocabulary.states[state]
}

/** In review, returned to drafting, ended: the state with the round it is about. */
function courseText(language: Language, standing: Standing): string {
  const { state, gate, rounds } = standing
  const last = rounds.at(-1)
  const word = stateWord(language, standing.process, standing.stage.stage, state)
  if (gate !== undefined) {
    const nth = pick(language, `第 ${gate.round} 次送审`, `round ${gate.round}`)
    return gate.round === 1 ? word : `${word}${pick(language, '，', ', ')}${nth}`
  }
  const came = last?.result
  if (state !== 'drafting' || last === undefined || came === undefined || came === 'passed') {
    return word
  }
  const nth = standing.round
  if (came === 'returned') {
    return pick(
      language,
      `退回修改中，拟第 ${nth} 次送审`,
      `returned, being revised for round ${nth}`,
    )
  }
  const result = resultOfRound(language, last, came)
  const before = pick(language, `上次送审${result}`, `last round ${result}`)
  return `${word}${pick(language, '，', ', ')}${before}`
}

/** A title with lines below it; nothing when there are none. */
export function section(
  title: string,
  lines: readonly Line[],
  language: Language,
): readonly Line[] {
  return lines.length === 0 ? [] : [labelled(language, title, '').trimEnd(), ...lines]
}
