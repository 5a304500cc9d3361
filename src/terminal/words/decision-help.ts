/** What whoever decided wrongly writes instead, where it was said: on the command line, of a paper, or in minutes. */
import type { Via } from '../../core/rules/decisions.ts'
import type { Telling } from '../rules/telling.ts'
import type { Voice } from '../voice.ts'
import { decisionWord } from './decisions.ts'

/** The refusal's facts that matter here. */
interface Refused extends Via {
  readonly review?: string
  readonly choices?: string
}

const DECISIONS: ReadonlySet<string> = new Set([
  'approve',
  'reject',
  'return',
  'abstain',
  'defer',
  'opinion',
])

/** What the review takes, each choice as it is written where the wrong one was. */
export function choicesHelp(refused: Refused, telling: Telling): string {
  const { choices = '', via, review = '' } = refused
  const { t, voice, project } = telling
  // Where a rule is explained, no review is at hand.
  if (choices === '' || choices.startsWith('<')) {
    return t(
      `本节点可以作出的意见：bd show ${project}`,
      `see what this review takes: bd show ${project}`,
    )
  }
  const all = choices.split(', ')
  const words = all.map((one) => (DECISIONS.has(one) ? decided(telling, review, one) : one))
  const list = voice.list(words)
  switch (via) {
    case 'paper':
      return t(
        `请将命令中的意见改为以下之一：${list}；除同意外须加 --reason "<原因>"`,
        `replace the decision in the command by one of: ${list}; all but approval with --reason "<reason>"`,
      )
    case 'minutes': {
      const form = minuted(voice, { ...refused, word: words.at(-1)! })
      return t(
        `会议记录中改为以下之一：${list}；除同意外写作 ${form}`,
        `in the minutes write one of: ${list}; all but approval as ${form}`,
      )
    }
    case undefined: {
      const typed = commands(telling, all)
      return t(`可以办理的：${typed.join('；')}`, `what can be done: ${typed.join('; ')}`)
    }
    default:
      return via satisfies never
  }
}

/** How the reason is added that is missing: an option of the command, or the form of the minutes. */
export function reasonHelp(
  voice: Voice,
  refused: Via & { readonly act: string; readonly document?: string },
): string {
  const { t } = voice
  const { act, via, document = '' } = refused
  if (via === 'minutes') {
    const form = minuted(voice, refused)
    return t(`会议记录中写作：${form}`, `in the minutes write: ${form}`)
  }
  if (act === 'waive') {
    return t(
      `免予提交的原因写在等号之后：--waive ${document}="<原因>"`,
      `the reason of a waiver stands behind the equals sign: --waive ${document}="<reason>"`,
    )
  }
  if (act === 'opinion' || act === 'advise') {
    return t('请在命令后加上 --opinion "<意见>"', 'add to the command: --opinion "<text>"')
  }
  return t('请在命令后加上 --reason "<原因>"', 'add to the command: --reason "<reason>"')
}

/** How the ground of a recusal is added that is missing. */
export function groundHelp(refused: Via, { t, voice, project }: Telling): string {
  if (refused.via === 'minutes') {
    const form = (ground: string) => minuted(voice, { ...refused, ground })
    return t(
      `有关联关系的，会议记录中写作：${form('关联')}；因其他原因的：${form('其他')}`,
      `where related, in the minutes write: ${form('related')}; for any other reason: ${form('other')}`,
    )
  }
  return t(
    `有关联关系的：bd recuse ${project} --reason "<原因>" --ground related；因其他原因的：bd recuse ${project} --reason "<原因>" --ground other`,
    `where related: bd recuse ${project} --reason "<reason>" --ground related; for any other reason: bd recuse ${project} --reason "<reason>" --ground other`,
  )
}

/** A vote or a recusal with its reason, as minutes have it: `冯军: { 表决意见: 反对, 原因: <原因> }`. */
function minuted({ t }: Voice, said: Via): string {
  const { seat = '', called = seat, word, ground } = said
  const given = said.reason?.trim() ?? ''
  const why = `${t('原因', 'reason')}: ${given === '' ? t('<原因>', '<reason>') : given}`
  const more = ground === undefined ? '' : `, ${t('情形', 'ground')}: ${ground}`
  return word === undefined
    ? `{ ${t('成员', 'member')}: ${called}, ${why}${more} }`
    : `${called}: { ${t('表决意见', 'decision')}: ${word}, ${why}${more} }`
}

/** A decision as it is called in this review. */
function decided({ voice, name }: Telling, review: string, decision: string): string {
  const called = name('decision', `${review}.${decision}`)
  return called === '' ? decisionWord(voice, undefined, decision) : called
}

/** The command of each choice; answers of the review's own in one. */
function commands({ t, project }: Telling, choices: readonly string[]): readonly string[] {
  const each = choices
    .filter((one) => DECISIONS.has(one))
    .map((one) => {
      if (one === 'approve') return `bd approve ${project}`
      return one === 'opinion'
        ? t(`bd opinion ${project} --opinion "<意见>"`, `bd opinion ${project} --opinion "<text>"`)
        : t(`bd ${one} ${project} --reason "<原因>"`, `bd ${one} ${project} --reason "<reason>"`)
    })
  const own = choices.filter((one) => !DECISIONS.has(one))
  const answer = own.length === 1 ? own[0]! : `<${own.join('|')}>`
  return own.length === 0 ? each : [...each, `bd decide ${project} ${answer}`]
}
