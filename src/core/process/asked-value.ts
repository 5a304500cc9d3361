/** A refusal says here what a fact or a field asks for: whoever is told that it is missing is told what to write. */
import type { AskedValue } from '../rules/values.ts'
import { boundsText } from './bounds.ts'
import type { ValueDeclaration } from './process.ts'

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
