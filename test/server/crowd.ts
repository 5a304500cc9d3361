/** Many machines that act at once, as processes of their own; what a person would try again is tried again. */
import type { Member } from './matters.ts'

/** One thing that somebody does; what he does before each try, such as writing what he saves. */
export interface Task {
  readonly argv: readonly string[]
  readonly before?: () => void
}

/** What it took until all was done. */
export interface Took {
  readonly tries: number
  /** How often bd gave up, by its reason. */
  readonly gaveUp: ReadonlyMap<string, number>
  readonly longestSeconds: number
}

/** Whoever is told one of these does it again; anything else that is refused is a fault. */
const AGAIN = [
  'effect-changed',
  'merged-edits',
  '一直有他人先行办理',
  '连不上',
  '事项已办成',
] as const

const MOST_TRIES = 8

/** All of them at once, each his own tasks one after another. */
export async function crowd(
  program: string,
  all: ReadonlyMap<Member, readonly Task[]>,
): Promise<Took> {
  const gaveUp = new Map<string, number>()
  let tries = 0
  let longestSeconds = 0
  const work = async (member: Member, tasks: readonly Task[]) => {
    for (const { argv, before = () => {} } of tasks) {
      before()
      for (let times = 1; ; times++) {
        tries++
        const started = performance.now()
        const { code, said } = await member.runs(program, argv)
        longestSeconds = Math.max(longestSeconds, (performance.now() - started) / 1000)
        if (code === 0) break
        const why = AGAIN.find((one) => said.includes(one))
        if (why === undefined || times === MOST_TRIES) {
          throw new Error(`${member.home}: bd ${argv.join(' ')} gave ${code}\n${said}`)
        }
        gaveUp.set(why, (gaveUp.get(why) ?? 0) + 1)
        if (why === '事项已办成') break
      }
    }
  }
  await Promise.all([...all].map(([member, tasks]) => work(member, tasks)))
  return { tries, gaveUp, longestSeconds }
}
