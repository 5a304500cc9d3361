/** The rules about decisions on paper and in office meetings are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const paperRules = {
  'paper-not-here': error<{ review: string }>(),
  'secretary-not-neutral': error<{ member: string; review: string; document?: string }>(),
  'entry-for-oneself': error<{ member: string }>(),
  'entry-over-ballot': error<{ member: string }>(),
  'paper-back-dated': error<{ paper: 'decision' | 'minutes'; date: string; opened: string }>(),
  'paper-in-future': error<{ paper: 'decision' | 'minutes'; date: string; today: string }>(),
  'form-not-here': error<{ review: string; form: 'in-person' | 'office-meeting' }>(),
  'not-an-entry': error<{ review: string; seat: string }>(),
  'confirm-by-other': error<{ member: string; seat: string }>(),
  'already-confirmed': error<{ at: string }>(),
}
