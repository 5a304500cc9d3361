/** What to do with a file in a project folder that is no document of it: it may be bd's own, a document renamed, or a copy. */
import type { Language } from '../../core/workspace.ts'
import { pasted } from '../pasted.ts'
import { likenessOf } from './stray-name.ts'

/** A file too many, with what the rulebook knows of it. */
export interface Strayed {
  readonly path: string
  readonly project: string
  /** The path of the document that it probably is: one of that title, or the only one that went as it came. */
  readonly meant: string | undefined
  /** Whether any document of the process takes attached files. */
  readonly attachable: boolean
  readonly known: (document: string) => boolean
}

/** The mend, as a command where there is one. */
export function strayedHelp(language: Language, stray: Strayed): string {
  const { path, project, meant, attachable, known } = stray
  const zh = language === 'zh'
  if (path.endsWith('/project.yaml')) {
    const back = `git checkout HEAD -- ${pasted(`:/${path}`)}`
    return zh
      ? `project.yaml 由 bd 写入，不手工修改：要素用 bd set ${project}，名称用 bd edit ${project}；请先恢复原样：${back}`
      : `project.yaml is bd's own: facts are changed by bd set ${project}, the title by bd edit ${project}; first take it back: ${back}`
  }
  const likeness = likenessOf(path, known)
  if (likeness?.kind === 'copy') {
    return zh
      ? `像是 ${likeness.name} 的副本：请把要用的内容并入 ${likeness.name}，再移走副本`
      : `it looks like a copy of ${likeness.name}: bring what you need of it into ${likeness.name}, then remove the copy`
  }
  const proper = likeness?.path ?? meant
  if (proper !== undefined) {
    const name = proper.slice(proper.lastIndexOf('/') + 1)
    const rename = `mv -n ${pasted(path)} ${pasted(proper)}`
    return zh
      ? `文件名应为 ${name}，请改回：${rename}`
      : `the name is ${name}; rename it: ${rename}`
  }
  if (!attachable) {
    return zh
      ? '本流程的材料都不收附件，请把该文件移出项目文件夹'
      : 'no document of this process takes attached files: move the file out of the project folder'
  }
  return zh
    ? `请改作附件后移走原文件：bd attach ${project} <材料> <文件>`
    : `attach it instead, then remove the file: bd attach ${project} <document> <file>`
}
