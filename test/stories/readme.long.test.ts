/** The first workspace of the README, typed to the letter in both languages, ends with a decided project. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { blocksUnder, type Machine, machineIn, type } from '../../scripts/transcript.ts'
import { temporary } from '../workbench/temporary.ts'

const ROOT = join(import.meta.dirname, '../..')

let machine: Machine

type Names = readonly [string, string, string, string]

beforeAll(async () => {
  machine = await machineIn(temporary())
})

test('the first commands of README.md found a workspace and admit the three others', () => {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const { code, printed } = type(machine, blocksUnder(text, 'A first workspace').slice(0, 2))
  expect(code, printed.join('\n')).toBe(0)
  for (const name of ['Sun Haoran', 'Liu Yang', 'Zhou Jianguo', 'Chen Zhiyuan'])
    expect(printed.at(-1)).toContain(name)
  type(machine, ['rm -rf bd-try\n'])
})

test.each([
  ['README.md', 'A first workspace', 'passed', 'approve'],
  ['README.zh-CN.md', '第一个工作区', '通过', '同意'],
] as readonly Names[])(
  'the first workspace of %s ends with a decided project',
  (file, heading, passed, approved) => {
    const blocks = blocksUnder(readFileSync(join(ROOT, file), 'utf8'), heading)
    expect(blocks.length).toBeGreaterThan(3)
    const look = 'bd status 1 --json\n'
    const { code, printed } = type(machine, [...blocks, look])
    expect(code, printed.join('\n')).toBe(0)
    const status = JSON.parse(printed.at(-1)!).data
    expect(status).toMatchObject({ stage: 'initiation', state: 'drafting', outcome: 'passed' })
    expect(printed.join('')).toContain(approved)
    expect(printed.join('')).toContain(passed)
    type(machine, ['rm -rf bd-try\n'])
  },
)

/** Every block of commands of a page that goes on where the README has admitted everybody. */
function pageBlocks(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, block]) => block!)
}

test.each([
  ['docs/officer.zh.md', 'README.zh-CN.md', '第一个工作区', '白河'],
  ['docs/reviewer.md', 'README.md', 'A first workspace', 'Nanhu'],
  ['docs/officer.md', 'README.md', 'A first workspace', 'Baihe'],
  ['docs/reviewer.zh.md', 'README.zh-CN.md', '第一个工作区', '南湖'],
] as readonly Names[])(
  '%s, typed to the letter, ends with a decided project',
  (page, readme, heading, project) => {
    const start = blocksUnder(readFileSync(join(ROOT, readme), 'utf8'), heading).slice(0, 2)
    const look = `bd status ${project} --json\n`
    const { code, printed } = type(machine, [...start, ...pageBlocks(page), look])
    expect(code, printed.join('\n')).toBe(0)
    const status = JSON.parse(printed.at(-1)!).data
    expect(status).toMatchObject({ stage: 'initiation', state: 'drafting', outcome: 'passed' })
    type(machine, ['rm -rf bd-try\n'])
  },
)
