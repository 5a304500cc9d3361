/** The language that a workspace speaks, read before anything is verified: it only chooses words. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Language } from '../../core/workspace.ts'

/** The `language` line of the nearest bd.yaml above a folder. */
export async function languageHere(dir: string): Promise<Language | undefined> {
  for (let at = dir; ; at = dirname(at)) {
    const text = await readFile(join(at, 'bd.yaml'), 'utf8').catch(() => undefined)
    const match = text === undefined ? null : /^language: (zh|en)$/m.exec(text)
    if (match !== null) return match[1] as Language
    if (text !== undefined || dirname(at) === at) return undefined
  }
}
