/** An hour without the server at twenty machines, then twenty syncs at once: each act is there exactly once, and nobody's work is gone. */
import { expect, test } from 'vitest'
import { Chance } from '../property/chance.ts'
import { matters } from '../server/matters.ts'
import { offlineHour } from '../server/offline-hour.ts'
import { DIRECTORS, EXPERTS } from '../workbench/people.ts'
import { builtProgram } from '../workbench/program.ts'
import { Server } from '../workbench/server.ts'

const SEED = Number(process.env['BD_SEED'] ?? 2026)

/** Matters that are voted on, and others that are still written. */
const [VOTED, WRITTEN] = [2, 2]

test(`votes, edits and openings of twenty machines (BD_SEED=${SEED})`, async () => {
  const program = await builtProgram()
  const made = await matters(VOTED + WRITTEN, VOTED)
  const server = await Server.guarding(made.bench, program)
  const { machines } = await offlineHour({
    program,
    server,
    address: server.hub,
    ssh: () => 'ssh',
    chance: new Chance(SEED),
    made,
    voted: VOTED,
    voters: [...EXPERTS, ...DIRECTORS],
    // The fifth and the sixth write where the first and the second do.
    parts: ['甲', '乙', '丙', '丁', '甲', '乙'],
  })
  expect(machines).toBe(20)
}, 1_800_000)
