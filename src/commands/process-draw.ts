/** `bd process draw <process or file>`: a regulation as Mermaid text or as an SVG for the wall. */
import { writeFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { mermaidOf } from '../reports/drawing/mermaid.ts'
import { svgOf } from '../reports/drawing/svg.ts'
import { envelopeText } from '../terminal/envelope.ts'
import { namesIn } from '../terminal/names.ts'
import { drawingOf } from '../terminal/phrases/drawing.ts'
import { drawnLine } from '../terminal/phrases/process-list.ts'
import { UsageError } from './steps/refusal.ts'
import { regulationNamed, versionOption } from './steps/regulation-argument.ts'
import { argument, type Options, type Run, text } from './verb.ts'

const WRITERS = { mermaid: mermaidOf, svg: svgOf } as const
type Format = keyof typeof WRITERS

export const run: Run = async (session, args, options) => {
  const { screen, cwd } = session
  const { voice } = screen
  const output = text(options, 'output')
  const format = formatOf(options, output)
  const { process, reading } = await regulationNamed(
    session,
    argument(args, 0),
    versionOption(options),
  )
  const workspace = reading?.world.workspace
  const drawing = drawingOf(voice, {
    process,
    names: namesIn(voice, reading?.world.policy, process),
    parameters: workspace?.parameters[process.process] ?? {},
    ...(workspace === undefined ? {} : { classification: workspace.classification }),
  })
  const drawn = WRITERS[format](drawing)
  if (output !== undefined) await writeFile(resolve(cwd, output), drawn)
  if (screen.json) {
    const head = { process: process.process, version: process.version, format }
    const data = output === undefined ? { ...head, drawing: drawn } : { ...head, file: output }
    screen.raw(envelopeText('process-draw', data, [], { voice }))
  } else if (output === undefined) screen.raw(drawn)
  else screen.say(drawnLine(voice, output))
  return 0
}

/** What `--format` says, else what the file's name ends in, else Mermaid. */
function formatOf(options: Options, output: string | undefined): Format {
  const given = text(options, 'format')
  if (given === 'svg' || given === 'mermaid') return given
  if (given !== undefined) {
    const known = Object.keys(WRITERS).join(', ')
    throw new UsageError('unknown-choice', { option: '--format', found: given, known })
  }
  return output !== undefined && extname(output).toLowerCase() === '.svg' ? 'svg' : 'mermaid'
}
