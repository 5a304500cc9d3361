/** A value that somebody typed is read where it stands: a fact in the project's record, a field in its document, a parameter in the workspace. */
import type { Standing } from '../review/standing.ts'
import { knownIn } from '../policy/value-names.ts'
import type { Named } from '../process/condition.ts'
import { parameterOf } from '../process/parameter.ts'
import { readValue } from '../process/values.ts'
import type { Value } from '../record/record.ts'
import { contentOf } from '../record/tree.ts'
import type { World } from './world.ts'

type Typed = Pick<Standing, 'folder' | 'project' | 'process' | 'gate'>

/** What is typed or set; while a gate is open, facts as its submission recorded them. `copies` names the holder's own of a document. */
export function typedOf(
  world: World,
  standing: Typed,
  subject: Named,
  copies: Readonly<Record<string, string>> = {},
): Value | undefined {
  if ('fact' in subject) {
    const { facts } = standing.gate?.submission.record ?? standing.project
    return Object.hasOwn(facts, subject.fact) ? facts[subject.fact] : undefined
  }
  if ('field' in subject) {
    const { document, field } = subject
    return typedField(world, standing, document, field, copies[document] ?? document)
  }
  const value = parameterOf(world, standing, subject.parameter)
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}

function typedField(
  world: World,
  { folder, process }: Typed,
  document: string,
  field: string,
  copy: string,
): Value | undefined {
  const declaration = process.documents[document]?.fields[field]
  const content = contentOf(world.tree.get(`${folder}${copy}.md`), 'document')
  const value = content?.fields[field]?.value
  if (declaration === undefined || value === undefined || value === null) return undefined
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
  const read = readValue(field, declaration, text, knownIn(world))
  return read.ok ? read.value : undefined
}
