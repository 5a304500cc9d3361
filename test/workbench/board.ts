/** A workspace with a regulation of its own: matters that only the board decides, two of them before it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bench, newBench } from './bench.ts'
import { ADMIN, HEAD, OFFICER } from './people.ts'
import { shared } from './shared.ts'

/** What is asked of a matter is nothing; the board sits on it, may defer it, and a department head may hold it. */
const PROCESS = `format: bd/process@1
process: board-matter
version: 1
title: { zh: 董事会议案, en: Matters for the board }
starts: bd-officer
owner: department-head
hold: department-head
stages:
  - stage: proposal
    title: { zh: 提请审议, en: Proposal }
    gate:
      - review: board
        title: { zh: 董事会, en: Board }
        role: director
        decide: vote
        form: meeting
        rule: company-law-board
        close: when-all-cast
        without-quorum: lapse
        show: at-once
        secretary: board-secretary
        within: 10 working days
    on: { passed: handover, rejected: end, returned: proposal, deferred: proposal, lapsed: stay }
  - stage: handover
    title: { zh: 移交, en: Hand-over }
    receipt: { by: operations-department }
`

const TESTS = `format: bd/process-test@1
today: 2026-03-02
people:
  liu: [bd-officer]
  zhou: [department-head]
  cao: [director]
  deng: [director]
  feng: [director]
  xu: [board-secretary]
  ma: [operations-department]
tests:
  - test: before the board
    steps:
      - { open: liu }
      - { submit: zhou }
  - test: passed, handed over and received
    continues: before the board
    steps:
      - { meeting: xu, present: [cao, deng, feng], votes: { cao: approve, deng: approve, feng: approve }, resolution: passed }
      - { hand-over: zhou }
      - { receive: ma }
  - test: cancelled
    continues: before the board
    steps: [{ cancel: zhou, reason: given up }]
  - test: rejected
    continues: before the board
    steps:
      - { meeting: xu, present: [cao, deng, feng], votes: { cao: { decision: reject, reason: too dear }, deng: { decision: reject, reason: too dear }, feng: { decision: reject, reason: too dear } }, resolution: rejected }
  - test: returned
    continues: before the board
    steps:
      - { meeting: xu, present: [cao, deng, feng], votes: { cao: { decision: return, reason: compare }, deng: { decision: return, reason: compare }, feng: { decision: return, reason: compare } }, resolution: returned }
  - test: deferred
    continues: before the board
    steps:
      - { meeting: xu, present: [cao, deng, feng], votes: { cao: { decision: defer, reason: the contract is missing }, deng: { decision: defer, reason: the contract is missing }, feng: { decision: defer, reason: the contract is missing } }, resolution: deferred }
  - test: lapsed
    continues: before the board
    steps:
      - { approve: cao }
      - { after: 11 working days, close: xu }
`

/** The two matters. */
export const FIRST = '2026-001'
export const SECOND = '2026-002'

/** Both matters before the board, which decides in a sitting or, where told, in writing, too; submitted on the first day. */
export async function beforeTheBoard(form: 'meeting' | 'written' = 'meeting'): Promise<Bench> {
  const ready = await shared(`board-matters-${form}`, async () => {
    const bench = await newBench({ processes: ['capital-operation'], parameters: false })
    const folder = join(bench.base, 'board-matter')
    mkdirSync(folder)
    writeFileSync(join(folder, 'process.yaml'), PROCESS.replace('form: meeting', `form: ${form}`))
    writeFileSync(join(folder, 'process.test.yaml'), TESTS)
    await bench.ok(ADMIN, 'process', 'publish', folder, '--reason', '董事会议事规则')
    for (const title of ['收购海川水务 60% 股权', '转让东港码头']) {
      await bench.ok(OFFICER, 'new-project', '--process', 'board-matter', '--title', title)
    }
    for (const project of [FIRST, SECOND]) await bench.ok(HEAD, 'submit', project)
    return bench
  })
  return ready.copy()
}

/** Writes a file beside the workspace, as a secretary has it on her desk; gives its path. */
export function onDesk(bench: Bench, name: string, text: string): string {
  const file = join(bench.base, name)
  writeFileSync(file, text)
  return file
}
