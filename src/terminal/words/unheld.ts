/** That nobody holds a role, in one sentence wherever it is told. */
import type { Language } from '../../core/record/workspace.ts'

/** `尚无人担任“总经理”`. */
export function unheldText(language: Language, role: string): string {
  return language === 'zh' ? `尚无人担任“${role}”` : `nobody holds the role ${role} yet`
}
