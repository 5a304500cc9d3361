/** A workspace of today, for bd exchanges by the machine's own clock alone: matters on which experts and directors vote, by a term that asks no calendar. */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chance } from '../property/chance.ts'
import type { Bench } from '../workbench/bench.ts'
import { benchWith } from '../workbench/own-process.ts'
import { EXPERTS, HEAD, OFFICER } from '../workbench/people.ts'
import { Person } from '../workbench/person.ts'
import { Server } from '../workbench/server.ts'
import type { Sshd } from './sshd.ts'

const vote = (review: string, title: string, role: string) => `          - review: ${review}
            title: { zh: ${title}, en: ${review} }
            role: ${role}
            decide: vote
            form: written
            quorum: { share: { more-than: 1/2 }, of: roster }
            passes: { share: { more-than: 1/2 }, of: roster }
            close: when-all-cast
            without-quorum: lapse
            show: at-once
            secretary: committee-secretary
            within: 72 hours
`

const PROCESS = `format: bd/process@1
process: matter
version: 1
title: { zh: 议案, en: Matter }
starts: bd-officer
owner: department-head
documents:
  plan: { title: { zh: 项目方案, en: Plan } }
stages:
  - stage: draft
    title: { zh: 起草, en: Drafting }
    deliverables:
      - { document: plan, by: bd-officer }
    gate:
      - together:
${vote('experts', '专家委员会', 'expert')}${vote('council', '董事会', 'director')}    on: { passed: end, rejected: end, returned: draft, lapsed: stay }
`

/** The text of a matter's plan, with room for several to write in it. */
const PLAN = `# 项目方案\n\n${['甲', '乙', '丙', '丁'].map((part) => `## ${part}\n\n暂按初稿办理\n\n`).join('')}`

/** Where a matter's plan stands. */
export const planOf = (matter: string) => `projects/${matter.slice(0, 4)}/${matter}/plan.md`

/** So many matters with a saved plan, the first of which are put to the vote. Gives their numbers. */
export async function matters(count: number, voted: number) {
  const bench = await benchWith('matter', PROCESS, { start: '' })
  const all: string[] = []
  for (let n = 1; n <= count; n++) {
    const { json } = await bench.ok(OFFICER, 'new-project', '--title', `第${n}号议案`, '--json')
    const matter: string = json.data.project
    bench.write(planOf(matter), PLAN)
    await bench.ok(OFFICER, 'save', matter)
    if (n <= voted) await bench.ok(HEAD, 'submit', matter)
    all.push(matter)
  }
  return { bench, all }
}

/** Of seven, so many may vote against a matter that four still carry it. */
const MOST_AGAINST = 3

/**
 * Who votes against which matter, by chance; never so many of a body that it rejects the matter, for that ends the gate, and ballots
 * that come later have none to be cast in.
 */
export function against(chance: Chance): (voter: string, matter: string) => boolean {
  const counted = new Map<string, number>()
  return (voter, matter) => {
    const isExpert = EXPERTS.some((one) => one === voter)
    const body = `${isExpert ? 'experts' : 'council'} ${matter}`
    const many = counted.get(body) ?? 0
    if (!chance.of100(30) || many === MOST_AGAINST) return false
    counted.set(body, many + 1)
    return true
  }
}

/** The bench's workspace on a server with the gate, which everybody reaches by ssh. */
export async function served(bench: Bench, program: string, sshd: Sshd): Promise<Server> {
  const env = { GIT_SSH_COMMAND: sshd.login() }
  return Server.guarding(bench, program, { address: (path) => sshd.address(path), env })
}

/** Whose clone it is, of which repository, and how he gets there; several machines of a member have names of their own. */
export interface Place {
  readonly bench: Bench
  readonly member: string
  readonly machine?: string
  readonly ssh: string
  readonly address: string
  readonly root: string
  /** Seconds for which the server may say nothing, where they are not bd's own. */
  readonly patience?: number
}

/** A member at a machine of his own, with a clone, his key and his ssh. */
export class Member extends Person {
  #ssh: string
  readonly #root: string

  private constructor(name: string, base: string, { ssh, root }: Place) {
    super(name, base)
    this.#ssh = ssh
    this.#root = root
  }

  /** Clones. */
  static at(place: Place): Member {
    const { bench, member, machine = member, address, patience } = place
    const one = new Member(machine, bench.base, place)
    one.git('clone', '-q', '--branch', 'main', address, 'work')
    one.at = join(one.home, 'work')
    one.git('config', 'user.signingkey', bench.key(member))
    if (patience !== undefined) one.git('config', 'bd.timeout', String(patience))
    return one
  }

  /** From now on he goes there with another ssh. */
  login(ssh: string): void {
    this.#ssh = ssh
  }

  override get env(): Record<string, string> {
    return { ...super.env, GIT_SSH_COMMAND: this.#ssh, BD_TRUST_ROOT: this.#root }
  }

  get tip(): string {
    return this.git('rev-parse', 'main').trim()
  }

  read(path: string): string {
    return readFileSync(join(this.at, path), 'utf8')
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.at, path), text)
  }

  /** Runs bd as a program of its own, as people do. */
  runs(program: string, argv: readonly string[], more: Readonly<Record<string, string>> = {}) {
    return new Promise<{ readonly code: number | null; readonly said: string }>((done, fail) => {
      const env = { ...this.env, ...more }
      const child = spawn(process.execPath, [program, ...argv], { cwd: this.at, env })
      let said = ''
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => (said += text))
      }
      child.stdin.end()
      child.on('error', fail)
      child.on('close', (code) => done({ code, said }))
    })
  }
}
