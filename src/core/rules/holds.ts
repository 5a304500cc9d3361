/** The rules about projects on hold: how severe each is, and the facts that its words need. */
import { error } from './rule.ts'

export const holdRules = {
  /** `vote`: one is open, which may be extended. */
  'hold-not-here': error<{ process: string; vote?: 'open' }>(),
  'not-on-hold': error<{ project: string; hold: string }>(),
  'project-on-hold': error<{ since: string }>(),
}
