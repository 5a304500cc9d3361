/** Machines act at once on one server with the gate, which loses pushes: each act is there exactly once, and nobody's work is gone. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Chance } from '../property/chance.ts'
import { size } from '../workbench/long.ts'
import { DIRECTORS, EXPERTS, OFFICER, OTHER_OFFICER } from '../workbench/people.ts'
import { builtProgram } from '../workbench/program.ts'
import { rootOf } from '../workbench/server.ts'
import { type Busy, crowd, noting, PATIENCE, spread, type Task } from './crowd.ts'
import { losing } from './losing.ts'
import { against, matters, Member, planOf, served } from './matters.ts'
import { offlineHour } from './offline-hour.ts'
import { Sshd } from './sshd.ts'

const SEED = Number(process.env['BD_SEED'] ?? Date.now() % 1_000_000)

/** Six machines, or twenty; how many matters are voted on, how many written, how many each opener opens. */
const AT_ONCE = {
  voters: [EXPERTS[0], EXPERTS[1], DIRECTORS[0]] as readonly string[],
  parts: ['甲', '乙'],
  /** The part of each plan in which each writes who is offline; some write in the same. */
  offline: ['甲', '乙', '甲'],
  openers: [OTHER_OFFICER],
  voted: 2,
  written: 2,
  opened: 2,
}
const TWENTY: typeof AT_ONCE = {
  ...AT_ONCE,
  voters: [...EXPERTS, ...DIRECTORS],
  parts: ['甲', '乙', '丙', '丁'],
  offline: ['甲', '乙', '丙', '丁', '甲', '乙'],
  openers: [OFFICER, OTHER_OFFICER],
}

/** As much as an act may take where two cores do the work of every machine and of the server, and others use them as well. */
const MOST_SECONDS_AN_ACT = 180

let program = ''
let sshd: Sshd

beforeAll(async () => {
  program = await builtProgram()
  sshd = await Sshd.start()
})

afterAll(() => sshd.stop())

const now = size(AT_ONCE, TWENTY, TWENTY)
const machines = now.voters.length + now.parts.length + now.openers.length
const acts =
  now.voters.length * now.voted + now.parts.length * now.written + now.openers.length * now.opened

