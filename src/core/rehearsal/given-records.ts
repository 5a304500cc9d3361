/** Records that a script gives stand in the workspace of its tests, each as its register declares it. */
import { type Finding, finding } from '../rules/finding.ts'
import type { Register } from '../register/register.ts'
import { recordPathOf } from '../record/register-folder.ts'
import type { PlainDate } from '../calendar/time.ts'
import { titled } from '../text/known-names.ts'
import { unknownName } from '../text/naming.ts'
import { OFFSET } from './clock.ts'
import { KEEPER, type Script } from './script.ts'

/** Files by path, and what is wrong with the script's records. */
export interface GivenFiles {
  readonly files: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
}

/** The files of the records, in registers of which some are known; refused: one that is not, a number that is none, a field that it lacks. */
export function givenRecords(script: Script, registers: readonly Register[]): GivenFiles {
  const files = new Map<string, string>()
  const findings: Finding[] = []
  for (const [id, records] of Object.entries(script.records)) {
    const register = registers.findLast((one) => one.register === id)
    const at = (...path: readonly string[]) => script.at('records', id, ...path)
    if (register === undefined) {
      const known = new Map(registers.map((one) => [one.register, [one.title.zh, one.title.en]]))
      findings.push(unknownName('register', known, id, {}))
      continue
    }
    for (const [key, values] of Object.entries(records)) {
      const path = recordPathOf(id, register.key, key)
      if (path === undefined) {
        const expected = 'number' in register.key ? register.key.number : register.key.every
        findings.push(finding('invalid-value', { key: 'records', expected, found: key }, at(key)))
        continue
      }
      for (const field of Object.keys(values)) {
        if (!Object.hasOwn(register.fields, field)) {
          findings.push({
            ...unknownName('field', titled(register.fields), field, {}),
            place: at(key, field),
          })
        }
      }
      files.set(path, recordText(register, values, script.today))
    }
  }
  return { files, findings }
}

function recordText(
  { register, version }: Register,
  values: Script['records'][string][string],
  today: PlainDate,
): string {
  const head = { register, version, at: `${today}T08:00:00${OFFSET}`, by: KEEPER }
  const lines = Object.entries({ ...head, ...values }).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? JSON.stringify(value) : value}`,
  )
  return `---\n${lines.join('\n')}\n---\n`
}
