/** A verb may begin anew at a step back: what stands on the screen already is not printed again. */
import type { Screen } from './screen.ts'
import type { Line } from './text.ts'

/** The screen, and what is done when the verb begins anew. */
export interface Repeatable {
  readonly screen: Screen
  again(): void
}

/** `printed` is called whenever something is printed that did not stand there. */
export function repeatable(screen: Screen, printed: () => void): Repeatable {
  // What was printed since the verb began, and how much of that stands there from before a step back.
  let said: string[] = []
  let before: readonly string[] = []
  const once =
    (way: string, print: (...lines: readonly Line[]) => void) =>
    (...lines: readonly Line[]): void => {
      if (lines.length === 0) return
      const text = `${way} ${JSON.stringify(lines)}`
      const isThere = before[said.length] === text
      if (!isThere) before = before.slice(0, said.length)
      said.push(text)
      if (isThere) return
      print(...lines)
      printed()
    }
  return {
    screen: {
      ...screen,
      result: once('result', screen.result),
      say: once('say', screen.say),
      warn: once('warn', screen.warn),
    },
    again: () => {
      before = said
      said = []
    },
  }
}
