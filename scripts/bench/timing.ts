/** Measuring side by side: what is compared runs in turns, so that a machine that slows down slows all of it. */
import { spawnSync } from 'node:child_process'

/** A thing to be measured. */
export interface Measured {
  readonly name: string
  /** What has to stand before it, which is not measured. */
  readonly before?: () => void
  readonly run: () => Promise<void> | void
}

/** Runs all in turns, so many times each, after one round that does not count; gives each one's median in milliseconds. */
export async function medians(all: readonly Measured[], times: number): Promise<readonly number[]> {
  const taken: number[][] = all.map(() => [])
  for (let round = 0; round <= times; round++) {
    for (const [index, { before, run }] of all.entries()) {
      before?.()
      const started = performance.now()
      await run()
      if (round > 0) taken[index]!.push(performance.now() - started)
    }
  }
  return taken.map(median)
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** Runs a program to its end and gives what it printed; throws, with what it said, unless it ended well. */
export function ran(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    ...options,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
  })
  if (status === 0) return stdout
  throw new Error(`${program} ${args.join(' ')} gave ${status}\n${stderr}${stdout}`)
}
