/** That nobody holds a role, in one sentence wherever it is told. */
import type { Voice } from '../voice.ts'

/** `尚无人担任“总经理”`. */
export function unheldText(v: Voice, role: string): string {
  return v.t(`尚无人担任“${role}”`, `nobody holds the role ${role} yet`)
}
