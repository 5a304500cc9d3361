/** The rules about ballots that are cast for another are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const proxyRules = {
  'grant-of-another': error<{ member: string; to: string }>(),
  'grant-not-in-force': error<{ from: string; until: string; today: string }>(),
  'grant-other-seat': error<{ principal: string; seat: string; holder: string }>(),
  'grant-other-role': error<{ role: string; roles: string }>(),
  /** `only` is absent where the grant names no round and the seat is of the person. */
  'grant-other-round': error<{ review: string; asked: string; only?: string }>(),
  /** `project` and `asked` are absent where no project has a gate with such seats open or next. */
  'grant-of-persons': error<{
    to: string
    role: string
    review: string
    until: string
    project?: string
    asked?: string
  }>(),
  'grant-round-over': error<{ only: string; asked: string }>(),
  'proxy-not-director': error<{ member: string; review: string }>(),
  'proxy-of-two': error<{ member: string; seat: string; review: string; most: number }>(),
}
