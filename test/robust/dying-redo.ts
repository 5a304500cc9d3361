/** Puts own acts behind what others have like the real one, and dies at the step that BD_DIE_AT names. */
import * as real from '../../src/repository/redo.ts'

export type { Redid, RedoOrder } from '../../src/repository/redo.ts'

export const redo: typeof real.redo = (repo, order) =>
  real.redo(repo, {
    ...order,
    onStep: (done) => {
      if (done === process.env['BD_DIE_AT']) process.kill(process.pid, 'SIGKILL')
    },
  })
