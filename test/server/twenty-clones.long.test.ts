/** Twenty machines act at once on one server with the gate, which loses pushes: each act is there exactly once, and nobody's work is gone. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DIRECTORS, EXPERTS, OFFICER, OTHER_OFFICER } from '../workbench/people.ts'
import { builtProgram } from '../workbench/program.ts'
import { rootOf, type Server } from '../workbench/server.ts'
import { temporary } from '../workbench/temporary.ts'
import { crowd, type Task } from './crowd.ts'
import { matters, Member, planOf, served } from './matters.ts'
import { Sshd } from './sshd.ts'

const SEED = Number(process.env['BD_SEED'] ?? Date.now() % 1_000_000)

let program = ''
let sshd: Sshd

beforeAll(async () => {
  program = await builtProgram()
  sshd = await Sshd.start()
})

afterAll(() => sshd.stop())

/** Numbers from 0 to 1 that the seed begins. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * Lets the server lose pushes: before it judged them, or after it took them and before it said so. Of so many pushes in a
 * row the random decides; gives how many it saw.
 */
function losing(server: Server, random: () => number): void {
  const folder = temporary()
  for (const name of ['pre-receive', 'post-receive']) {
    const [turns, lost] = [join(folder, name, 'turns'), join(folder, name, 'lost')]
    for (const one of [turns, lost]) mkdirSync(one, { recursive: true })
    for (let turn = 0; turn < 600; turn++) {
      if (random() < 0.15) writeFileSync(join(lost, String(turn)), '')
    }
    const hook = join(server.hub, 'hooks', name)
    renameSync(hook, `${hook}.own`)
    const script = `turn=$(ls '${turns}' | wc -l); : >'${turns}'/$$
[ -e '${lost}'/$turn ] && { kill -9 $PPID; exit 1; }
exec '${hook}.own'`
    writeFileSync(hook, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  }
}

const VOTED = 1
const EDITED = 1

test(`twenty machines vote, edit and open projects at once (BD_SEED=${SEED})`, async () => {
  const random = randomFrom(SEED)
  const { bench, all } = await matters(VOTED + EDITED, VOTED)
  const server = await served(bench, program, sshd)
  const root = await rootOf(bench)
  const begun = Number(server.git('-C', server.hub, 'rev-list', '--count', 'main'))
  const machine = (member: string, n: number) => {
    const address = sshd.address(server.hub)
    const names = { member, machine: `${member}-${n}` }
    return Member.at({ bench, ...names, ssh: sshd.login(), address, root })
  }
  const shuffled = <T>(some: readonly T[]) =>
    some
      .map((one) => [random(), one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one)
  const tasks = new Map<Member, readonly Task[]>()
  for (const voter of [...EXPERTS, ...DIRECTORS]) {
    const ballots = shuffled(all.slice(0, VOTED)).map((matter) => ({
      argv:
        random() < 0.3
          ? ['reject', matter, '--reason', '条件不成熟', '--yes']
          : ['approve', matter, '--yes'],
    }))
    tasks.set(machine(voter, 1), ballots)
  }
  const written: (readonly [matter: string, text: string])[] = []
  for (const [n, part] of ['甲', '乙', '丙', '丁'].entries()) {
    const one = machine(n % 2 === 0 ? OFFICER : OTHER_OFFICER, n + 1)
    const saves = shuffled(all.slice(VOTED)).map((matter) => {
      const text = `${part}的修改，第 ${n} 处，${matter}`
      written.push([matter, text])
      const before = () => {
        const path = planOf(matter)
        one.write(
          path,
          one.read(path).replace(`## ${part}\n\n暂按初稿办理`, `## ${part}\n\n${text}`),
        )
      }
      return { argv: ['save', matter, '--yes'], before }
    })
    tasks.set(one, saves)
  }
  const titles: string[] = []
  for (const [n, officer] of [OFFICER, OTHER_OFFICER].entries()) {
    const opened = [`新开项目之${n}`]
    titles.push(...opened)
    const opens = opened.map((title) => ({ argv: ['new-project', '--title', title, '--yes'] }))
    tasks.set(machine(officer, n + 5), opens)
  }
  expect(tasks.size).toBe(20)
  losing(server, random)
  const began = performance.now()
  const { tries, gaveUp, longestSeconds } = await crowd(program, tasks)
  const seconds = Math.round((performance.now() - began) / 1000)
  const acts = [...tasks.values()].flat().length
  const told = [...gaveUp].map(([why, times]) => `${why} ${times}`).join(', ')
  process.stderr.write(
    `twenty machines, BD_SEED=${SEED}: ${acts} acts in ${seconds} s, ${tries} commands, the longest ${longestSeconds.toFixed(1)} s; ${told}\n`,
  )
  const log = server.git(
    '-C',
    server.hub,
    'log',
    '--format=%an%x09%s%x09%(trailers:key=Bd-Act,key=Bd-Project,valueonly,separator=%x20)',
    'main',
  )
  const lines = log.split('\n')
  expect(lines.length).toBe(begun + acts)
  const ballots = lines.filter((line) => line.includes('ballot'))
  expect(ballots).toHaveLength(VOTED * (EXPERTS.length + DIRECTORS.length))
  for (const title of titles) expect(log.split(title)).toHaveLength(2)
  for (const [matter, text] of written) {
    expect(server.git('-C', server.hub, 'show', `main:${planOf(matter)}`).split(text)).toHaveLength(
      2,
    )
  }
  for (const one of tasks.keys()) {
    await one.ok('sync')
    expect(one.tip).toBe(server.tip)
    expect(one.git('status', '--porcelain')).toBe('')
  }
  const [first] = tasks.keys()
  expect((await first!.ok('check')).said).toContain('核验通过')
}, 900_000)
