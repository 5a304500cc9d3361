/** `bd parameter list`: numbers that the regulations leave open, and what the company set. */
import { processesWith, regulationsIn } from '../core/text/known-names.ts'
import { parameterLines, type ParameterRow } from '../terminal/phrases/process-list.ts'
import { regulationMeant } from './steps/parameter-owner.ts'
import { read } from './steps/read-world.ts'
import { show } from './steps/show-result.ts'
import { dutyViewOf } from './steps/duty-grounds.ts'
import { viewOf } from './steps/project-view.ts'
import { type Run, text } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const { screen } = session
  const reading = await read(session)
  const { world } = reading
  const given = text(options, 'process')
  const wanted = given === undefined ? undefined : regulationMeant(session, world, given)
  const all = regulationsIn(world)
  const rows = all
    .filter(({ id }) => wanted === undefined || id === wanted)
    .filter(({ id, version }) => !all.some((one) => one.id === id && one.version > version))
    .flatMap(({ id: process, version, parameters }) => {
      const values = world.workspace.parameters[process] ?? {}
      const own = world.process(process, version)?.process
      const view =
        own === undefined ? dutyViewOf(session, reading, process) : viewOf(session, reading, own)
      return Object.entries(parameters).map(([id, declared]): ParameterRow => {
        const value = Object.hasOwn(values, id) ? values[id] : undefined
        const shared = processesWith(world, id).length > 1
        return { process, shared, id, declared, value, view }
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
}
