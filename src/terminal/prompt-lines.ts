/** A question takes lines on the screen, which are counted so that one that is stepped back from does not stay there. */
import { stripVTControlCharacters } from 'node:util'

/** A stream that is written through, and how many lines the question on it takes. */
export interface Counted<O> {
  readonly output: O
  lines(): number
}

/** Counts what inquirer draws: each drawing takes the one before away, so the last one with text in it stands. */
export function counted<O extends NodeJS.WritableStream>(output: O): Counted<O> {
  let lines = 0
  const note = (chunk: unknown) => {
    const text = stripVTControlCharacters(String(chunk))
    if (text.trim() !== '') lines = text.replace(/\n$/u, '').split('\n').length
  }
  const through = new Proxy(output, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      if (name !== 'write') return value.bind(target) as unknown
      return (chunk: unknown, ...more: readonly unknown[]) => {
        note(chunk)
        return (value as (...all: readonly unknown[]) => unknown).call(target, chunk, ...more)
      }
    },
  })
  return { output: through, lines: () => lines }
}

/** Takes so many lines above the cursor away, and all below. */
export function erased(lines: number): string {
  return lines === 0 ? '' : `\u001b[${lines}A\r\u001b[J`
}
