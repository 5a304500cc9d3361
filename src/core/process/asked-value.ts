/** A refusal says here what a fact or a field asks for: whoever is told that it is missing is told what to write. */
import { boundsText } from './bounds.ts'
import type { ValueDeclaration } from './process.ts'

/** The type, the ids of a choice, the bounds; nothing where the value is declared nowhere. */
export interface AskedValue {
  readonly type?: string
  readonly allowed?: string
  readonly bounds?: string
}

/** What the declaration asks for. */
export function askedValue(declaration: ValueDeclaration | undefined): AskedValue {
  if (declaration === undefined) return {}
  const { type, of } = declaration
  const bounds = boundsText(declaration)
  return {
    type,
    ...(of === undefined ? {} : { allowed: Object.keys(of).join(', ') }),
    ...(bounds === '' ? {} : { bounds }),
  }
}
