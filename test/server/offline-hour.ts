/** An hour without the server at many machines, then a sync of each at once: each act is there exactly once, and nobody's work is gone. */
import { expect } from 'vitest'
import type { Chance } from '../property/chance.ts'
import { OFFICER, OTHER_OFFICER } from '../workbench/people.ts'
import { rootOf, type Server } from '../workbench/server.ts'
import { PATIENCE } from './crowd.ts'
import { against, type matters, Member, planOf } from './matters.ts'

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

/** Who is at the machines, and how they get to the server. */
export interface Hour {
  readonly program: string
  readonly server: Server
  readonly address: string
  /** The ssh of one more machine. */
  readonly ssh: () => string
  readonly chance: Chance
  /** The matters of the workspace, as many of which are put to the vote as are said; the others are written in. */
  readonly made: Awaited<ReturnType<typeof matters>>
  readonly voted: number
  readonly voters: readonly string[]
  /** The part of each plan in which each writer writes. */
  readonly parts: readonly string[]
}

/** Gives how many acts there were, how many syncs it took until all of them were taken, and how long that was. */
export async function offlineHour(hour: Hour) {
  const { program, server, address, ssh, chance, made, voted, voters, parts } = hour
  const { bench, all } = made
  const root = await rootOf(bench)
  const count = () => Number(server.git('-C', server.hub, 'rev-list', '--count', 'main'))
  const begun = count()
  const machine = (member: string, n: number): Machine => {
    const names = { member, machine: `${member}-${n}` }
    const one = Member.at({ bench, ...names, ssh: ssh(), address, root, patience: PATIENCE })
    return { member, one, texts: [], titles: [], ballots: [] }
  }
  const [open, drafts] = [all.slice(0, voted), all.slice(voted)]
  const machines: Machine[] = []
  let acts = 0

  const isAgainst = against(chance)
  for (const voter of voters) {
    const at = machine(voter, 1)
    for (const matter of chance.of100(50) ? open : open.toReversed()) {
      const argv = isAgainst(voter, matter)
        ? ['reject', matter, '--reason', '条件不成熟']
        : ['approve', matter]
      await at.one.ok(...argv, ...OFFLINE)
      at.ballots.push({ matter, argv })
      acts += 1
    }
    machines.push(at)
  }

  // Each writes twice; whoever comes to a part in which another has written clashes with him.
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
  const began = performance.now()
  await Promise.all(machines.map(syncsUntilTaken))
  expect(syncs).toBeLessThan(machines.length * 4)
  const seconds = Math.round((performance.now() - began) / 1000)

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
  // Of each part all but the first who wrote there, in each matter.
  expect(clashes).toBe((parts.length - new Set(parts).size) * drafts.length)
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
  return { machines: machines.length, acts: count() - begun, syncs, seconds }
}

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
