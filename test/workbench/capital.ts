/** A capital operation brought to a point of its life, made once per test file and copied from then on. */
import { type Bench, newBench } from './bench.ts'
import { PROJECT } from './life.ts'
import {
  DIRECTORS,
  FINANCE,
  HEAD,
  LEADER,
  MANAGER,
  OFFICER,
  OPERATIONS,
  STRATEGY,
  ZHENGRONG,
} from './people.ts'
import { checkpoints, prepareStage } from './regulation.ts'

/** Who writes in the stage `scheme`: the officer, then the departments at group level. */
export const GROUP_WRITERS = [OFFICER, FINANCE, STRATEGY, ZHENGRONG] as const
/** At sector level operations writes too. */
export const SECTOR_WRITERS = [...GROUP_WRITERS, OPERATIONS] as const

/** The facts of the project that the checkpoints tell of: a listing at group level, seen through by one working group. */
const FACTS: Readonly<Record<string, string>> = {
  kind: 'listing',
  level: 'group',
  'needs-expert-opinion': '是',
  amount: '5000万',
  partner: '某投资者有限公司',
  'team-form': 'working-group',
  receiver: 'strategy-department',
}

/** Opens the project as the officer; a fact that is told takes the place of the usual one, and one told empty is left open. */
export async function openCapital(
  bench: Bench,
  facts: Readonly<Record<string, string>> = {},
  ...more: readonly string[]
): Promise<void> {
  const told = Object.entries({ ...FACTS, ...facts }).filter(([, value]) => value !== '')
  await bench.ok(
    OFFICER,
    'new-project',
    '--process',
    'capital-operation',
    '--title',
    '引入战略投资者',
    ...told.flatMap(([fact, value]) => ['--fact', `${fact}=${value}`]),
    '--reviewer',
    `leader-in-charge=${LEADER}`,
    ...more,
  )
}

/** The points, each right after what its name says; `-ready` means that only the submission (or hand-over) is missing. */
export const capitalAt = checkpoints('capital', {
  founded: () => newBench({ roster: 'full', processes: ['capital-operation'] }),
  'idea-submitted': async (from) => {
    const bench = await from('founded')
    await openCapital(bench)
    await prepareStage(bench, PROJECT)
    await bench.ok(HEAD, 'submit', PROJECT)
    return bench
  },
  initiation: async (from) => {
    const bench = await from('idea-submitted')
    await bench.ok(LEADER, 'approve', PROJECT)
    return bench
  },
  'initiation-ready': async (from) => {
    const bench = await from('initiation')
    await prepareStage(bench, PROJECT)
    return bench
  },
  'initiation-submitted': async (from) => {
    const bench = await from('initiation-ready')
    await bench.ok(HEAD, 'submit', PROJECT)
    return bench
  },
  scheme: async (from) => {
    const bench = await from('initiation-submitted')
    await bench.ok(MANAGER, 'approve', PROJECT)
    return bench
  },
  'scheme-ready': async (from) => {
    const bench = await from('scheme')
    await bench.ok(HEAD, 'team', PROJECT, '--post', 'working-group=peng-fei')
    await prepareStage(bench, PROJECT, GROUP_WRITERS)
    return bench
  },
  approval: async (from) => {
    const bench = await from('scheme-ready')
    await bench.ok(HEAD, 'submit', PROJECT)
    return bench
  },
  board: async (from) => {
    const bench = await from('approval')
    await bench.ok(MANAGER, 'approve', PROJECT)
    return bench
  },
  implementation: async (from) => {
    const bench = await from('board')
    for (const director of DIRECTORS) await bench.ok(director, 'approve', PROJECT)
    return bench
  },
  'implementation-ready': async (from) => {
    const bench = await from('implementation')
    await prepareStage(bench, PROJECT)
    return bench
  },
  handover: async (from) => {
    const bench = await from('implementation-ready')
    await bench.ok(HEAD, 'submit', PROJECT)
    return bench
  },
  'handover-ready': async (from) => {
    const bench = await from('handover')
    await prepareStage(bench, PROJECT)
    return bench
  },
})
