/** `bd process list`: the regulations of this workspace, every version. */
import { processListLines } from '../terminal/phrases/process-list.ts'
import { projectsOf } from './steps/projects.ts'
import { read } from './steps/read.ts'
import { show } from './steps/show.ts'
import type { Run } from './verb.ts'

export const run: Run = async (session) => {
  const { screen } = session
  const reading = await read(session)
  const { standings } = projectsOf(reading.world)
  const rows = [...reading.world.processes()]
    .map(({ process, sha256 }) => ({
      process,
      sha256,
      projects: standings.filter((one) => one.process === process).length,
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
    lines: () => processListLines(screen.language, rows, screen.columns),
  })
}
