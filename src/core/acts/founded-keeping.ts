/** A founding may bring registers and duties, which are then sound as those that are published. */
import { DUTIES_FILE, dutiesFolder } from '../duty/duty.ts'
import { lintDuties } from '../duty/lint.ts'
import { lintRegister } from '../lint/register.ts'
import { REGISTER_FILE, registerFolder } from '../register/files.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { severityOf } from '../rules/rules.ts'
import type { World } from '../world/world.ts'
import { aroundDuties } from './publish-duties.ts'

/** The files of registers and duties that a founding of the second edition may bring. */
export const KEEPING = [
  /^registers\/[a-z][a-z0-9-]*\/[1-9]\d*\/register\.yaml$/,
  /^duties\/[a-z][a-z0-9-]*\/[1-9]\d*\/duties\.yaml$/,
]

/** What is unsound in them: by lint, and of duties that they say no day from which they are in force. */
export function keepingFindings(world: World): readonly Finding[] {
  const registers = world.registers().map(({ register }) => register)
  const named = registers.map(({ register }) => register)
  const around = aroundDuties(world)
  const faults = [
    ...registers.flatMap((one) => {
      const place = { file: registerFolder(one) + REGISTER_FILE }
      return lintRegister(one, { registers: named }).map(({ finding: found }) => ({
        ...found,
        place,
      }))
    }),
    ...world.duties().flatMap(({ duties }) => {
      const place = { file: dutiesFolder(duties) + DUTIES_FILE }
      const found = lintDuties(duties, around).map((one) => ({ ...one.finding, place }))
      return duties['in-force'] === undefined
        ? [...found, finding('missing-field', { key: 'in-force' }, place)]
        : found
    }),
  ]
  return faults.filter(({ rule }) => severityOf(rule) === 'error')
}
