/** What is said of own commits that check refuses and that were never sent. */
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { voiding } from '../words/settling.ts'

/** That they can be taken back and done anew, with nothing lost. */
export function neverSentText(t: Voice['t'], commits: number): string {
  const [which, does, was, it] =
    commits === 1
      ? ['the last commit', 'does', 'was', 'it']
      : [`the last ${commits} commits`, 'do', 'were', 'they']
  return t(
    `未通过核验的 ${commits} 次提交只在本机，尚未送出，可以退回重新办理，原文保留`,
    `${which}, which ${does} not verify, ${was} never sent: ${it} can be taken back and done anew, and nothing is lost`,
  )
}

/** The same with the command that does it. */
export function neverSentLine({ t }: Voice, commits: number): Line {
  return [styled('warning', neverSentText(t, commits)), t('；请运行：bd sync', '; run: bd sync')]
}

/** That an administrator can void commits which others already have, with the line to type for each. */
export function voidingSteps(
  v: Voice,
  commits: readonly string[],
  who: readonly string[],
): readonly Line[] {
  const head = v.t(
    `他人已经收到的提交不再改写：请${who.join('、')}查明原因后作废，其余事项即可照常办理：`,
    `what others already have is not rewritten: ${who.join(', ')} can look into it and void it, and then all goes on:`,
  )
  return [styled('warning', head), ...commits.map((commit) => `  ${voiding(v, commit)}`)]
}

/** That the history, as both sides have it, holds what is not accepted. */
export function doubtsHead(v: Voice, count: number): Line {
  return styled(
    'warning',
    v.t(
      `请注意：工作区的历史中有 ${count} 个问题，有关提交不予采信，所带内容不作数：`,
      `note: the history has ${count} ${count === 1 ? 'problem' : 'problems'}; those commits are not accepted, and what they brought counts for nothing:`,
    ),
  )
}

/** That it holds dates which later acts of others speak against. */
export function datesHead(v: Voice, count: number): Line {
  return styled(
    'warning',
    v.t(
      `请注意：有 ${count} 项事项的日期与他人此后的办理不符；事项照旧有效，日期请管理员查明：`,
      `note: what others did later speaks against the date of ${count} ${count === 1 ? 'act' : 'acts'}; what was accepted stays so, and an administrator looks into the date:`,
    ),
  )
}
