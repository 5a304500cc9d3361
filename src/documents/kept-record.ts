/** Reads a record of a register: a document, and its text below the head, by which it is known whether that was changed. */
import type { RecordContent } from '../core/register/register.ts'
import { good, type Result } from '../core/rules/finding.ts'
import { readFrontMatter } from './front-matter.ts'
import { readDocument } from './outline.ts'

/** Takes the text of `records/…/<key>.md`. Refused: as {@link readDocument}. */
export function readKeptRecord(file: string, text: string): Result<RecordContent> {
  const document = readDocument(file, text)
  if (!document.ok) return document
  const parts = readFrontMatter(file, text)
  if (!parts.ok) return parts
  const { lines, body } = parts.value
  return good({ ...document.value, body: lines.slice(body).join('\n').trim() })
}
