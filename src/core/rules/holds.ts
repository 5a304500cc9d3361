/** The rules about projects on hold are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const holdRules = {
  /** `vote`: one is open, which may be extended. */
  'hold-not-here': error<{ process: string; vote?: 'open' }>(),
  'not-on-hold': error<{ project: string; hold: string }>(),
  'project-on-hold': error<{ since: string }>(),
}
