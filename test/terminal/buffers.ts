/** A screen made of buffers, for tests. */
import { type Screen, screenOf, type ScreenSettings } from '../../src/terminal/screen.ts'

export interface Buffers {
  readonly screen: Screen
  readonly out: () => string
  readonly err: () => string
}

/** A screen whose output is kept. */
export function buffers(
  settings: Partial<ScreenSettings> & { readonly columns?: number } = {},
): Buffers {
  const out: string[] = []
  const err: string[] = []
  const { columns, ...rest } = settings
  const terminal = columns === undefined ? {} : { isTTY: true, columns }
  const screen = screenOf({
    out: { write: (text: string) => out.push(text), ...terminal },
    err: { write: (text: string) => err.push(text), ...terminal },
    language: 'zh',
    ...rest,
  })
  return { screen, out: () => out.join(''), err: () => err.join('') }
}
