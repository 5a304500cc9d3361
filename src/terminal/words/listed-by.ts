/** Where the names of a kind are listed, for whoever mistook one. */
import type { NameKind } from '../../core/name-kind.ts'

const COMMANDS: Readonly<Partial<Record<NameKind, string>>> = {
  member: 'bd policy show',
  parameter: 'bd parameter list',
  process: 'bd process list',
  role: 'bd policy show',
  rule: 'bd explain',
  unit: 'bd policy show',
}

/** The command that lists the names of this kind: those of a regulation stand in the regulation. */
export function listedBy(kind: NameKind): string {
  return COMMANDS[kind] ?? 'bd process show'
}
