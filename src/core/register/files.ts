/** A version of a register has files: its folder says what may stand in it. */
import type { Register } from './register.ts'

/** The register itself. */
export const REGISTER_FILE = 'register.yaml'

/** Templates of the text of its records, one a language. */
const TEMPLATE = /^record\.(?:zh|en)\.md$/

/** The folder of a version, with a slash at its end. */
export function registerFolder({
  register,
  version,
}: Pick<Register, 'register' | 'version'>): string {
  return `registers/${register}/${version}/`
}

/** Whether a file of this name belongs to a version. */
export function isRegisterFile(name: string): boolean {
  return name === REGISTER_FILE || TEMPLATE.test(name)
}
