/** The built-in regulations as the drawings in docs/, with the titles of the roles that they name. */
import { titling } from '../src/commands/steps/role-titles.ts'
import type { Process } from '../src/core/process/process.ts'
import type { Language } from '../src/core/record/workspace.ts'
import { svgOf } from '../src/reports/drawing/svg.ts'
import { namesIn } from '../src/terminal/names.ts'
import { drawingOf } from '../src/terminal/phrases/drawing.ts'
import { voiceOf } from '../src/terminal/voice.ts'
import { builtIns, roleTitles } from './regulation-pages.ts'

/** Every drawing by its file; `root` is the folder of this package. */
export function drawings(root: string): ReadonlyMap<string, string> {
  const titles = roleTitles(root)
  const files = builtIns(root).flatMap((process) => [
    [`docs/regulations/${process.process}.svg`, drawn(process, titles, 'en')] as const,
    [`docs/regulations/${process.process}.zh.svg`, drawn(process, titles, 'zh')] as const,
  ])
  return new Map(files)
}

function drawn(
  process: Process,
  titles: ReturnType<typeof roleTitles>,
  language: Language,
): string {
  const voice = voiceOf(language)
  const names = titling(namesIn(voice, undefined, process), voice, titles)
  return svgOf(drawingOf(voice, { process, names, parameters: {} }))
}
