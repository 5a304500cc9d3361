/** Where a value that was refused is written anew: a fact, a field of a document, a parameter. */
import type { Voice } from '../voice.ts'

/** The command that takes the value; a fact of a project that is not there yet is stated as the project is opened. */
export function correction(
  { t }: Voice,
  kind: string,
  name: string,
  project: string,
  where?: 'file' | 'record',
  process?: string,
): string {
  // A value in a file of process tests is corrected there.
  if (where === 'file') return t('请在文件中改正', 'write it so in the file')
  if (where === 'record') {
    const field = name.slice(name.indexOf('.') + 1)
    return t(`请写作：${field}=<值>`, `write it so: ${field}=<value>`)
  }
  switch (kind) {
    case 'fact': {
      const taking = project.startsWith('<') ? '--fact' : `bd set ${project}`
      return t(`请改正：${taking} ${name}=<值>`, `write it so: ${taking} ${name}=<value>`)
    }
    case 'field':
      return t(
        `请在材料开头改正后保存：bd save ${project}`,
        `correct it at the top of the document, then bd save ${project}`,
      )
    default: {
      const which = process === undefined ? '' : ` --process ${process}`
      return t(
        `请改正：bd parameter set ${name} <值>${which} --reason "<依据>"`,
        `write it so: bd parameter set ${name} <value>${which} --reason "<decision>"`,
      )
    }
  }
}
