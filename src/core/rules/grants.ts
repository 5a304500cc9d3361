/** Facts of the rules about grants, and ballots that are cast under one. */
export interface GrantRules {
  'grant-to-oneself': { member: string }
  'grant-without-days': { from: string; until: string }
  'grant-back-dated': { from: string; today: string }
  'grant-changed': { path: string }
  'unknown-grant': { grant: string; member: string }
  'grant-revoked': { principal: string; n: number; on: string }
  'grant-of-another': { member: string; to: string }
  'grant-not-in-force': { from: string; until: string; today: string }
  'grant-other-seat': { principal: string; seat: string; holder: string }
  'grant-other-role': { role: string; roles: string }
  /** `only` is absent where the grant names no round and the seat is of the person. */
  'grant-other-round': { review: string; asked: string; only?: string }
  /** `project` and `asked` are absent where no project has a gate with such seats open or next. */
  'grant-of-persons': {
    to: string
    role: string
    review: string
    until: string
    project?: string
    asked?: string
  }
  'grant-round-over': { only: string; asked: string }
  'proxy-not-director': { member: string; review: string }
  'proxy-of-two': { member: string; seat: string; review: string; most: number }
}
