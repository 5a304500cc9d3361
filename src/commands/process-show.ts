/** `bd process show <process>`: a regulation for reading, with the ledger and the readings chosen. */
import { finding } from '../core/finding.ts'
import type { Process } from '../core/process.ts'
import { suggest } from '../core/suggest.ts'
import type { World } from '../core/world.ts'
import { processLines } from '../terminal/phrases/process.ts'
import { read } from './steps/read.ts'
import { Refused, UsageError } from './steps/refused.ts'
import { show } from './steps/show.ts'
import { viewOf } from './steps/view.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { screen } = session
  const version = text(options, 'version')
  if (version !== undefined && !/^[1-9]\d{0,5}$/.test(version)) {
    throw new UsageError('number-expected', { option: '--version', found: version })
  }
  const reading = await read(session)
  const { world } = reading
  const { process, sha256 } = processNamed(world, argument(args, 0), version)
  const parameters = world.workspace.parameters[process.process] ?? {}
  return show(session, reading, {
    kind: 'process-show',
    data: { sha256, parameters, process },
    lines: () =>
      processLines(screen.language, {
        ...viewOf(session, reading, process),
        process,
        sha256,
        parameters,
      }),
  })
}

/** The named version, else the newest, of the process with this id or title. */
function processNamed(
  world: World,
  named: string,
  version: string | undefined,
): { readonly process: Process; readonly sha256: string } {
  const all = world.processes()
  const isNamed = ({ process, title }: Process) =>
    process === named || title.zh === named || title.en === named
  const found = all
    .filter(({ process }) => isNamed(process))
    .filter(({ process }) => version === undefined || process.version === Number(version))
    .sort((a, b) => b.process.version - a.process.version)[0]
  if (found !== undefined) return found
  const ids = [...new Set(all.map(({ process }) => process.process))]
  const suggestion = ids.includes(named) ? undefined : suggest(named, ids)
  const process = version === undefined ? named : `${named} ${version}`
  throw new Refused([
    finding('unknown-process', suggestion === undefined ? { process } : { process, suggestion }),
  ])
}
