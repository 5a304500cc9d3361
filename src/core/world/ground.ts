/** Conditions of a project are judged on this ground: its facts, fields of its documents, the parameters of its process. */
import type { Standing } from '../review/standing.ts'
import { askedValue } from '../process/asked-value.ts'
import type { Ground, Judged, Subject } from '../process/condition.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { knownIn } from '../policy/value-names.ts'
import { parameterOf } from '../process/parameter.ts'
import type { Value } from '../record/record.ts'
import { contentOf } from '../record/tree.ts'
import { readValue } from '../process/values.ts'
import { type World } from './world.ts'

type Project = Pick<Standing, 'id' | 'folder' | 'project' | 'process' | 'gate'>

/** The ground of a project in this world; while a gate is open, facts and parameters as its submission pinned them. */
export function groundOf(world: World, standing: Project): Ground {
  return (subject) => {
    if ('fact' in subject) {
      const { facts } = standing.gate?.submission.record ?? standing.project
      return Object.hasOwn(facts, subject.fact) ? facts[subject.fact] : undefined
    }
    if ('field' in subject) return fieldOf(world, standing, subject.document, subject.field)
    const value = parameterOf(world, standing, subject.parameter)
    return typeof value === 'string' || typeof value === 'number' ? value : undefined
  }
}

/** The value of a field of one of the project's documents, if it is there and of its declared type; `copy` names one holder's own. */
export function fieldOf(
  world: World,
  { folder, process }: Project,
  document: string,
  field: string,
  copy = document,
): Value | undefined {
  const declaration = process.documents[document]?.fields[field]
  const content = contentOf(world.tree.get(`${folder}${copy}.md`), 'document')
  const value = content?.fields[field]?.value
  if (declaration === undefined || value === undefined || value === null) return undefined
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
  const read = readValue(field, declaration, text, knownIn(world))
  return read.ok ? read.value : undefined
}

/** Findings that name what must be known before a condition can be judged. */
export function unknownFindings(judged: Judged, project: Project, copy?: string): Finding[] {
  if (judged.is !== 'unknown') return []
  return judged.missing.map((subject) => unknownFinding(subject, project, copy))
}

function unknownFinding(
  subject: Subject,
  { id: project, folder, process }: Project,
  copy?: string,
): Finding {
  const where = { project }
  if ('fact' in subject) {
    const { fact } = subject
    return finding('unset-fact', { fact, ...askedValue(process.facts[fact]) }, where)
  }
  if ('parameter' in subject) {
    return finding(
      'unset-parameter',
      { parameter: subject.parameter, process: process.process },
      where,
    )
  }
  const { document, field } = subject
  const own = copy?.startsWith(`${folder}${document}.`) === true
  const file = own ? copy : `${folder}${document}.md`
  const asked = askedValue(process.documents[document]?.fields[field])
  return finding('missing-document-field', { document, field, ...asked }, { ...where, file })
}
