/** `bd parameter list`: numbers that the regulations leave open, and what the company set. */
import { processesWith } from '../core/text/known-names.ts'
import { parameterLines, type ParameterRow } from '../terminal/phrases/process-list.ts'
import { processNamed } from './steps/ids-by-name.ts'
import { read } from './steps/read-world.ts'
import { show } from './steps/show-result.ts'
import { viewOf } from './steps/project-view.ts'
import { type Run, text } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const { screen } = session
  const reading = await read(session)
  const { world } = reading
  const given = text(options, 'process')
  const wanted = given === undefined ? undefined : processNamed(session, world, given)
  const rows = world
    .processes()
    .filter(({ process }) => wanted === undefined || process.process === wanted)
    .filter(({ process }) => isNewest(process.process, process.version))
    .flatMap(({ process }) => {
      const values = world.workspace.parameters[process.process] ?? {}
      const view = viewOf(session, reading, process)
      return Object.entries(process.parameters).map(([id, declared]): ParameterRow => {
        const value = Object.hasOwn(values, id) ? values[id] : undefined
        const shared = processesWith(world, id).length > 1
        return { process: process.process, shared, id, declared, value, view }
      })
    })
  return show(session, reading, {
    kind: 'parameter-list',
    data: {
      parameters: rows.map(({ process, id, declared, value }) => ({
        process,
        parameter: id,
        type: declared.type,
        value: value ?? null,
      })),
    },
    lines: () => parameterLines(screen.voice, rows, screen.columns),
  })

  function isNewest(id: string, version: number): boolean {
    return !world.processes().some(({ process: p }) => p.process === id && p.version > version)
  }
}
