/** These lines settle what stands against a commit, wherever they are advised: an administrator voids it, or its member affirms it. */
import type { Voice } from '../voice.ts'

/** Takes the whole id of the commit. */
export function voiding(v: Voice, commit: string): string {
  return withReason(v, 'void', commit)
}

/** Takes the whole id of the commit. */
export function affirming(v: Voice, commit: string): string {
  return withReason(v, 'affirm', commit)
}

function withReason(v: Voice, verb: string, commit: string): string {
  return `bd ${verb} ${commit.slice(0, 12)} --reason "${v.t('<原因>', '<reason>')}"`
}
