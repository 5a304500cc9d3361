/** The way out that loses nothing: own commits are kept under a name, the branch goes back, and each act is done again. */
import type { Language } from '../../core/workspace.ts'
import { pasted } from '../pasted.ts'
import { pick } from './view.ts'

/** One act to do again. */
export interface Again {
  readonly headline: string
  /** The whole line to type; absent where the record does not hold what was typed. */
  readonly command?: string
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
  /** Whether the work tree has unsaved edits at this moment. */
  readonly unsaved: boolean
}

/** The numbered steps, back to `base` and on; `sync` where there is a remote to send to. */
export function redoLines(
  language: Language,
  base: string,
  work: OwnWork,
  sync: boolean,
): readonly string[] {
  const { kept, again, mine, both, unsaved } = work
  const steps: (readonly [zh: string, en: string, command: string])[] = [
    unsaved
      ? ['先收起未保存的修改', 'put the unsaved edits aside', 'git stash -u']
      : ['确认没有未保存的修改', 'make sure that nothing is unsaved', 'git status --short'],
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
      `git diff HEAD ${kept} -- ${pasted(path)}`,
    ])
  }
  for (const { headline, command } of again) {
    if (command === undefined) {
      const show = `git log --format=%s ${pasted(`${base}..${kept}`)}`
      steps.push([
        `重新办理“${headline}”，内容在留底中`,
        `do again: ${headline}; what it held is under the kept name`,
        show,
      ])
    } else {
      steps.push([`重新办理“${headline}”`, `do again: ${headline}`, command])
    }
  }
  if (sync) steps.push(['送出', 'send', 'bd sync'])
  if (unsaved) steps.push(['放回未保存的修改', 'put the unsaved edits back', 'git stash pop'])
  return steps.map(
    ([zh, en, command], index) =>
      `  ${index + 1}. ${pick(language, `${zh}：`, `${en}: `)}${command}`,
  )
}
