/** Words tell which JSON Schemas there are, and how an editor comes to use one. */
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'

/** The names, and what to do with them. */
export function schemaListLines(v: Voice, names: readonly string[]): readonly Line[] {
  return [
    ...names,
    '',
    v.t(
      '显示其中一份：bd schema process；写成文件供编辑器使用：bd schema --write <文件夹>',
      'to see one: bd schema process; to write files for an editor: bd schema --write <folder>',
    ),
  ]
}

/** The files that were written, and the line by which an editor checks a regulation while it is typed. */
export function writtenSchemaLines(v: Voice, files: readonly string[]): readonly Line[] {
  const example = files.find((file) => file.endsWith('process.schema.json')) ?? files[0] ?? ''
  return [
    ...files,
    '',
    v.t(
      '在 YAML 文件第一行写明（路径从该文件算起），编辑器即可边写边查：',
      'as the first line of a YAML file (the path counts from that file), for the editor to check while you type:',
    ),
    `# yaml-language-server: $schema=${example}`,
  ]
}
