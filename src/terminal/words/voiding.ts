/** The line that voids a commit, wherever it is advised. */
import type { Voice } from '../voice.ts'

/** Takes the whole id of the commit. */
export function voiding(v: Voice, commit: string): string {
  return `bd void ${commit.slice(0, 12)} --reason "${v.t('<原因>', '<reason>')}"`
}
