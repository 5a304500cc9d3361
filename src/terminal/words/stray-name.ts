/** A file in a project folder that is a document under another name, or a copy that a program or a person made of one. */

/** `name`: only letters in upper case tell it from the document. */
export interface Likeness {
  readonly kind: 'name' | 'copy'
  readonly name: string
  readonly path: string
}

/** What stands between the name of a document and its end in copies: ` - 副本`, `(1)`, ` (冲突副本)`, ` copy 2`. */
const MARKED =
  /^([a-z][a-z0-9-]*?)(?:[ _-]*(?:副本|拷贝|备份)[ _]?\d*|\s*[(（][^()（）]*[)）]|[ _-]+copy(?:[ _]\d+)?)+\.md$/iu
const KEPT = /^([a-z][a-z0-9-]*)\.md\.(?:bak|old|orig|save|backup|txt)$/i
const CASED = /^([a-z][a-z0-9-]*)\.(?:md|markdown)$/i

/** Takes the path of a file that is no document, and which ids are documents; gives what it is like, or nothing where its name tells nothing. */
export function likenessOf(
  path: string,
  known: (document: string) => boolean,
): Likeness | undefined {
  const cut = path.lastIndexOf('/') + 1
  const file = path.slice(cut)
  const stem = (MARKED.exec(file) ?? KEPT.exec(file))?.[1]
  const cased = CASED.exec(file)?.[1]
  const found = stem ?? cased
  if (found === undefined) return undefined
  const document = found.toLowerCase()
  const name = `${document}.md`
  if (name === file || !known(document)) return undefined
  return { kind: stem === undefined ? 'name' : 'copy', name, path: path.slice(0, cut) + name }
}
