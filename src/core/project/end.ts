/** Whether a project is over. */
import type { Standing } from '../review/standing.ts'

/** Whether nothing more can happen in the project. */
export function hasEnded({ state }: Pick<Standing, 'state'>): boolean {
  return state === 'completed' || state === 'rejected' || state === 'cancelled'
}
