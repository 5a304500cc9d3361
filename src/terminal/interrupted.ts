/** The person broke off: nothing was changed, and bd ends with 130. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted')
    this.name = 'Interrupted'
  }
}

/**
 * Whoever presses Ctrl-C while nothing is asked is told the same and bd ends by the signal; `isHeld` while it is
 * not to break anything off. Gives what takes the care away again.
 */
export function untilInterrupted(isHeld: () => boolean, tell: () => void): () => void {
  const end = () => {
    if (isHeld()) return
    tell()
    release()
    process.kill(process.pid, 'SIGINT')
  }
  const release = () => process.removeListener('SIGINT', end)
  process.on('SIGINT', end)
  return release
}
