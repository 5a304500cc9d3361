/** A register that asks for rows gets them from a file: whoever adds a record without any is told what to write into it. */
import { recordPathOf } from '../../core/record/register-folder.ts'
import { hasRows } from '../../core/register/record-rows.ts'
import type { Register } from '../../core/register/register.ts'
import type { Language } from '../../core/record/workspace.ts'
import { readKeptRecord } from '../../documents/kept-record.ts'
import { recordBody } from '../../documents/record-text.ts'
import { UsageError } from './refusal.ts'

/** Takes the text below the head of a new record with its key. Refused: a table that must have a row and has none, with its heading and columns. */
export function refuseWithoutRows(
  register: Register,
  key: string,
  body: string,
  language: Language,
): void {
  const path = recordPathOf(register.register, register.key, key) ?? ''
  const read = readKeptRecord(path, `---\n---\n\n${body}\n`)
  if (!read.ok) return
  const lacking = Object.entries(register.rows).find(
    ([, rows]) => rows.optional !== true && !hasRows(read.value, rows),
  )
  if (lacking === undefined) return
  const [id, rows] = lacking
  const form = recordBody({ sections: {}, rows: { [id]: rows } }, language, {})
  const [heading = '', , head = '', rule = ''] = form.split('\n')
  const facts = { register: register.register, rows: rows.title[language], heading, head, rule }
  throw new UsageError('rows-lacking', facts)
}
