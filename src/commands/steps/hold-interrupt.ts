/** While a commit is being written, or a pager reads the keys, Ctrl-C breaks nothing off. */
import type { Session } from '../session.ts'

export async function heldOff<T>({ seen }: Session, work: () => Promise<T>): Promise<T> {
  seen.held = true
  try {
    return await work()
  } finally {
    seen.held = false
  }
}
