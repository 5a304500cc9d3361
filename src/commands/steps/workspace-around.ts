/** What the workspace around a folder says of itself, read before anything is verified: it chooses words and rehearses, no more. */
import { dirname, join } from 'node:path'
import { EPOCHS, type Epoch } from '../../core/rules/rulebook.ts'
import type { Language } from '../../core/record/workspace.ts'
import { plainText } from '../../repository/plain-file.ts'

interface Here {
  readonly folder: string
  readonly language: Language | undefined
  readonly epoch: Epoch | undefined
  readonly rehearses: boolean
}

/** Reads the nearest bd.yaml above a folder; `undefined` where there is none. */
export async function workspaceHere(dir: string): Promise<Here | undefined> {
  for (let at = dir; ; at = dirname(at)) {
    const text = await plainText(join(at, 'bd.yaml'))
    if (text !== undefined) {
      const language = languageIn(text)
      const format = /^format: (\S+)$/m.exec(text)?.[1]
      const rehearses = /^purpose: rehearsal$/m.test(text)
      return { folder: at, language, epoch: EPOCHS.find((one) => one === format), rehearses }
    }
    if (dirname(at) === at) return undefined
  }
}

/** The language that the text of a bd.yaml names; bd writes it on a line of its own. */
export function languageIn(text: string): Language | undefined {
  return /^language: (zh|en)$/m.exec(text)?.[1] as Language | undefined
}
