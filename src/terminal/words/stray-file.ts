/** What to do with a file in a project folder that is no document of it: it may be bd's own, a document renamed, or a copy. */
import type { RuleFacts } from '../../core/rules/rules.ts'
import { pasted } from '../pasted.ts'
import type { Telling } from '../rules/telling.ts'
import { takingBack } from '../taking-back.ts'
import type { Voice } from '../voice.ts'

/** The mend, as a command where there is one; of a file too many, with what the rulebook knows of it. */
export function strayedHelp(
  { path, meant, saved, attachable }: RuleFacts['not-a-document'],
  { t, name, project }: Telling,
): string {
  const known = (document: string) => name('document', document) !== document
  const back = takingBack([path])
  if (path.endsWith('/project.yaml')) {
    return t(
      `project.yaml 由 bd 写入，不手工修改：要素用 bd set ${project}，名称用 bd edit ${project}；请先恢复原样：${back}`,
      `project.yaml is bd's own: facts are changed by bd set ${project}, the title by bd edit ${project}; first take it back: ${back}`,
    )
  }
  // A file that bd wrote or was given is taken back as it was.
  if (saved === 'yes') {
    return /\/attachments\/[^/]+\.(?!yaml$)[a-z0-9]+$/u.test(path)
      ? t(
          `已附上的文件不改动，请恢复原样：${back}；要换成新的一份的，另行附上：bd attach ${project} <材料> <文件>`,
          `what was attached is not edited; take it back: ${back}; a newer one is attached besides: bd attach ${project} <document> <file>`,
        )
      : t(
          `这是 bd 写入的记录，不手工修改，请恢复原样：${back}`,
          `this is a record of bd's own and is not edited by hand; take it back: ${back}`,
        )
  }
  const likeness = likenessOf(path, known)
  if (likeness?.kind === 'copy') {
    return t(
      `像是 ${likeness.name} 的副本：请把要用的内容并入 ${likeness.name}，再移走副本`,
      `it looks like a copy of ${likeness.name}: bring what you need of it into ${likeness.name}, then remove the copy`,
    )
  }
  const proper = likeness?.path ?? meant
  if (proper !== undefined) {
    const called = proper.slice(proper.lastIndexOf('/') + 1)
    const rename = `mv -n ${pasted(path)} ${pasted(proper)}`
    return t(
      `文件名应为 ${called}，请改回：${rename}`,
      `the name is ${called}; rename it: ${rename}`,
    )
  }
  return attachable === 'no'
    ? t(
        '本阶段的材料都不收附件，请把该文件移出项目文件夹',
        'no document of this stage takes attached files: move the file out of the project folder',
      )
    : t(
        `请改作附件后移走原文件：bd attach ${project} <材料> <文件>`,
        `attach it instead, then remove the file: bd attach ${project} <document> <file>`,
      )
}

/** What to do with edits that are not saved: documents are saved, records of bd taken back. */
export function unsavedHelp(
  { t }: Voice,
  project: string,
  paths: string,
  records: string | undefined,
): string {
  const save = t(`请先保存：bd save ${project}`, `save them first: bd save ${project}`)
  if (records === undefined) return save
  const back = takingBack(records.split(', '))
  const restored = t(
    `bd 写入的记录不手工修改，请恢复原样：${back}`,
    `records of bd are not edited by hand; take them back: ${back}`,
  )
  return records === paths ? restored : t(`${restored}；其余的${save}`, `${restored}; ${save}`)
}

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
