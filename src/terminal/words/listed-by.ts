/** Where the names of a kind are listed, for whoever mistook one. */
import type { NameKind } from '../../core/rules/name-kind.ts'

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

/** The command that shows what was to be written again: the roster, a project, or a parameter; nothing for other files. */
export function shownBy(written: string): string | undefined {
  if (written === 'policy.yaml') return 'bd policy show'
  if (written.startsWith('grants/')) return 'bd grants'
  if (written.includes('/')) return undefined
  return /^(?:\d{4}-|<)/u.test(written) ? `bd show ${written}` : 'bd parameter list'
}

const ADDING: Readonly<Partial<Record<NameKind, string>>> = {
  member: 'bd policy add-member',
  role: 'bd policy add-role',
  unit: 'bd policy add-unit',
}

/** The command by which an administrator adds a name of this kind, where nothing like it is there. */
export function addedBy(kind: NameKind): string | undefined {
  return ADDING[kind]
}
