/** What whoever decided wrongly writes instead, where it was said: on the command line, of a paper, or in minutes. */
import type { Via } from '../../core/rules/ballots.ts'
import type { Language } from '../../core/record/workspace.ts'
import { decisionWord } from './decided.ts'
import type { Telling } from './types.ts'

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
export function choicesHelp(language: Language, refused: Refused, telling: Telling): string {
  const { choices = '', via, review = '' } = refused
  // Where a rule is explained, no review is at hand.
  if (choices === '' || choices.startsWith('<')) {
    return language === 'zh'
      ? `本节点可以作出的意见：bd show ${telling.project}`
      : `see what this review takes: bd show ${telling.project}`
  }
  const all = choices.split(', ')
  const own = all.filter((one) => !DECISIONS.has(one))
  const words = all.map((one) =>
    DECISIONS.has(one) ? decided(language, telling, review, one) : one,
  )
  if (language === 'zh') {
    const list = words.join('、')
    if (via === 'paper')
      return `请将命令中的意见改为以下之一：${list}；除同意外须加 --reason "<原因>"`
    if (via !== 'minutes') return `可以办理的：${commands(language, telling, all, own).join('；')}`
    return `会议记录中改为以下之一：${list}；除同意外写作 ${minuted(language, { ...refused, word: words.at(-1)! })}`
  }
  const list = words.join(', ')
  if (via === 'paper') {
    return `replace the decision in the command by one of: ${list}; all but approval with --reason "<reason>"`
  }
  if (via !== 'minutes')
    return `what can be done: ${commands(language, telling, all, own).join('; ')}`
  return `in the minutes write one of: ${list}; all but approval as ${minuted(language, { ...refused, word: words.at(-1)! })}`
}

/** How the reason is added that is missing: an option of the command, or the form of the minutes. */
export function reasonHelp(
  language: Language,
  refused: Via & { readonly act: string; readonly document?: string },
): string {
  const { act, via, document = '' } = refused
  const zh = language === 'zh'
  if (via === 'minutes') {
    const form = minuted(language, refused)
    return zh ? `会议记录中写作：${form}` : `in the minutes write: ${form}`
  }
  if (act === 'waive') {
    return zh
      ? `免予提交的原因写在等号之后：--waive ${document}="<原因>"`
      : `the reason of a waiver stands behind the equals sign: --waive ${document}="<reason>"`
  }
  if (act === 'opinion' || act === 'advise') {
    return zh ? '请在命令后加上 --opinion "<意见>"' : 'add to the command: --opinion "<text>"'
  }
  return zh ? '请在命令后加上 --reason "<原因>"' : 'add to the command: --reason "<reason>"'
}

/** How the ground of a recusal is added that is missing. */
export function groundHelp(language: Language, refused: Via, { project }: Telling): string {
  const zh = language === 'zh'
  if (refused.via === 'minutes') {
    const form = (ground: string) => minuted(language, { ...refused, ground })
    return zh
      ? `有关联关系的，会议记录中写作：${form('关联')}；因其他原因的：${form('其他')}`
      : `where related, in the minutes write: ${form('related')}; for any other reason: ${form('other')}`
  }
  return zh
    ? `有关联关系的：bd recuse ${project} --reason "<原因>" --ground related；因其他原因的：bd recuse ${project} --reason "<原因>" --ground other`
    : `where related: bd recuse ${project} --reason "<reason>" --ground related; for any other reason: bd recuse ${project} --reason "<reason>" --ground other`
}

/** A vote or a recusal with its reason, as minutes have it: `冯军: { 表决意见: 反对, 原因: <原因> }`. */
function minuted(language: Language, said: Via): string {
  const { seat = '', called = seat, word, ground } = said
  const given = said.reason?.trim() ?? ''
  const reason = given !== '' ? given : language === 'zh' ? '<原因>' : '<reason>'
  const [who, decision, why, what] =
    language === 'zh'
      ? ['成员', '表决意见', '原因', '情形']
      : ['member', 'decision', 'reason', 'ground']
  const more = ground === undefined ? '' : `, ${what}: ${ground}`
  return word === undefined
    ? `{ ${who}: ${called}, ${why}: ${reason}${more} }`
    : `${called}: { ${decision}: ${word}, ${why}: ${reason}${more} }`
}

/** A decision as it is called in this review. */
function decided(language: Language, { name }: Telling, review: string, decision: string): string {
  const called = name('decision', `${review}.${decision}`)
  return called === '' ? decisionWord(language, undefined, decision) : called
}

/** The command of each choice; answers of the review's own in one. */
function commands(
  language: Language,
  { project }: Telling,
  choices: readonly string[],
  own: readonly string[],
): readonly string[] {
  const zh = language === 'zh'
  const reason = zh ? '--reason "<原因>"' : '--reason "<reason>"'
  const each = choices
    .filter((one) => DECISIONS.has(one))
    .map((one) => {
      if (one === 'approve') return `bd approve ${project}`
      if (one !== 'opinion') return `bd ${one} ${project} ${reason}`
      return `bd opinion ${project} --opinion "${zh ? '<意见>' : '<text>'}"`
    })
  const answer = own.length === 1 ? own[0]! : `<${own.join('|')}>`
  return own.length === 0 ? each : [...each, `bd decide ${project} ${answer}`]
}
