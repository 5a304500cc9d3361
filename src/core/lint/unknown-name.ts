/** A name that a file uses and does not declare is a fault, told with what was probably meant. */
import type { PartPath } from '../process/part.ts'
import type { NameKind } from '../rules/name-kind.ts'
import { suggest } from '../text/suggestion.ts'
import { type Fault, fault } from './fault.ts'

/** That nothing of the kind bears the name, among those that are known. */
export function unknownName(
  kind: NameKind,
  name: string,
  known: readonly string[],
  path: PartPath,
): Fault {
  const suggestion = suggest(name, known)
  const meant = suggestion === undefined ? {} : { suggestion }
  return fault('unknown-name', { kind, name, ...meant, known: known.join(', ') }, path)
}
