/** Help: every verb has examples that the command line takes; every option says what it means for this verb; in the user's language. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { ask } from '../../src/commands/program.ts'
import { runBd } from '../../src/commands/run.ts'
import { verbs } from '../../src/commands/verbs.ts'
import { sharedOptions } from '../../src/terminal/verbs/options.ts'
import type { VerbRow } from '../../src/terminal/verbs/row.ts'
import { verbRows } from '../../src/terminal/verbs/verbs.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { displayWidth } from '../../src/terminal/width.ts'
import { bothTest, cases, test } from '../workbench/long.ts'

const LANGUAGES = ['zh', 'en'] as const
const HAN = /\p{Script=Han}/u

/** The names of the verbs, of one word or two. */
const NAMES = verbs.map(({ name }) => name)

function rowsIn(language: 'zh' | 'en'): Readonly<Record<string, VerbRow>> {
  return verbRows(voiceOf(language))
}

/** A command line as a shell parts it: at blanks, but not within double quotes. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*")+/gu)].map(([word]) => word.replaceAll('"', ''))
}

async function help(language: string, name: string, columns?: number) {
  const argv = [...name.split(' '), '--help', '--lang', language]
  const asked = await ask(argv, voiceOf(language as 'zh'), columns)
  return asked.kind === 'told' ? asked.out : ''
}

test('a verb typed in Chinese leads to the command, in its group where it has one', async () => {
  const told = async (language: 'zh' | 'en', ...argv: readonly string[]) => {
    const asked = await ask(argv, voiceOf(language))
    return asked.kind === 'told' ? asked.err.split('\n')[0] : ''
  }
  expect(await told('zh', '同意', '2026-001')).toBe('没有命令 同意；是否想用 bd approve？')
  expect(await told('zh', '批准')).toContain('bd approve')
  expect(await told('zh', '退回')).toContain('bd return')
  expect(await told('zh', '不同意')).toContain('bd reject')
  expect(await told('zh', 'policy', '接纳')).toContain('bd policy admit')
  expect(await told('en', '送审')).toContain('did you mean bd submit?')
  expect(await told('zh', '吃饭')).toBe('没有命令 吃饭')
})

test('no word stands for two verbs', () => {
  const words = Object.values(rowsIn('zh')).flatMap(({ called }) => called?.split(' ') ?? [])
  expect(words.length).toBeGreaterThan(NAMES.length)
  expect([...words, '帮助']).toHaveLength(new Set([...words, '帮助']).size)
})

test('the rows are the same in both languages but for their words', () => {
  const bare = (language: 'zh' | 'en') =>
    Object.entries(rowsIn(language)).map(([name, { takes, options = [], examples }]) => [
      name,
      takes,
      options.map(([flags]) => flags),
      examples.length,
    ])
  expect(bare('zh')).toEqual(bare('en'))
})

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(NAMES)('the examples of %s are taken by the command line', async (name) => {
    const { examples } = rowsIn(language)[name]!
    expect(examples.length).toBeGreaterThan(0)
    const shown = await help(language, name)
    for (const [command, does] of examples) {
      const [program, ...argv] = words(command)
      expect(program).toBe('bd')
      const asked = await ask(argv, voiceOf(language))
      expect([command, asked.kind === 'verb' ? asked.name : asked.err]).toEqual([command, name])
      expect(shown).toContain(`\n  ${command}\n`)
      expect(does).toMatch(/\S/u)
      if (language === 'zh') expect(does).toMatch(HAN)
      else expect(does).not.toMatch(HAN)
    }
  })

  test('an option that several verbs share says what it means for each', () => {
    const shared = sharedOptions(voiceOf(language)).reason
    for (const name of NAMES.filter((one) => !one.startsWith('policy '))) {
      expect([name, rowsIn(language)[name]!.options ?? []]).not.toEqual([
        name,
        expect.arrayContaining([shared]),
      ])
    }
  })

  bothTest.each(cases([60], [80]))(
    'nothing is wider than %i columns but what is copied',
    async (columns) => {
      for (const name of NAMES) {
        const lines = (await help(language, name, columns)).split('\n')
        for (const line of lines) {
          if (!/^ {2}bd |^(?:用法：|Usage: )/u.test(line)) {
            expect([line, displayWidth(line) <= columns]).toEqual([line, true])
          }
        }
      }
    },
  )
})

test('a mistaken command line is told in the language of the run, with what was probably meant and how it is used', async () => {
  const told = async (language: 'zh' | 'en', ...argv: string[]) => {
    const asked = await ask(argv, voiceOf(language))
    return asked.kind === 'told' ? asked.err.trim().split('\n') : []
  }
  expect(await told('zh', 'withdraw')).toEqual([
    '缺少参数：项目',
    '用法：bd withdraw <项目>',
    '说明与示例：bd withdraw --help',
  ])
  expect((await told('zh', 'enter', '1'))[0]).toBe('缺少参数：决定')
  expect((await told('en', 'enter', '1'))[0]).toBe('missing: decision')
  expect((await told('zh', 'aprove'))[0]).toBe('没有命令 aprove；是否想用 approve？')
  expect((await told('zh', 'approve', '1', '--reson', 'x'))[0]).toBe(
    '没有选项 --reson；是否想用 --reason？',
  )
  expect((await told('zh', 'list', '--stage'))[0]).toBe('选项 --stage <阶段> 后面缺少值')
  expect((await told('zh', 'approve', '1', '2'))[0]).toMatch(/^参数过多/u)
  expect((await told('zh', 'process', 'shw'))[1]).toBe('用法：bd process <命令>')
  expect(await told('en', 'withdraw')).toEqual([
    'missing: project',
    'usage: bd withdraw <project>',
    'more, with examples: bd withdraw --help',
  ])
  expect((await told('en', 'aprove'))[0]).toBe('there is no command aprove; did you mean approve?')
})

test('help speaks the language of the workspace, then that of the locale', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bd-help-'))
  const shown = async (env: Readonly<Record<string, string>>, ...argv: string[]) => {
    let out = ''
    const write = (text: string) => (out += text)
    await runBd(argv, { cwd: folder, env, out: { write }, err: { write } })
    return out
  }
  expect(await shown({ LANG: 'en_US.UTF-8' }, 'approve', '--help')).toContain('Examples:')
  expect(await shown({ LANG: 'zh_CN.UTF-8' }, 'approve', '--help')).toContain('示例：')
  writeFileSync(join(folder, 'bd.yaml'), 'format: bd/workspace@2\nlanguage: en\n')
  expect(await shown({ LANG: 'zh_CN.UTF-8' }, 'approve', '--help')).toContain('Examples:')
  expect(await shown({ LANG: 'zh_CN.UTF-8' }, 'withdraw')).toContain('missing: project')
  expect(await shown({}, 'approve', '--help', '--lang', 'zh')).toContain('示例：')
})

test('a workspace is founded in the language that is asked for, from the first line on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bd-init-'))
  writeFileSync(join(folder, 'kept.txt'), '')
  const said = async (...argv: string[]) => {
    let err = ''
    const write = (text: string) => (err += text)
    await runBd(argv, { cwd: folder, env: { LANG: 'C' }, out: { write }, err: { write } })
    return err
  }
  expect(await said('init', '.', '--language', 'en')).toMatch(/is not empty \(it has kept\.txt\)/)
  expect(await said('init', '.', '--language', 'zh')).toContain('不是空文件夹')
  expect(await said('init', '.', '--language', 'en', '--lang', 'zh')).toContain('不是空文件夹')
})
