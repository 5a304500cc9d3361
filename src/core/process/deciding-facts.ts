/** Some facts decide: amounts and shares, and whatever a condition or a table of the process asks. */
import { subjectsAskedIn } from './lookups.ts'
import type { Process, Stage } from './process.ts'

/** The facts by id, in the order of the process, amounts first. */
export function decidingFacts(process: Process): readonly string[] {
  const asked = new Set(process.stages.flatMap((stage) => factsAskedBy(process, stage)))
  const facts = Object.entries(process.facts)
  const amounts = facts.filter(([, { type }]) => type === 'money' || type === 'percent')
  const others = facts.filter(([fact]) => asked.has(fact))
  return [...new Set([...amounts, ...others].map(([fact]) => fact))]
}

/** The facts that the conditions of a stage, and the tables that it looks up, ask. */
export function factsAskedBy(process: Process, stage: Stage): readonly string[] {
  const subjects = subjectsAskedIn(process, stage)
  return [...new Set(subjects.flatMap((one) => ('fact' in one ? [one.fact] : [])))]
}
