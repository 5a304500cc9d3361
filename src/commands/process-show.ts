/** `bd process show <process>`: a regulation for reading, with the ledger and the readings chosen. */
import { processLines } from '../terminal/phrases/process.ts'
import { read } from './steps/read.ts'
import { versionNamed, versionOption } from './steps/regulation.ts'
import { show } from './steps/show.ts'
import { viewOf } from './steps/view.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { screen } = session
  const version = versionOption(options)
  const reading = await read(session)
  const { world } = reading
  const { process, sha256 } = versionNamed(world, argument(args, 0), version)
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
