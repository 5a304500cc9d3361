/** The rules about the attendance of a sitting are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const attendanceRules = {
  'attendance-unclear': error<{ seat: string; lists: string; recused?: 'yes' }>(),
  'proxy-not-present': error<{ seat: string; by: string }>(),
  'chair-not-present': error<{ chair: string }>(),
  'observer-with-seat': error<{ name: string; seat: string }>(),
  'vote-not-present': error<{ seat: string; listed: string }>(),
}
