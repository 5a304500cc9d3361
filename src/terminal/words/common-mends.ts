/** The rules of several areas end in these sentences. */
import type { Voice } from '../voice.ts'

/** The mend of a commit that is not as bd writes it. */
export function doneAgain(t: Voice['t']): string {
  return t(
    '请提交人用 bd 重新办理一次；原提交留在历史中，不予采信',
    'have its author do the same again with bd; the commit itself stays in the history',
  )
}

/** What becomes of an act that is not what its commit says. */
export function uncounted(t: Voice['t']): string {
  return t(
    '该提交不予采信，请用 bd 重新办理',
    'the commit does not count; do the same again with bd',
  )
}

/** Why a file is read to the letter. */
export function readStrictly(t: Voice['t']): string {
  return t(
    '文件从严读取，以免遗漏或者产生歧义',
    'files are read strictly, so that nothing is overlooked or understood in two ways',
  )
}
