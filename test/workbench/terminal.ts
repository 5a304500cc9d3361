/** A person at a real terminal: bd in a pseudo-terminal, and what stands on the screen at every question and at the end. */
import { setTimeout } from 'node:timers/promises'
import { spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { displayWidth } from '../../src/terminal/width.ts'

export interface Desk {
  readonly columns: number
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

/** What is pressed once the screen shows a text after what was pressed before. */
export type Pressed = readonly [shown: string | RegExp, keys: string]

export const ENTER = '\r'
export const ESC = '\u001B'
export const CTRL_C = '\u0003'
export const DOWN = '\u001B[B'
export const SPACE = ' '
/** Takes away what stands in the line. */
export const CLEAR = '\u0015'

/** How often the screen is looked at, in milliseconds, and how often it must stand still to be read. */
const LOOK = 30
const STILL = 4
const PATIENCE = 400

/**
 * Runs `bd` with the arguments and presses what is told, each when the screen shows its text. Gives the command, the screen
 * in so far as it changed at each question, and the exit code. Throws where a text does not come.
 */
export async function sit(desk: Desk, argv: readonly string[], presses: readonly Pressed[] = []) {
  const { columns: cols, cwd, env } = desk
  const screen = new xterm.Terminal({ cols, rows: 400, scrollback: 0, allowProposedApi: true })
  const bd = spawn('bd', [...argv], { cols, rows: 400, cwd, env: { ...env }, name: 'xterm' })
  let written = Promise.resolve()
  bd.onData((data) => {
    written = written.then(() => new Promise<void>((done) => screen.write(data, done)))
  })
  let code: number | undefined
  bd.onExit(({ exitCode }) => (code = exitCode))

  const pages: string[] = [`$ bd ${argv.map(quoted).join(' ')}`]
  let before: readonly string[] = []
  const keep = () => {
    const now = linesOn(screen)
    pages.push(...changed(before, now))
    before = now
  }
  for (const [shown, keys] of presses) {
    const isThere = () => matches(changed(before, linesOn(screen)).join('\n'), shown)
    await still(
      () => written,
      () => linesOn(screen).join('\n'),
      () => isThere() || code !== undefined,
    )
    if (!isThere()) {
      if (code === undefined) bd.kill()
      throw new Error(`the screen does not show ${shown}:\n${linesOn(screen).join('\n')}`)
    }
    keep()
    pages.push(`⟨${masked(called(keys))}⟩`)
    bd.write(keys)
  }
  await still(
    () => written,
    () => linesOn(screen).join('\n'),
    () => code !== undefined,
  )
  keep()
  pages.push(`⟨${code}⟩`)
  return { code, text: `${pages.join('\n')}\n` }
}

/** Waits until it is so, all output has come to the screen, and the screen stands still; not for ever. */
async function still(
  written: () => Promise<void>,
  shown: () => string,
  isSo: () => boolean,
): Promise<void> {
  let last = ''
  for (let looks = 0, same = 0; looks < PATIENCE && same < STILL; looks += 1) {
    await setTimeout(LOOK)
    await written()
    const now = shown()
    same = isSo() && now === last ? same + 1 : 0
    last = now
  }
}

/** The lines as they stand there; a line that the terminal broke is masked whole, and broken where it was. */
function linesOn(screen: InstanceType<typeof xterm.Terminal>): readonly string[] {
  const { active } = screen.buffer
  const whole: string[][] = []
  for (let n = 0; n < active.length; n += 1) {
    const line = active.getLine(n)!
    const text = line.translateToString(true)
    const before = whole.at(-1)?.at(-1)
    if (before !== undefined && (line.isWrapped || goesOn(before, text, screen.cols)))
      whole.at(-1)!.push(text)
    else whole.push([text])
  }
  const lines = whole.flatMap((parts) => {
    const said = masked(parts.join(''))
    let at = 0
    return parts.map(({ length }) => said.slice(at, (at += length)))
  })
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1)
}

/** Whether a word goes on that inquirer broke at the last column. */
function goesOn(before: string, text: string, columns: number): boolean {
  return displayWidth(before) >= columns - 1 && /[\w/+:-]$/.test(before) && /^[\w/+:-]/.test(text)
}

/** What differs from run to run: keys, commits, the workspace's id, what asks to be admitted, the folder. */
const FLEETING: readonly RegExp[] = [
  /(?<=SHA256:)[A-Za-z0-9+/]{43}/g,
  /(?<=\bbd-)[0-9a-f]{8}\b/g,
  /(?<=bd-join:)[\w-]{20,}/g,
  /\b[0-9a-f]{7}(?:[0-9a-f]{5}|[0-9a-f]{33})?\b/g,
  /(?<=bd-screens-)\w{6}/g,
  /(?<=校验码\s+|digest\s+)[0-9a-f]{8}/g,
  /(?<=用时 |members in )\d\.\d/g,
]

/** Written over at the same length, so that lines break where they did. */
function masked(text: string): string {
  return FLEETING.reduce(
    (said, one) => said.replace(one, (found) => 'x'.repeat(found.length)),
    text,
  )
}

/** The lines from the first that is another than before. */
function changed(before: readonly string[], now: readonly string[]): readonly string[] {
  const first = now.findIndex((line, n) => line !== before[n])
  return first === -1 ? [] : now.slice(first)
}

function matches(text: string, shown: string | RegExp): boolean {
  return typeof shown === 'string' ? text.includes(shown) : shown.test(text)
}

const CALLED: readonly (readonly [keys: string, name: string])[] = [
  [`${SPACE}${ENTER}`, 'Space Enter'],
  [DOWN, '↓'],
  [ENTER, 'Enter'],
  [ESC, 'Esc'],
  [CTRL_C, 'Ctrl-C'],
  [CLEAR, 'Ctrl-U'],
]

/** Keys as a reader of the page knows them. */
function called(keys: string): string {
  const named = CALLED.reduce((said, [key, name]) => said.replaceAll(key, ` ${name} `), keys)
  return named.trim().replaceAll('  ', ' ')
}

function quoted(text: string): string {
  return /^[\w./=:@-]+$/.test(text) ? text : `'${text}'`
}

/** What stands on a screen once all of the text was written to it. */
export async function screenOf(text: string, cols: number): Promise<readonly string[]> {
  const screen = new xterm.Terminal({ cols, rows: 60, scrollback: 0, allowProposedApi: true })
  await new Promise<void>((done) => screen.write(text.replaceAll(/\r?\n/gu, '\r\n'), done))
  return linesOn(screen)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
}
