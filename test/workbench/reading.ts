/** What a command knows of a bench's workspace after its first step. */
import type { Session } from '../../src/commands/session.ts'
import { read, type Reading } from '../../src/commands/steps/read-world.ts'
import { screenOf } from '../../src/terminal/screen.ts'
import type { Bench } from './bench.ts'

/** The reading of whoever types a command there, in Chinese and with a screen that nobody sees. */
export function readingOf({ dir, env }: Bench): Promise<Reading> {
  const stream = { write: () => true }
  const screen = screenOf({ out: stream, err: stream, language: 'zh' })
  return read({ cwd: dir, env, screen, options: {}, seen: {} } as unknown as Session)
}
