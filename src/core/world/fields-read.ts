/** Whoever reads a document is shown its fields as the rules read them: typed values in their one form, and those that are worked out. */
import type { DocumentContent } from '../process/document.ts'
import { readValue } from '../process/values.ts'
import { knownIn } from '../policy/value-names.ts'
import type { SubmissionRecord, Values } from '../record/record.ts'
import { fieldOf, type Project } from './ground.ts'
import type { World } from './world.ts'

/**
 * The values of a document's declared fields; what is no value of its declaration is left out. What is worked out is as the
 * submission of the round recorded it, and without a round as it is now; `path` is that of the document, or of one holder's copy.
 */
export function fieldsRead(
  world: World,
  project: Project,
  { document, path, content }: { document: string; path: string; content: DocumentContent },
  round: { readonly submission: { readonly record: SubmissionRecord } } | undefined,
): Values {
  const { folder, process } = project
  const own = path === `${folder}${document}.md`
  return Object.fromEntries(
    Object.entries(process.documents[document]?.fields ?? {}).flatMap(([field, declared]) => {
      if (declared.computed !== undefined) {
        const recorded = round?.submission.record.computed ?? []
        const pinned = recorded.find((one) => one.document === document && one.field === field)
        const value = round === undefined ? fieldOf(world, project, document, field) : pinned?.value
        return value === undefined || !own ? [] : [[field, value] as const]
      }
      const written = Object.hasOwn(content.fields, field)
        ? content.fields[field]?.value
        : undefined
      if (written === undefined || written === null) return []
      const text = typeof written === 'boolean' ? (written ? 'yes' : 'no') : String(written)
      const read = readValue(field, declared, text, knownIn(world))
      return read.ok ? [[field, read.value] as const] : []
    }),
  )
}
