/** A new workspace has these files: its record, roster, calendar, processes and README. */
import type { Policy } from '../../core/policy/policy.ts'
import type { Classification, Language, Workspace } from '../../core/record/workspace.ts'
import type { PlainDate } from '../../core/calendar/time.ts'
import { DUTIES_FILE } from '../../core/duty/duty.ts'
import { EPOCH } from '../../core/rules/rulebook.ts'
import { canonical } from '../../documents/canonical.ts'
import { readDuties } from '../../documents/duties.ts'
import { renumbered } from '../../documents/version-copy.ts'
import { readYaml } from '../../documents/source.ts'
import { templateFiles } from './package-folder.ts'
import { readyFiles } from './ready-files.ts'
import { orRefuse } from './refusal.ts'

/** What was chosen for the workspace. */
export interface Choices {
  readonly id: string
  readonly name: string
  readonly language: Language
  readonly classification: Classification
  readonly policy: Policy
  readonly processes: readonly string[]
  readonly registers?: readonly string[]
  readonly duties?: readonly string[]
  readonly ci: readonly string[]
  /** Whether it is founded under a rehearsal clock, and so is a rehearsal for good. */
  readonly rehearses: boolean
}

/** Every file of the founding commit, by path. */
export async function foundingFiles(
  choices: Choices,
  today: PlainDate,
): Promise<Map<string, Uint8Array>> {
  const { id, name, language, classification, policy, rehearses } = choices
  const workspace: Workspace = {
    format: EPOCH,
    id,
    name,
    language,
    zone: 'Asia/Shanghai',
    offset: '+08:00',
    classification,
    ...(rehearses ? { purpose: 'rehearsal' as const } : {}),
    parameters: {},
  }
  const files = new Map<string, Uint8Array>([
    ['bd.yaml', Buffer.from(canonical(workspace))],
    ['policy.yaml', Buffer.from(canonical(policy))],
  ])
  for (const [path, bytes] of await templateFiles('calendar')) files.set(`calendar/${path}`, bytes)
  const { processes, registers = [], duties = [] } = choices
  for (const [kind, ids] of Object.entries({ processes, registers, duties })) {
    for (const folder of ids.map((one) => `${kind}/${one}/1`)) {
      for (const [name, bytes] of await templateFiles(folder)) {
        files.set(`${folder}/${name}`, name === DUTIES_FILE ? inForce(bytes, today) : bytes)
      }
    }
  }
  const wanted = { readme: true, attributes: true, ci: choices.ci }
  return new Map([...files, ...(await readyFiles(wanted, language))])
}

/** A file of duties is in force from the day on which the workspace is founded, unless it says so itself. */
function inForce(bytes: Uint8Array, today: PlainDate): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8')
  const source = orRefuse(readYaml(DUTIES_FILE, text))
  const { version, ...duties } = orRefuse(readDuties(source))
  if (duties['in-force'] !== undefined) return bytes
  return Buffer.from(renumbered(source, text, version, [`in-force: ${today}`]))
}
