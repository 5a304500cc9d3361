/** `bd policy remove-pair`: nobody may hold both of two roles any longer. */
import { pairVerb } from './steps/role-pair.ts'

export const run = pairVerb(false)
