/** The pages for administrators are followed to the letter: whatever stands in their blocks is typed, and works. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runBd } from '../../src/commands/run.ts'
import { temporary } from '../workbench/temporary.ts'

const DOCS = join(import.meta.dirname, '../../docs')
const SERVER = ['服务器', 'server']

/** The blocks of a page, each with whoever types it and the lines. */
function blocks(page: string) {
  const text = readFileSync(join(DOCS, page), 'utf8')
  return [...text.matchAll(/```sh\n# (.+)\n([\s\S]+?)```/g)].map(([, who, lines]) => ({
    who: who!,
    lines: lines!.trim().split('\n'),
  }))
}

/** The words of a line as a shell reads them. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''))
}

/** Types the blocks, each at its own machine, and gives the lines that were typed. */
async function follow(
  language: 'zh' | 'en',
  page: readonly { readonly who: string; readonly lines: readonly string[] }[],
): Promise<readonly string[]> {
  const base = temporary()
  const hub = join(base, page[0]!.who, 'bd.git')
  const told: Record<string, string> = { 地址: hub, address: hub }
  const places = new Map<string, string>()
  const typed: string[] = []
  for (const { who, lines } of page) {
    const home = join(base, who)
    if (!places.has(who)) mkdirSync(home)
    for (const line of lines) {
      const cwd = places.get(who) ?? home
      const env = { PATH: process.env['PATH'] ?? '', HOME: home, BD_LANG: language }
      const filled = line.replaceAll(/<(.+?)>/g, (_, name: string) => {
        if (told[name] === undefined) throw new Error(`nothing told what <${name}> is: ${line}`)
        return told[name]
      })
      const [program, ...args] = words(filled)
      places.set(who, program === 'cd' ? join(cwd, args[0]!) : cwd)
      if (program === 'git') execFileSync('git', args, { cwd, env, stdio: 'pipe' })
      if (program === 'bd') remember(told, args, await said(args, cwd, env))
      typed.push(line)
    }
  }
  return typed
}

async function said(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  let text = ''
  const write = (part: string) => (text += part)
  const code = await runBd([...args, '--yes'], { cwd, env, out: { write }, err: { write } })
  expect(code, `bd ${args.join(' ')}\n${text}`).toBe(0)
  return text
}

/** What a reader of the page copies from the screen: the trust root, the request to join, the fingerprint of a key. */
function remember(told: Record<string, string>, [verb]: readonly string[], text: string): void {
  const copy = (names: readonly string[], pattern: RegExp) => {
    const found = pattern.exec(text)?.[1]
    if (found !== undefined) for (const name of names) told[name] = found
  }
  if (verb === 'init') copy(['信任起点', 'trust-root'], /^(bd-trust-root:\S+)/m)
  if (verb === 'join') copy(['申请', 'line'], /^(bd-join:\S+)/m)
  if (verb === 'doctor') told['指纹'] ??= told['fingerprint'] ??= /SHA256:\S+/.exec(text)![0]
}

test.each([
  ['zh', 'server.zh.md', 'administrator.zh.md'],
  ['en', 'server.md', 'administrator.md'],
] as const)(
  'in %s, from the server to a lost key',
  async (language, server, page) => {
    const bare = blocks(server).filter(({ who }) => SERVER.includes(who))
    const typed = await follow(language, [...bare, ...blocks(page)])
    expect(typed.length).toBeGreaterThan(25)
  },
  90_000,
)
