/** `bd policy add-pair`: one member may hold both of two roles. */
import { pairVerb } from './steps/role-pair.ts'

export const run = pairVerb(true)
