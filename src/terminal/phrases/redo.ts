/** The way out that loses nothing: own commits are kept under a name, the branch goes back, and each act is done again. */
import type { OutOfDate } from '../../core/agenda/overtaken-acts.ts'
import { type Names, NO_NAMES } from '../names.ts'
import { pasted } from '../pasted.ts'
import { type Voice, voiceOf } from '../voice.ts'
import { outcomeWord } from '../words/decisions.ts'
import { type Aside, broughtTo, putAside, putBack, type AsideStep } from './side-tasks.ts'

/** One act to do again. */
export interface Again {
  readonly headline: string
  /** The whole line to type; absent where the record does not hold what was typed. */
  readonly command?: string
  /** The commit that holds what was done. */
  readonly commit: string
  /** Why there is nothing to do again: others decided, or took the packet back. */
  readonly past?: OutOfDate
  readonly names?: Names
  /** For an opening: the number that it has here and will have, to whose project it went, and where saved documents go. */
  readonly opening?: {
    readonly project: string
    readonly to: string
    readonly taken?: string
    readonly files: readonly (readonly [from: string, to: string])[]
  }
}

/** What was done in this clone and has to be done again. */
export interface OwnWork {
  /** Each own act in a line. */
  readonly own: readonly string[]
  /** The name under which the own commits are kept. */
  readonly kept: string
  readonly again: readonly Again[]
  /** Documents that were saved here and not changed there. */
  readonly mine: readonly string[]
  /** Documents that both sides changed. */
  readonly both: readonly string[]
  /** Unsaved edits that are put aside meanwhile; other new files stay, for a later step may need them. */
  readonly unsaved: readonly string[]
  /** Unsaved texts that git would not put back, and where each belongs. */
  readonly aside: readonly Aside[]
}

/** The numbered steps, back to `base` and on; `sync` where there is a remote to send to. */
export function redoLines(v: Voice, base: string, work: OwnWork, sync: boolean): readonly string[] {
  const { kept, again, mine, both, unsaved, aside } = work
  const steps: AsideStep[] = [
    ...(unsaved.length > 0
      ? [
          [
            '先收起未保存的修改（其他新文件留在原处）',
            'put the unsaved edits aside (other new files stay)',
            `git stash push -u -- ${unsaved.map(pasted).join(' ')}`,
          ] as const,
        ]
      : []),
    ...putAside(kept, aside),
    // It also tells git which files are as saved: without that, or a stash, git does not go back.
    ...(unsaved.length > 0
      ? []
      : [
          [
            '确认没有未保存的修改',
            'make sure that nothing is unsaved',
            'git status --short',
          ] as const,
        ]),
    ['留底', 'keep them', `git branch ${kept}`],
    [`回到 ${base}`, `go back to ${base}`, `git reset --keep ${pasted(base)}`],
  ]
  if (mine.length > 0) {
    const restore = `git restore --source=${kept} -- ${mine.map(pasted).join(' ')}`
    steps.push(['取回您保存的文稿', 'bring back the documents you saved', restore])
  }
  for (const path of both) {
    steps.push([
      `双方都改过 ${path}，请比较后把您的改动写入`,
      `both sides changed ${path}; compare, and write your changes into it`,
      `git --no-pager diff HEAD ${kept} -- ${pasted(path)}`,
    ])
  }
  for (const one of again) {
    const { headline, command, past } = one
    const show = `git --no-pager show ${one.commit.slice(0, 12)}`
    if (past !== undefined) {
      const [zh, en] = pastWords(past, one.names ?? NO_NAMES)
      steps.push([
        `“${headline}”不必重办，${zh}；原文见`,
        `not to be done again: ${headline}; ${en}; its text`,
        show,
      ])
    } else if (command === undefined) {
      steps.push([
        `请按留底的内容重新办理“${headline}”，内容见`,
        `do again: ${headline}; by what it held`,
        show,
      ])
    } else {
      const [zh, en] = numberWords(one)
      steps.push([`重新办理“${headline}”${zh}`, `do again: ${headline}${en}`, command])
    }
    const files = one.opening?.files ?? []
    if (files.length > 0) {
      steps.push([
        '取回您保存的文稿',
        'bring back the documents you saved',
        broughtTo(files, (from) => `git show ${pasted(`${kept}:${from}`)} >`),
      ])
    }
  }
  if (sync) steps.push(['送出', 'send', 'bd sync'])
  if (unsaved.length > 0)
    steps.push(['放回未保存的修改', 'put the unsaved edits back', 'git stash pop'])
  steps.push(...putBack(kept, aside))
  return steps.map(
    ([zh, en, command], index) => `  ${index + 1}. ${v.t(`${zh}：`, `${en}: `)}${command}`,
  )
}

/** That the number went to another project, and which one this gets. */
function numberWords({ opening }: Again): readonly [zh: string, en: string] {
  if (opening === undefined || opening.to === opening.project) return ['', '']
  const { project, to, taken } = opening
  return taken === undefined
    ? [`（编号改为 ${to}）`, ` (its number becomes ${to})`]
    : [
        `（编号 ${project} 已由对方的“${taken}”使用，改为 ${to}）`,
        ` (${project} is the number of “${taken}” now; this becomes ${to})`,
      ]
}

/** Why an act has nothing to be about any more. */
function pastWords(past: OutOfDate, names: Names): readonly [zh: string, en: string] {
  if (past.why === 'decided') {
    return [
      `对方已有结果：${outcomeWord(voiceOf('zh'), undefined, past.result)}`,
      `it was decided meanwhile: ${outcomeWord(voiceOf('en'), undefined, past.result)}`,
    ]
  }
  const who = names('member', past.by) ?? past.by
  switch (past.why) {
    case 'withdrawn':
      return [`送审已由${who}撤回`, `${who} withdrew the submission`]
    case 'cancelled':
      return [`项目已由${who}终止`, `${who} cancelled the project`]
    case 'submitted':
      return [`已由${who}送审`, `${who} has submitted it`]
    case 'held':
      return [`项目已由${who}暂停`, `${who} has put the project on hold`]
    case 'resumed':
      return [`项目已由${who}恢复`, `${who} has resumed the project`]
    default:
      return past satisfies never
  }
}
