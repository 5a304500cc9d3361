/** A register names roles: those who keep it, and those who alone set a field. */
import type { Register } from './register.ts'

/** Each role once, in the order in which they are named. */
export function rolesOfRegister({ keeps, fields }: Register): readonly string[] {
  return [...new Set([...keeps, ...Object.values(fields).flatMap(({ by = [] }) => by)])]
}
