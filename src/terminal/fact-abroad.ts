/** A fact of another process has a title there, by which a look through a link calls it. */
import type { Process } from '../core/process/process.ts'
import type { Voice } from './voice.ts'

/** A fact behind its process: `complaint.order`; of whichever process has such, `.order`. */
export function factAbroad(
  v: Voice,
  processes: readonly (Process | undefined)[],
  id: string,
): string | undefined {
  const [process = '', fact] = id.split('.')
  if (fact === undefined) return undefined
  const having = processes.filter((one) => process === '' || one?.process === process)
  return v.title(having.map((one) => factOf(one, fact)).find(Boolean)?.title)
}

function factOf(process: Process | undefined, fact: string) {
  return process !== undefined && Object.hasOwn(process.facts, fact)
    ? process.facts[fact]
    : undefined
}
