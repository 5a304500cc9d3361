/** What an act changes in a project's own record: its head, facts, team and reviewers. */
import type { ProjectRecord } from '../record/record.ts'
import type { Contents, Entry } from '../record/tree.ts'
import type { Change, ProjectField } from './change.ts'
import { differing } from './comparison.ts'

/** Every field of the project's record that differs; a project that is opened had none. */
export function recordChanges(
  before: ProjectRecord | undefined,
  after: ProjectRecord | undefined,
): readonly Change[] {
  const project = (after ?? before)?.id
  if (project === undefined) return []
  return [
    ...differing(headOf(before), headOf(after)).map(([field, values]) => ({
      kind: 'project-field' as const,
      project,
      field: field as ProjectField,
      ...values,
    })),
    ...differing(before?.facts, after?.facts).map(([fact, values]) => ({
      kind: 'fact' as const,
      project,
      fact,
      ...values,
    })),
    ...differing(before?.team, after?.team).map(([post, values]) => ({
      kind: 'post' as const,
      project,
      post,
      ...values,
    })),
    ...differing(before?.reviewers, after?.reviewers).map(([review, values]) => ({
      kind: 'reviewer' as const,
      project,
      review,
      ...values,
    })),
  ]
}

/** What stands in the record besides facts and people. Who opened it, and when, is what the act itself says. */
function headOf(record: ProjectRecord | undefined): Readonly<Record<string, string>> {
  if (record === undefined) return {}
  const { process } = record
  const head = { title: record.title, process: `${process.id} ${process.version}` }
  const further = (['number', 'classification', 'unit', 'contact'] as const).flatMap((field) => {
    const value = record[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  return { ...head, ...Object.fromEntries(further) }
}

/** A file before and after, by its digests. */
export interface Digests {
  readonly before?: string
  readonly after?: string
}

/** The digests of what there was and what there will be; each absent where there is no file. */
export function digestsOf(before: Entry | undefined, after: Entry | undefined): Digests {
  return {
    ...(before === undefined ? {} : { before: before.sha256 }),
    ...(after === undefined ? {} : { after: after.sha256 }),
  }
}

/** That a file is attached to a document, or proves what a review decided. */
export function attachmentChanges(
  project: string,
  record: Contents['attachment'],
  digests: Digests,
): readonly Change[] {
  const { title, name } = record
  const of =
    'document' in record ? { document: record.document } : { review: record['evidence-of'].review }
  return [{ kind: 'attachment', project, ...of, title, name, ...digests }]
}
