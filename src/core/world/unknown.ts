/** What must be known before a condition can be judged is asked for by name. */
import { askedValue } from '../process/asked-value.ts'
import { type Judged, type Lacking, nameOf } from '../process/condition.ts'
import { computedOf, type Expression } from '../process/expression.ts'
import { formulaOf } from '../process/formula.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { Project } from './ground.ts'

/** Findings that name what must be known before a condition can be judged. */
export function unknownFindings(judged: Judged, project: Project, copy?: string): Finding[] {
  if (judged.is !== 'unknown') return []
  return judged.missing.map((subject) => unknownFinding(subject, project, copy))
}

function unknownFinding(
  subject: Lacking,
  { id: project, folder, process }: Project,
  copy?: string,
): Finding {
  const where = { project }
  const computed = computedOf(process, subject)
  if (computed !== undefined) return notComputed(subject, computed.from, where)
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
  if ('computed' in subject) return notComputed(subject, subject.computed, where)
  const { document, field } = subject
  const own = copy?.startsWith(`${folder}${document}.`) === true
  const file = own ? copy : `${folder}${document}.md`
  const rows = process.documents[document]?.rows?.[field]
  if (rows !== undefined) {
    const { zh, en } = rows.title
    return finding('missing-rows', { document, rows: field, zh, en }, { ...where, file })
  }
  const asked = askedValue(process.documents[document]?.fields[field])
  return finding('missing-document-field', { document, field, ...asked }, { ...where, file })
}

/** That a value is worked out and comes to none, with how it would. */
function notComputed(
  { why = 'no-day', ...subject }: Lacking,
  from: Expression,
  where: { readonly project: string },
): Finding {
  const kind = 'fact' in subject ? 'fact' : 'field' in subject ? 'field' : 'formula'
  return finding(
    'not-computed',
    { name: nameOf(subject), kind, formula: formulaOf(from), why },
    where,
  )
}
