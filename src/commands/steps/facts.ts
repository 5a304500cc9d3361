/** Facts as typed on the command line: `amount=1.28亿`. */
import { finding, type Finding } from '../../core/finding.ts'
import { knownIn } from '../../core/policy/known.ts'
import type { Process } from '../../core/process/process.ts'
import type { Value } from '../../core/record/record.ts'
import { suggest } from '../../core/suggest.ts'
import { readValue } from '../../core/process/values.ts'
import type { World } from '../../core/world.ts'
import { Refused } from './refused.ts'

/** The facts as values; an empty value takes a fact back. Refused: names the process lacks, values not of their type. */
export function factsFrom(
  world: World,
  process: Process,
  given: readonly (readonly [string, string])[],
): Record<string, Value | undefined> {
  const findings: Finding[] = []
  const facts: Record<string, Value | undefined> = {}
  for (const [name, text] of given) {
    if (!Object.hasOwn(process.facts, name)) {
      const suggestion = suggest(name, Object.keys(process.facts))
      const named = { kind: 'fact' as const, name }
      findings.push(
        finding('unknown-name', suggestion === undefined ? named : { ...named, suggestion }),
      )
      continue
    }
    const value =
      text === '' ? undefined : readValue(name, process.facts[name]!, text, knownIn(world))
    if (value === undefined) facts[name] = undefined
    else if (value.ok) facts[name] = value.value
    else findings.push(...value.findings)
  }
  if (findings.length > 0) throw new Refused(findings)
  return facts
}
