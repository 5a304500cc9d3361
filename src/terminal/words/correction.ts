/** Where a value that was refused is written anew: a fact, a field of a document, a parameter. */
import type { Language } from '../../core/record/workspace.ts'

/** Where the value is corrected that stands in a file of tests. */
function inFile(language: Language): string {
  return language === 'zh' ? '请在文件中改正' : 'write it so in the file'
}

/** The command that takes the value; a fact of a project that is not there yet is stated as the project is opened. */
export function correction(
  language: Language,
  kind: string,
  name: string,
  project: string,
  where?: 'file',
  process?: string,
): string {
  if (where === 'file') return inFile(language)
  const zh = language === 'zh'
  switch (kind) {
    case 'fact': {
      const isNew = project.startsWith('<')
      if (zh)
        return isNew ? `请改正：--fact ${name}=<值>` : `请改正：bd set ${project} ${name}=<值>`
      return `write it so: ${isNew ? '--fact' : `bd set ${project}`} ${name}=<value>`
    }
    case 'field':
      return zh
        ? `请在材料开头改正后保存：bd save ${project}`
        : `correct it at the top of the document, then bd save ${project}`
    default: {
      const which = process === undefined ? '' : ` --process ${process}`
      return zh
        ? `请改正：bd parameter set ${name} <值>${which} --reason "<依据>"`
        : `write it so: bd parameter set ${name} <value>${which} --reason "<decision>"`
    }
  }
}
