/** Proof: a process says nothing that the rules of its workspace do not know. */
import type { Process } from '../process/process.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import { pathOf, type Fault, fault } from './fault.ts'

/** Words of a later edition than that of the workspace. */
export function newerWords({ newer = [] }: Process, rules: Rulebook): readonly Fault[] {
  if (!rules.knowsFirstWords) return []
  return newer.map((feature) => fault('newer-word', { feature }, pathOf(feature)))
}

/** What the file carries and this version does not do. */
export function laterFaults({ later }: Process): readonly Fault[] {
  return later.map((feature) => fault('not-in-this-version', { feature }, pathOf(feature)))
}
