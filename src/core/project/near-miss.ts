/** What was probably meant where a document lacks a field or a heading: told in place of a bare lack. */
import { askedValue } from '../process/asked-value.ts'
import type { DocumentContent } from '../process/document.ts'
import { type Finding, finding } from '../finding.ts'
import type { DocumentType, Wording } from '../process/process.ts'
import { suggest } from '../suggest.ts'

/** A document and where it stands. */
interface Lacking {
  readonly document: string
  readonly path: string
  readonly type: DocumentType
  readonly content: DocumentContent
}

/** That a required field is not there; with the unknown one that is there, where it probably was meant. */
export function fieldLacking({ document, path, type, content }: Lacking, field: string): Finding {
  const asked = askedValue(type.fields[field])
  const title = type.fields[field]?.title
  const strange = Object.keys(content.fields).filter((one) => !Object.hasOwn(type.fields, one))
  const found =
    strange.find((one) => one === title?.zh || one === title?.en) ?? suggest(field, strange)
  const line = found === undefined ? undefined : content.fields[found]?.line
  if (found === undefined || line === undefined) {
    return finding('missing-document-field', { document, field, ...asked }, { file: path })
  }
  return finding(
    'missing-document-field',
    { document, field, found, ...asked },
    { file: path, line },
  )
}

/** That a required section is not there; or that its heading is, but is not written as one. */
export function sectionLacking(
  { document, path, content }: Lacking,
  section: string,
  { zh, en }: Wording,
): Finding {
  const near = content.nearHeadings.find(({ text }) => text === zh || text === en)
  if (near === undefined) return finding('missing-section', { document, section }, { file: path })
  const { cause, line } = near
  return finding('heading-unread', { document, section, cause }, { file: path, line })
}
