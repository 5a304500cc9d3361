/** `bd process list`: the regulations of this workspace, every version. */
import { builtInLines, processListLines } from '../terminal/phrases/process-list.ts'
import { projectsIn } from './steps/all-projects.ts'
import { envelopeText } from '../terminal/envelope.ts'
import type { Session } from './session.ts'
import { builtIn } from './steps/built-in.ts'
import { readHere } from './steps/regulation-argument.ts'
import { show } from './steps/show-result.ts'
import type { Run } from './verb.ts'

export const run: Run = async (session) => {
  const { screen } = session
  const reading = await readHere(session)
  if (reading === undefined) return apart(session)
  const { summaries } = await projectsIn(reading)
  const rows = [...reading.world.processes()]
    .map(({ process, sha256 }) => ({
      process,
      sha256,
      projects: summaries.filter(
        ({ project: { process: by } }) =>
          by.id === process.process && by.version === process.version,
      ).length,
    }))
    .sort((a, b) =>
      a.process.process === b.process.process
        ? a.process.version - b.process.version
        : a.process.process < b.process.process
          ? -1
          : 1,
    )
  return show(session, reading, {
    kind: 'process-list',
    data: {
      processes: rows.map(({ process, sha256, projects }) => ({
        id: process.process,
        version: process.version,
        title: process.title,
        ledger: process.ledger ?? null,
        sha256,
        stages: process.stages.map(({ stage }) => stage),
        projects,
      })),
    },
    lines: () => processListLines(screen.voice, rows, screen.columns),
  })
}

/** Outside of a workspace: the regulations that come with bd. */
async function apart({ screen }: Session): Promise<number> {
  const { voice, columns } = screen
  const processes = [...(await builtIn()).values()]
  if (screen.json) {
    const data = processes.map(({ process, version, title, ledger, stages }) => {
      const named = { id: process, version, title, ledger: ledger ?? null, sha256: null }
      return { ...named, stages: stages.map(({ stage }) => stage), projects: 0 }
    })
    screen.raw(envelopeText('process-list', { processes: data }, [], { voice }))
    return 0
  }
  screen.results(builtInLines(voice, processes, columns))
  return 0
}
