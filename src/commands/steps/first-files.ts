/** A new workspace has these files: its record, roster, calendar, processes and README. */
import type { Policy } from '../../core/policy/policy.ts'
import type { Classification, Language, Workspace } from '../../core/record/workspace.ts'
import { EPOCH } from '../../core/rules/rulebook.ts'
import { canonical } from '../../documents/canonical.ts'
import { templateFiles } from './package-folder.ts'
import { readyFiles } from './ready-files.ts'

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
export async function foundingFiles(choices: Choices): Promise<Map<string, Uint8Array>> {
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
      for (const [path, bytes] of await templateFiles(folder)) files.set(`${folder}/${path}`, bytes)
    }
  }
  const wanted = { readme: true, attributes: true, ci: choices.ci }
  return new Map([...files, ...(await readyFiles(wanted, language))])
}