test(
  `${machines} machines vote, edit and open projects at once (BD_SEED=${SEED})`,
  async () => {
    const chance = new Chance(SEED)
    const { bench, all } = await matters(now.voted + now.written, now.voted)
    const [open, drafts] = [all.slice(0, now.voted), all.slice(now.voted)]
    const server = await served(bench, program, sshd)
    const root = await rootOf(bench)
    const onServer = (...args: readonly string[]) => server.git('-C', server.hub, ...args)
    const begun = Number(onServer('rev-list', '--count', 'main'))
    const address = sshd.address(server.hub)
    const crew: Busy[] = []
    const busy = (member: string, tasks: (one: Member) => readonly Task[]) => {
      const { ssh, pushes } = noting(sshd.login())
      const machine = `${member}-${crew.length + 1}`
      const one = Member.at({ bench, member, machine, ssh, address, root, patience: PATIENCE })
      crew.push({ member: one, tasks: tasks(one), pushes })
    }
    const shuffled = (some: readonly string[]) => (chance.of100(50) ? some : some.toReversed())
    const isAgainst = against(chance)
    for (const voter of now.voters) {
      const ballot = (matter: string) =>
        isAgainst(voter, matter)
          ? ['reject', matter, '--reason', '条件不成熟']
          : ['approve', matter]
      busy(voter, () => shuffled(open).map((matter) => ({ argv: [...ballot(matter), '--yes'] })))
    }
    const written: (readonly [matter: string, text: string])[] = []
    for (const [n, part] of now.parts.entries()) {
      busy(n % 2 === 0 ? OFFICER : OTHER_OFFICER, (one) =>
        shuffled(drafts).map((matter) => {
          const text = `${part}的修改，第 ${n} 处，${matter}`
          written.push([matter, text])
          const [path, heading] = [planOf(matter), `## ${part}\n\n`]
          const before = () => {
            const plan = one.read(path)
            one.write(path, plan.replace(`${heading}暂按初稿办理`, heading + text))
          }
          return { argv: ['save', matter, '--yes'], before }
        }),
      )
    }
    const titles: string[] = []
    for (const [n, opener] of now.openers.entries()) {
      const own = Array.from({ length: now.opened }, (_, m) => `新开项目之${n}之${m}`)
      titles.push(...own)
      busy(opener, () => own.map((title) => ({ argv: ['new-project', '--title', title, '--yes'] })))
    }
    expect(crew).toHaveLength(machines)
    losing(server, chance)

    const began = performance.now()
    const { took, gaveUp } = await crowd(program, crew)
    const seconds = Math.round((performance.now() - began) / 1000)
    const told = [...gaveUp].map(([why, times]) => `${why} ${times}`).join(', ')
    process.stderr.write(
      `${machines} machines, BD_SEED=${SEED}: ${acts} acts in ${seconds} s; least/middle/most of an act: ` +
        `${spread(took.map((one) => one.commands))} commands, ${spread(took.map((one) => one.pushes))} pushes, ` +
        `${spread(took.map((one) => one.seconds))} s; ${told}\n`,
    )
    expect(took).toHaveLength(acts)
    // Whoever was told that his act is not sent yet sends it, as he is told to.
    for (const { member } of crew) await member.ok('sync', '--yes')

    const trailer = (key: string) => `%(trailers:key=${key},valueonly,separator=)`
    const format = ['Bd-Act', 'Bd-Seat', 'Bd-Project'].map(trailer).join(' ')
    const log = onServer('log', `--format=${format}%x09%s`, 'main').split('\n')
    expect(log.length).toBe(begun + acts)
    for (const matter of open) {
      for (const seat of now.voters) {
        const cast = log.filter((line) => line.startsWith(`ballot ${seat} ${matter}\t`))
        expect(cast, `${seat} on ${matter}`).toHaveLength(1)
      }
    }
    for (const title of titles) {
      expect(log.filter((line) => line.includes(`「${title}」`))).toHaveLength(1)
    }
    for (const [matter, text] of written) {
      expect(onServer('show', `main:${planOf(matter)}`).split(text)).toHaveLength(2)
    }
    const drafted = (status: string) => status.replaceAll(/^\?\? projects\/\S+\/plan\.md\n/gmu, '')
    for (const { member } of crew) {
      await member.ok('sync')
      expect(member.tip).toBe(server.tip)
      // But for the drafts of what was opened there, every file is as it was signed.
      expect(drafted(member.git('status', '--porcelain'))).toBe('')
    }
    expect((await crew[0]!.member.ok('check')).said).toContain('核验通过')
  },
  acts * MOST_SECONDS_AN_ACT * 1000,
)

const offline = now.voters.length + now.offline.length

test(
  `${offline} machines are offline for an hour, and come back at once (BD_SEED=${SEED})`,
  async () => {
    const chance = new Chance(SEED)
    const made = await matters(now.voted + now.written, now.voted)
    const server = await served(made.bench, program, sshd)
    losing(server, chance)
    const { voted, voters, offline: parts } = now
    const address = sshd.address(server.hub)
    const ssh = () => sshd.login()
    const came = { program, server, address, ssh, chance, made, voted, voters, parts }
    const { machines, syncs, seconds, acts } = await offlineHour(came)
    process.stderr.write(
      `${machines} machines offline, BD_SEED=${SEED}: ${acts} acts on the server, ${syncs} syncs in ${seconds} s\n`,
    )
    expect(machines).toBe(offline)
  },
  offline * 5 * MOST_SECONDS_AN_ACT * 1000,
)
