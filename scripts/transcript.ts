/** Runs what a document tells its readers to type, to the letter, and gives what they would see. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleProgram } from './program.mjs'

const top = fileURLToPath(new URL('..', import.meta.url))
/** Printed between two blocks, and never by a command. */
const BETWEEN = '\u001e'

/** The blocks of commands under a heading (all that stands up to the next one of its level), in order. */
export function blocksUnder(text: string, heading: string): readonly string[] {
  const blocks: string[] = []
  let open: string[] | undefined
  let within = false
  for (const line of text.split('\n')) {
    if (open !== undefined) {
      if (line !== '```') open.push(line)
      else {
        if (within) blocks.push(`${open.join('\n')}\n`)
        open = undefined
      }
    } else if (line === '```sh') open = []
    else if (line.startsWith('## ')) within = line === `## ${heading}`
  }
  if (blocks.length === 0) throw new Error(`no commands under: ${heading}`)
  return blocks
}

/** A machine of a reader: an empty home and folder, and bd on the path as it was just built. */
export interface Machine {
  readonly here: string
  readonly env: Readonly<Record<string, string>>
}

/** Makes the machine in an empty folder; builds bd into it, with the templates of this checkout. */
export async function machineIn(folder: string): Promise<Machine> {
  const [home, here, bin] = ['home', 'here', 'bin'].map((name) => join(folder, name))
  for (const one of [home!, here!, bin!]) mkdirSync(one)
  await bundleProgram(join(folder, 'dist'))
  writeFileSync(join(folder, 'package.json'), '{"name":"bd","version":"0.0.0","type":"module"}\n')
  symlinkSync(join(top, 'templates'), join(folder, 'templates'))
  const main = join(folder, 'dist/main.js')
  writeFileSync(join(bin!, 'bd'), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`)
  chmodSync(join(bin!, 'bd'), 0o755)
  const PATH = `${bin!}:${process.env['PATH'] ?? ''}`
  return { here: here!, env: { PATH, HOME: home!, LANG: 'C.UTF-8' } }
}

/** What came of it: the code of the first command that failed, else 0; and what each block printed, both streams as they came. */
export interface Typed {
  readonly code: number
  readonly printed: readonly string[]
}

/** Types the blocks one after another in one shell that stops at the first failure. */
export function type(
  { here, env }: Machine,
  blocks: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Typed {
  const script = blocks.join(`printf '${BETWEEN}'\n`)
  const { status, stdout } = spawnSync('sh', ['-e', '-c', `exec 2>&1\n${script}`], {
    cwd: here,
    env: { ...env, ...more },
    encoding: 'utf8',
    input: '',
  })
  return { code: status ?? -1, printed: stdout.split(BETWEEN) }
}
