/** An hour without the server at twenty machines, then twenty syncs at once: each act is there exactly once, and nobody's work is gone. */
import { expect, test } from 'vitest'
import { Chance } from '../property/chance.ts'
import { matters, Member, planOf } from '../server/matters.ts'
import { DIRECTORS, EXPERTS, OFFICER, OTHER_OFFICER } from '../workbench/people.ts'
import { builtProgram } from '../workbench/program.ts'
import { rootOf, Server } from '../workbench/server.ts'

const SEED = Number(process.env['BD_SEED'] ?? 2026)

/** Matters that are voted on, and others that are still written. */
const [VOTED, WRITTEN] = [2, 2]

/** Whoever is told that others were faster each time does it again, but not for ever. */
const MOST_SYNCS = 8

const OFFLINE = ['--yes', '--offline'] as const

/** A machine, and what was written there. */
interface Machine {
  readonly member: string
  readonly one: Member
  /** Texts with the matter in whose plan they stand. */
  readonly texts: { readonly matter: string; readonly text: string }[]
  /** Titles of what was opened there. */
  readonly titles: string[]
  /** What is tried again until the server has it, in the order in which it was done. */
  readonly ballots: { readonly matter: string; readonly argv: readonly string[] }[]
}

test(`votes, edits and openings of twenty machines (BD_SEED=${SEED})`, async () => {
  const chance = new Chance(SEED)
  const program = await builtProgram()
  const { bench, all } = await matters(VOTED + WRITTEN, VOTED)
  const server = await Server.guarding(bench, program)
  const root = await rootOf(bench)
  const count = () => Number(server.git('-C', server.hub, 'rev-list', '--count', 'main'))
  const begun = count()
  const machine = (member: string, n: number): Machine => {
    const names = { member, machine: `${member}-${n}` }
    const one = Member.at({ bench, ...names, ssh: 'ssh', address: server.hub, root })
    return { member, one, texts: [], titles: [], ballots: [] }
  }
  const [open, drafts] = [all.slice(0, VOTED), all.slice(VOTED)]
  const machines: Machine[] = []
  let acts = 0

  for (const voter of [...EXPERTS, ...DIRECTORS]) {
    const at = machine(voter, 1)
    for (const matter of chance.of100(50) ? open : open.toReversed()) {
      const argv = chance.of100(30)
        ? ['reject', matter, '--reason', '条件不成熟']
        : ['approve', matter]
      await at.one.ok(...argv, ...OFFLINE)
      at.ballots.push({ matter, argv })
      acts += 1
    }
    machines.push(at)
  }

  // Four write in parts of their own, each twice; the fifth and the sixth write where the first and the second do.
  const parts = ['甲', '乙', '丙', '丁', '甲', '乙']
  for (const [n, part] of parts.entries()) {
    const at = machine(n % 2 === 0 ? OFFICER : OTHER_OFFICER, n + 1)
    for (const matter of chance.of100(50) ? drafts : drafts.toReversed()) {
      let before = '暂按初稿办理'
      for (const time of [1, 2]) {
        const text = `第 ${n + 1} 台机器第 ${time} 次所写，${matter}`
        const path = planOf(matter)
        const whole = at.one.read(path)
        const heading = `## ${part}\n\n`
        expect(whole).toContain(heading + before)
        at.one.write(path, whole.replace(heading + before, heading + text))
        await at.one.ok('save', matter, ...OFFLINE)
        before = text
      }
      at.texts.push({ matter, text: before })
    }
    // Whoever opens something takes a number that another takes, too.
    const title = `第 ${n + 1} 台机器新开的项目`
    const { said } = await at.one.ok('new-project', '--title', title, ...OFFLINE)
    const number = /(\d{4}-\d{3,})/u.exec(said)![1]!
    at.one.write(planOf(number), `# 项目方案\n\n${title}的方案\n`)
    await at.one.ok('save', number, ...OFFLINE)
    at.titles.push(title)
    machines.push(at)
  }
  expect(machines).toHaveLength(20)

  let syncs = 0
  const told = new Map<Machine, string>()
  const syncsUntilTaken = async (at: Machine) => {
    for (let times = 1; ; times += 1) {
      syncs += 1
      const { code, said } = await at.one.runs(program, ['sync', '--yes'])
      told.set(at, `${told.get(at) ?? ''}${said}`)
      if (code === 0 || code === 1) return
      expect(said).toMatch(/一直有他人先行办理|连不上|正在写入/u)
      expect(times, said).toBeLessThan(MOST_SYNCS)
    }
  }
  await Promise.all(machines.map(syncsUntilTaken))
  expect(syncs).toBeLessThan(20 * 4)

  // What its signer has to see again he casts again: it was signed for another outcome.
  for (const at of machines) {
    for (const { matter, argv } of at.ballots) {
      if (!told.get(at)!.includes('不再成立')) continue
      if (ballotsOf(server, at.member).includes(matter)) continue
      await at.one.ok(...argv, '--yes')
    }
  }

  // Each ballot once, each opening once under a number of its own.
  for (const at of machines.filter(({ ballots }) => ballots.length > 0)) {
    expect(ballotsOf(server, at.member), told.get(at)).toEqual([...open].sort())
  }
  const titles = server.git('-C', server.hub, 'log', '--format=%s', 'main')
  for (const { titles: opened } of machines) {
    for (const title of opened) expect(titles.split(`「${title}」`)).toHaveLength(2)
  }
  const numbers = server.git('-C', server.hub, 'ls-tree', '-r', '--name-only', 'main')
  const folders = new Set(numbers.match(/^projects\/\d{4}\/[\d-]+(?=\/project\.yaml$)/gmu))
  expect(folders.size).toBe(all.length + parts.length)
  for (const folder of folders) {
    const record = server.git('-C', server.hub, 'show', `main:${folder}/project.yaml`)
    const title = /第 \d+ 台机器新开的项目/u.exec(record)?.[0]
    if (title === undefined) continue
    const plan = server.git('-C', server.hub, 'show', `main:${folder}/plan.md`)
    expect(plan).toContain(`${title}的方案`)
  }

  // Nobody signs in silence what others wrote, too: each has his text before him and saves it, merged by himself where it clashes.
  let clashes = 0
  for (const at of machines) {
    for (const { matter, text } of at.texts) {
      const there = () => server.git('-C', server.hub, 'show', `main:${planOf(matter)}`).split(text)
      if (there().length === 2) continue
      expect(told.get(at)).toContain(planOf(matter))
      for (let times = 1; there().length === 1; times += 1) {
        expect(times, told.get(at)).toBeLessThan(4)
        const found = at.one.read(planOf(matter))
        expect(found).toContain(text)
        clashes += found.includes('<<<<<<<') ? 1 : 0
        at.one.write(planOf(matter), found.replaceAll(/^(?:<{7}|={7}|>{7}).*\n/gmu, ''))
        const { code, said } = await at.one.bd('save', matter, '--yes')
        if (code !== 0) expect(said).toContain('merged-edits')
      }
      expect(there(), text).toHaveLength(2)
    }
  }
  // The fifth and the sixth, or the first and the second, in each matter.
  expect(clashes).toBe(2 * drafts.length)
  for (const at of machines) {
    for (const { matter, text } of at.texts) {
      const plan = server.git('-C', server.hub, 'show', `main:${planOf(matter)}`)
      expect(plan.split(text)).toHaveLength(2)
    }
  }
  // Whoever came first in a matter has both his saves there; of the others one each.
  const saves = drafts.length * (2 + (parts.length - 1))
  expect(count() - begun).toBe(acts + parts.length * 2 + saves)

  for (const { one } of machines) {
    const { code, said } = await one.bd('sync', '--yes')
    expect(code, said).toBe(0)
    expect(one.tip).toBe(server.tip)
  }
  expect((await machines[0]!.one.ok('check')).said).toContain('核验通过')
}, 1_800_000)

/** The matters on which the member's ballot is on the server, one entry for each that is there. */
function ballotsOf(server: Server, member: string): readonly string[] {
  const values = ['Bd-Act', 'Bd-Seat', 'Bd-Project'].map(
    (key) => `%(trailers:key=${key},valueonly,separator=)`,
  )
  const lines = server.git('-C', server.hub, 'log', `--format=${values.join('%x09')}`, 'main')
  return lines
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([act, seat]) => act === 'ballot' && seat === member)
    .map(([, , project]) => project!)
    .sort()
}
