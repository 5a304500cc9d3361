/** Carries out an act like the real one, and dies at the step that BD_DIE_AT names: what a power cut leaves. */
import * as real from '../../src/repository/apply.ts'

export type { Committed, CommitOrder } from '../../src/repository/apply.ts'

type Landing = Parameters<typeof real.commitPlans>[1]

const dying = <Order extends Landing>(order: Order): Order => ({
  ...order,
  onStep: (done) => {
    if (done === process.env['BD_DIE_AT']) process.kill(process.pid, 'SIGKILL')
  },
})

export const commitPlan: typeof real.commitPlan = (repo, order) =>
  real.commitPlan(repo, dying(order))

export const commitPlans: typeof real.commitPlans = (repo, landing, acts) =>
  real.commitPlans(repo, dying(landing), acts)
