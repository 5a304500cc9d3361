/** `bd process lint <file>`: whether a process.yaml on disk is sound; works outside of a workspace, too. */
import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { Finding } from '../core/finding.ts'
import { lintProcess } from '../core/lint.ts'
import { readProcess } from '../documents/process.ts'
import { readYaml } from '../documents/source.ts'
import { placeIn } from '../documents/named-place.ts'
import { envelopeText } from '../terminal/envelope.ts'
import { findingLines } from '../terminal/findings.ts'
import { lintedLine } from '../terminal/phrases/process-list.ts'
import { UsageError } from './steps/refused.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async ({ screen, cwd }, args) => {
  const { language } = screen
  const given = resolve(cwd, argument(args, 0))
  const text = await readFile(given, 'utf8').catch(() => {
    throw new UsageError('file-unreadable', { file: argument(args, 0) })
  })
  const file = relative(cwd, given) || given
  const findings = lint(file, text)
  const code = findings.length === 0 ? 0 : 1
  if (screen.json) {
    screen.raw(envelopeText('process-lint', { file, sound: code === 0 }, findings, { language }))
    return code
  }
  const source = (path: string) => (path === file ? text : undefined)
  screen.result(...findingLines(findings, { language, refused: true, source, most: 50 }))
  if (code === 0) screen.result(lintedLine(language, file))
  return code
}

/** Faults of its form with their places; once it can be read, faults of its sense. */
function lint(file: string, text: string): readonly Finding[] {
  const source = readYaml(file, text)
  const read = source.ok ? readProcess(source.value) : source
  if (!read.ok) return read.findings
  const places = source.ok ? source.value : undefined
  return lintProcess(read.value).map((one) => ({
    ...one,
    place: { file, ...(places === undefined ? {} : placeIn(places, one)) },
  }))
}
