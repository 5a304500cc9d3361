/** What is said of own commits that check refuses and that were never sent. */
import type { Language } from '../../core/workspace.ts'
import { type Line, styled } from '../text.ts'
import { pick } from './view.ts'

/** That they can be taken back and done again, with nothing lost. */
export function neverSentHead(language: Language, commits: number, kept: string): Line {
  return styled(
    'warning',
    pick(
      language,
      `未通过核验的 ${commits} 次提交只在本机，尚未送出：可以退回后用 bd 重新办理；全文都在留底 ${kept} 中。请依次运行：`,
      `the last ${commits === 1 ? 'commit' : `${commits} commits`}, which ${commits === 1 ? 'does' : 'do'} not verify, ${commits === 1 ? 'was' : 'were'} never sent: take ${commits === 1 ? 'it' : 'them'} back and do the acts again with bd; their texts stand under the kept name ${kept}. Step by step:`,
    ),
  )
}
