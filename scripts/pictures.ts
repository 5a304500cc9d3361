/** Makes the pictures of the READMEs from a real run of what they tell their readers to type. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { terminalSvg } from './terminal.ts'
import { blocksUnder, machineIn, type } from './transcript.ts'

const PICTURES = [
  { readme: 'README.md', heading: 'A first workspace', picture: 'docs/pictures/decision.svg' },
  { readme: 'README.zh-CN.md', heading: '第一个工作区', picture: 'docs/pictures/decision.zh.svg' },
] as const

/** As wide as a terminal usually is. */
const COLUMNS = 80
/** A rehearsal clock, so that a picture made again is the same picture. */
const NOW = '2026-06-01T09:30:00+08:00'

/** Every picture by its path: what the reviewer of the first workspace sees when he decides. */
export async function pictures(root: string): Promise<readonly (readonly [string, string])[]> {
  const made: (readonly [string, string])[] = []
  for (const { readme, heading, picture } of PICTURES) {
    const folder = mkdtempSync(join(tmpdir(), 'bd-picture-'))
    try {
      const machine = await machineIn(folder)
      const blocks = blocksUnder(readFileSync(join(root, readme), 'utf8'), heading)
      const at = blocks.findIndex((block) => block.includes('bd approve'))
      const command = blocks[at]!.split('\n').find((line) => line.startsWith('bd approve'))!
      const before = blocks[at]!.slice(0, blocks[at]!.indexOf(command))
      const steps = [...blocks.slice(0, at), before, `${command}\n`]
      const env = { BD_NOW: NOW, COLUMNS: String(COLUMNS), FORCE_COLOR: '1' }
      const { code, printed } = type(machine, steps, env)
      if (code !== 0) throw new Error(printed.join('\n'))
      const typed = command.replace(/ --key \S+| --yes/g, '')
      const lines = printed
        .at(-1)!
        .split('\n')
        .filter((line) => !/演练时钟|rehearsal clock/.test(line))
      while (lines.at(-1) === '') lines.pop()
      made.push([
        picture,
        terminalSvg([`\u001b[32m$\u001b[0m \u001b[1m${typed}\u001b[0m`, ...lines], COLUMNS),
      ])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return made
}
