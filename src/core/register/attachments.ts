/** Files are attached to a record by its head, which lists them; they lie in a folder of the record's name. */
import type { TextChange } from '../record/act.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { BroughtRecord } from './form.ts'
import type { RecordContent } from './register.ts'

/** A file as the head lists it: `0123456789abcdef.pdf 合同扫描件`. */
export interface ListedFile {
  readonly name: string
  readonly title: string
}

const LISTED = /^([0-9a-f]{16}\.[a-z0-9]{1,10}) (\S.*)$/

/** The files that a record lists; what is not of this form is left out. */
export function listedFiles(content: RecordContent | undefined): readonly ListedFile[] {
  const value = content?.fields['attachments']?.value
  if (!Array.isArray(value)) return []
  return (value as readonly string[]).flatMap((text) => {
    const [, name = '', title = ''] = LISTED.exec(text) ?? []
    return name === '' ? [] : [{ name, title }]
  })
}

/** How a file is listed. */
export function listed({ name, title }: ListedFile): string {
  return `${name} ${title}`
}

/** The folder of a record's files, with a slash at its end. */
export function filesFolder(path: string): string {
  return `${path.replace(/\.md$/, '')}/`
}

/** Files that no record of the act lists, listed ones that are not there, and those that a record lists no longer. */
export function attachedFindings(
  records: readonly (BroughtRecord & { readonly before: RecordContent | undefined })[],
  files: readonly TextChange[],
): readonly Finding[] {
  const wanted = new Set<string>()
  const lost: Finding[] = []
  for (const { path, content, before } of records) {
    const folder = filesFolder(path)
    const old = new Set(listedFiles(before).map(({ name }) => folder + name))
    const now = listedFiles(content).map(({ name }) => folder + name)
    for (const one of now) if (!old.delete(one)) wanted.add(one)
    for (const one of old) lost.push(finding('attachment-unlisted', { path: one }, { file: path }))
    const value = content.fields['attachments']
    const count = Array.isArray(value?.value) ? value.value.length : value === undefined ? 0 : -1
    if (count !== now.length) {
      const facts = { key: 'attachments', expected: 'attached-files', found: String(value?.value) }
      lost.push(finding('invalid-value', facts, { file: path, line: value?.line ?? 1 }))
    }
  }
  const stray = files.filter(
    ({ path, sha256 }) =>
      !wanted.has(path) ||
      sha256?.startsWith(/([0-9a-f]{16})\.[^/]*$/.exec(path)?.[1] ?? '-') !== true,
  )
  const brought = new Set(files.map(({ path }) => path))
  return [
    ...lost,
    ...stray.map(({ path }) => finding('attachment-unlisted', { path }, { file: path })),
    ...[...wanted]
      .filter((path) => !brought.has(path))
      .map((path) => finding('path-missing', { path, act: 'record' }, { file: path })),
  ]
}
