/** One run of bd: a command line in, an exit code out. What a verb needs is loaded once one is called. */
import { resolve } from 'node:path'
import { jsonText } from '../terminal/json.ts'
import { languageOf } from '../terminal/language.ts'
import { type Voice, voiceOf } from '../terminal/voice.ts'
import { ask } from './program.ts'
import type { Surroundings } from './session.ts'
import { workspaceHere } from './steps/workspace-around.ts'

/** The voice in which a command line is answered before it is read. */
export async function voiceHere(
  argv: readonly string[],
  { cwd, env }: Pick<Surroundings, 'cwd' | 'env'>,
): Promise<Voice> {
  const here = await workspaceHere(resolve(cwd, valueAfter(argv, '-C') ?? '.'))
  const asks = { flag: valueAfter(argv, '--lang'), workspace: here?.language, env }
  return voiceOf(languageOf(asks))
}

/** Runs one command line and gives its exit code. Throws nothing but bugs of the surroundings. */
export async function runBd(argv: readonly string[], around: Surroundings): Promise<number> {
  const asked = await ask(
    argv,
    await voiceHere(argv, around),
    around.out.isTTY === true ? around.out.columns : undefined,
  )
  if (asked.kind === 'told') {
    const data = { problem: 'command-line', message: asked.err.trim() }
    const isJson = asked.exit !== 0 && argv.includes('--json')
    around.out.write(isJson ? jsonText({ bd: 1, kind: 'usage', data, findings: [] }) : asked.out)
    if (!isJson) around.err.write(asked.err)
    return asked.exit
  }
  const { carryOut } = await import('./carry-out.ts')
  return carryOut(asked, argv, around, runBd)
}

/** The value of a flag on a command line that is not parsed yet. */
function valueAfter(argv: readonly string[], flag: string): string | undefined {
  const at = argv.indexOf(flag)
  if (at !== -1) return argv[at + 1]
  return argv.find((one) => one.startsWith(`${flag}=`))?.slice(flag.length + 1)
}
