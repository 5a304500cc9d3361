/** Where the names of a kind are listed, for whoever mistook one. */
import type { NameKind } from '../../core/name-kind.ts'

const COMMANDS: Readonly<Partial<Record<NameKind, string>>> = {
  member: 'bd policy show',
  role: 'bd policy show',
  rule: 'bd explain',
  unit: 'bd policy show',
}

/** The command that lists the names of this kind; nothing where the project itself shows them. */
export function listedBy(kind: NameKind): string | undefined {
  return COMMANDS[kind]
}
