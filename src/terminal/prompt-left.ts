/** Leaves the terminal as it was when bd is ended from outside while a question is open. */

/** What shows the cursor again. */
const CURSOR = '\u001B[?25h'

/** While a question is open: whoever ends bd from outside finds the terminal as it was. Gives what takes the care away again. */
export function leaveTerminalWell(
  input: NodeJS.ReadableStream & { setRawMode?: (on: boolean) => void },
  output: NodeJS.WritableStream,
): () => void {
  const signals = ['SIGTERM', 'SIGHUP'] as const
  const end = (signal: NodeJS.Signals) => {
    input.setRawMode?.(false)
    output.write(CURSOR)
    release()
    process.kill(process.pid, signal)
  }
  const release = () => {
    for (const signal of signals) process.removeListener(signal, end)
  }
  for (const signal of signals) process.on(signal, end)
  return release
}
