/** What looks beyond the project, in words: through which link at what, and what is counted. */
import type { Named } from '../../core/process/condition.ts'
import type { Looking } from '../../core/process/expression.ts'
import type { BackTest, CountedBack, StandingWord, Through } from '../../core/process/link.ts'
import { formulaOf } from '../../core/process/formula.ts'
import { looksOf } from '../../core/process/looks.ts'
import type { ValueType } from '../../core/process/process.ts'
import type { SubmissionRecord, Value } from '../../core/record/record.ts'
import type { State } from '../../core/review/standing.ts'
import { valueText } from '../amounts.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'
import { outcomeWord } from '../words/decisions.ts'
import type { ConditionView } from './process-condition.ts'
import { nameOf } from './view.ts'

/** `“所涉业务”的状态`, `“客户”的“等级”`, `“投诉”中“订单”为本项目的件数`. */
export function lookText(v: Voice, view: ConditionView, looking: Looking): string {
  return 'through' in looking ? throughText(v, view, looking) : countedText(v, view, looking)
}

function throughText(v: Voice, view: ConditionView, { through, look }: Through): string {
  const link = quoted(v, linkName(v, view, through))
  if ('word' in look)
    return v.t(`${link}的${wordText(v, look.word)}`, `the ${wordText(v, look.word)} of ${link}`)
  if ('passed' in look) {
    return v.t(`${link}已通过“${look.passed}”阶段`, `${link} has passed the stage "${look.passed}"`)
  }
  const name = quoted(v, behindName(view, { through, look }))
  return v.t(`${link}的${name}`, `${name} of ${link}`)
}

/** What is looked at behind the link, as it is called there. */
function behindName(view: ConditionView, { through, look }: Through): string {
  if ('fact' in look) return view.names('fact', `.${look.fact}`) ?? look.fact
  if (!('field' in look)) return ''
  if ('document' in look) return `${look.document} / ${look.field}`
  return view.names('field', `${registerOf(view, through)}.${look.field}`) ?? look.field
}

/** The register at whose records the link points; empty where it points at a project. */
function registerOf({ process }: ConditionView, through: Named): string {
  if ('fact' in through) return process.facts[through.fact]?.register ?? ''
  if ('parameter' in through) return ''
  return process.documents[through.document]?.fields[through.field]?.register ?? ''
}

function linkName(v: Voice, view: ConditionView, link: Named): string {
  if ('fact' in link) return nameOf(view, 'fact', link.fact)
  if ('parameter' in link) return nameOf(view, 'parameter', link.parameter)
  const field = v.title(view.process.documents[link.document]?.fields[link.field]?.title)
  return `${nameOf(view, 'document', link.document)} / ${field ?? link.field}`
}

function countedText(v: Voice, view: ConditionView, { counted, where }: CountedBack): string {
  const isOwn = counted === view.process.process
  const title = isOwn
    ? v.title(view.process.title)
    : (view.names('process', counted) ?? view.names('register', counted))
  const tests = Object.entries(where).map(([name, test]) => {
    const called = quoted(v, countedName(v, view, counted, name))
    return v.t(
      `${called}为${backText(v, view, name, test)}`,
      `${called} is ${backText(v, view, name, test)}`,
    )
  })
  const what = quoted(v, title ?? counted)
  const other = isOwn ? v.t('其他', 'other ') : ''
  return v.t(
    `${other}${what}中${tests.join('、')}的件数`,
    `the number of ${other}${what} in which ${tests.join(' and ')}`,
  )
}

function countedName(v: Voice, view: ConditionView, counted: string, name: string): string {
  const called =
    (counted === view.process.process ? view.names('fact', name) : undefined) ??
    view.names('fact', `${counted}.${name}`) ??
    view.names('field', `${counted}.${name}`)
  if (called !== undefined) return called
  return name === 'state' || name === 'stage' || name === 'outcome' ? wordText(v, name) : name
}

function backText(v: Voice, view: ConditionView, name: string, test: BackTest): string {
  if ('this' in test) return v.t('本项目', 'this project')
  if ('as' in test) {
    const own = quoted(v, linkName(v, view, test.as))
    return v.t(`本项目的${own}`, `${own} of this project`)
  }
  return test.in
    .map((value) => quoted(v, standingText(v, view, name, value)))
    .join(v.t('或', ' or '))
}

function wordText(v: Voice, word: StandingWord): string {
  switch (word) {
    case 'state':
      return v.t('状态', 'state')
    case 'stage':
      return v.t('阶段', 'stage')
    case 'outcome':
      return v.t('审批结果', 'outcome')
    default:
      return word satisfies never
  }
}

/** A value that was found or is asked for behind a link, as it is called there. */
export function behindText(v: Voice, view: ConditionView, looking: Through, value: Value): string {
  const { through, look } = looking
  if ('word' in look) return standingText(v, view, look.word, value)
  if (!('field' in look) || 'document' in look) return String(value)
  const choice = `${registerOf(view, through)}.${look.field}.${value}`
  return view.names('choice', choice) ?? String(value)
}

/** What a submission saw beyond the project: whose it was, and what it said. */
export function lookedLines(
  v: Voice,
  view: ConditionView,
  looked: NonNullable<SubmissionRecord['looked']>,
): readonly Line[] {
  const looks = new Map(
    looksOf(view.process, view.process.stages).map((one) => [formulaOf(one), one] as const),
  )
  return looked.map(({ at, of, type, value }) => {
    const looking = looks.get(at)
    const label = looking === undefined ? at : lookText(v, view, looking)
    const shown =
      looking !== undefined && 'through' in looking && type === 'choice'
        ? behindText(v, view, looking, value)
        : valueText(v, { type: type as ValueType }, value, view.names)
    return `  ${v.labelled(label, shown)}${v.bracketed(v.list(of))}`
  })
}

function standingText(v: Voice, view: ConditionView, word: string, value: Value): string {
  const text = String(value)
  const { states } = v.vocabulary
  if (word === 'state' && Object.hasOwn(states, text)) return states[text as State]
  if (word === 'outcome') return outcomeWord(v, undefined, text)
  return word === 'stage' ? nameOf(view, 'stage', text) : text
}

function quoted(v: Voice, text: string): string {
  return v.t(`“${text}”`, `"${text}"`)
}

/** That the project behind the link has passed a stage, or not. */
export function passedText(
  v: Voice,
  view: ConditionView,
  { through, look }: Through,
  isNot: boolean,
) {
  const link = quoted(v, linkName(v, view, through))
  const stage = quoted(v, 'passed' in look ? nameOf(view, 'stage', look.passed) : '')
  return isNot
    ? v.t(`${link}未通过${stage}阶段`, `${link} has not passed the stage ${stage}`)
    : v.t(`${link}已通过${stage}阶段`, `${link} has passed the stage ${stage}`)
}
