/** The built-in regulations as the drawings in docs/, with the roles of the example roster. */
import { contentOf } from '../src/core/record/tree.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../src/core/record/workspace.ts'
import { readEntry } from '../src/documents/entry.ts'
import { readPolicyInput } from '../src/documents/policy-input.ts'
import { svgOf } from '../src/reports/drawing/svg.ts'
import { namesIn } from '../src/terminal/names.ts'
import { drawingOf } from '../src/terminal/phrases/drawing.ts'
import { voiceOf } from '../src/terminal/voice.ts'

const BUILT_IN = ['capital-operation', 'group-investment', 'sector-investment'] as const

/** Every drawing by its file; `root` is the folder of this package. */
export function drawings(root: string): ReadonlyMap<string, string> {
  const files = BUILT_IN.flatMap((id) => [
    [`docs/regulations/${id}.svg`, drawn(root, id, 'en')] as const,
    [`docs/regulations/${id}.zh.svg`, drawn(root, id, 'zh')] as const,
  ])
  return new Map(files)
}

function drawn(root: string, id: string, language: Language): string {
  const path = `processes/${id}/1/process.yaml`
  const bytes = readFileSync(join(root, 'templates', path))
  const process = contentOf(readEntry(path, bytes, ''), 'process')
  const roster = 'templates/policy/full.yaml'
  const policy = readPolicyInput(roster, readFileSync(join(root, roster), 'utf8'))
  if (process === undefined || !policy.ok) throw new Error(id)
  const names = namesIn(voiceOf(language), policy.value, process)
  return svgOf(drawingOf(voiceOf(language), { process, names, parameters: {} }))
}
