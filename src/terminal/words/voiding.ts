/** The line that voids a commit, wherever it is advised. */
import type { Language } from '../../core/record/workspace.ts'

/** Takes the whole id of the commit. */
export function voiding(language: Language, commit: string): string {
  return `bd void ${commit.slice(0, 12)} --reason "${language === 'zh' ? '<原因>' : '<reason>'}"`
}
