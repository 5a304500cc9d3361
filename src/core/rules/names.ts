/** The rules about names that a project or process declares are this severe, and their words need these facts. */
import type { NameKind } from './name-kind.ts'
import { error } from './rule.ts'

export const nameRules = {
  'unknown-project': error<{ project: string; suggestion?: string }>(),
  /** Those that go on; `cancelled` are the others that fit. */
  'ambiguous-project': error<{ project: string; candidates: string; cancelled?: string }>(),
  'unknown-process': error<{ process: string; suggestion?: string; known?: string }>(),
  /** `known`: the ids that may stand there; `noted`: a name that is known, where `name` has a note in brackets behind it; `ready`: it comes with bd. */
  'unknown-name': error<{
    kind: NameKind
    name: string
    suggestion?: string
    known?: string
    noted?: string
    ready?: 'yes'
  }>(),
  /** `candidates`: the ids of all that are called so. */
  'ambiguous-name': error<{ kind: NameKind; name: string; candidates: string }>(),
  'duplicate-name': error<{ kind: NameKind; name: string }>(),
  'wrong-project-id': error<{ found: string; expected: string }>(),
}
