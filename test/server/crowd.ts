/** Many machines that act at once, as processes of their own; what a person would try again is tried again. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporary } from '../workbench/temporary.ts'
import type { Member } from './matters.ts'

/** One thing that somebody does; what he does before each try, such as writing what he saves. */
export interface Task {
  readonly argv: readonly string[]
  readonly before?: () => void
}

/** Somebody at his machine with what he does there, one after another. */
export interface Busy {
  readonly member: Member
  readonly tasks: readonly Task[]
  /** How many pushes were made from there so far. */
  pushes(): number
}

/** What one act took until it was done. */
export interface Took {
  readonly commands: number
  readonly pushes: number
  readonly seconds: number
}

/** Whoever is told one of these does it again; anything else that is refused is a fault. */
const AGAIN = [
  'effect-changed',
  'merged-edits',
  '一直有他人先行办理',
  '连不上',
  '事项已办成',
] as const

/** Seconds for which one of many machines waits for the server: all of them share this computer with it. */
export const PATIENCE = 600

const MOST_TRIES = 8

/** All of them at once. Gives what each act took, and how often bd gave up, by its reason. */
export async function crowd(program: string, all: readonly Busy[]) {
  const took: Took[] = []
  const gaveUp = new Map<string, number>()
  const done = async ({ member, pushes }: Busy, { argv, before = () => {} }: Task) => {
    const pushed = pushes()
    const began = performance.now()
    before()
    for (let commands = 1; ; commands++) {
      const { code, said } = await member.runs(program, argv)
      const why = AGAIN.find((one) => said.includes(one))
      if (code !== 0 && (why === undefined || commands === MOST_TRIES)) {
        throw new Error(`${member.home}: bd ${argv.join(' ')} gave ${code}\n${said}`)
      }
      if (code !== 0) gaveUp.set(why!, (gaveUp.get(why!) ?? 0) + 1)
      if (code !== 0 && why !== '事项已办成') continue
      const seconds = (performance.now() - began) / 1000
      took.push({ commands, pushes: pushes() - pushed, seconds })
      return
    }
  }
  const work = async (busy: Busy) => {
    for (const task of busy.tasks) await done(busy, task)
  }
  await Promise.all(all.map(work))
  return { took, gaveUp }
}

/** The same ssh, which notes each push; and how many it has noted. */
export function noting(ssh: string): { readonly ssh: string; pushes(): number } {
  const folder = join(temporary(), 'ssh')
  mkdirSync(folder)
  const [script, noted] = [join(folder, 'ssh'), join(folder, 'pushes')]
  writeFileSync(noted, '')
  const note = `case "$*" in *git-receive-pack*) echo >>'${noted}';; esac`
  writeFileSync(script, `#!/bin/sh\n${note}\nexec ${ssh} "$@"\n`, { mode: 0o755 })
  return { ssh: script, pushes: () => readFileSync(noted, 'utf8').length }
}

/** The least, the middle and the most of some numbers. */
export function spread(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [least, middle, most] = [0, Math.floor(sorted.length / 2), sorted.length - 1]
  return [least, middle, most].map((at) => String(Math.round(sorted[at] ?? 0))).join('/')
}
