/** The screen: which stream, which colour, and nothing that steers the terminal. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { wantsColour } from '../../src/terminal/colour.ts'
import { escapeJson, escapeLines, escapeText } from '../../src/terminal/escape.ts'
import { helpFormat } from '../../src/terminal/help.ts'
import { languageOf } from '../../src/terminal/language.ts'
import { styled } from '../../src/terminal/text.ts'
import { usageText } from '../../src/terminal/usage.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { displayWidth, padTo, wrapText } from '../../src/terminal/width.ts'
import { buffers } from './buffers.ts'

test('stdout takes the result, stderr the talk', () => {
  const { screen, out, err } = buffers()
  screen.result('结果')
  screen.say('说明')
  screen.warn('警告')
  expect([out(), err()]).toEqual(['结果\n', '说明\n警告\n'])
})

test('a quiet screen says only what must be said', () => {
  const { screen, out, err } = buffers({ quiet: true })
  screen.result('结果')
  screen.say('说明')
  screen.warn('警告')
  expect([out(), err()]).toEqual(['结果\n', '警告\n'])
})

test('text of the repository cannot steer the terminal, styled or not', () => {
  const { screen, out } = buffers({ columns: 80 })
  screen.result(['\u001b[8m', styled('error', 'a\u202eb'), '\u200b', 'x\ny'])
  expect(out()).toBe(
    '<U+001B>[8m\u001b[31m\u001b[1ma<U+202E>b\u001b[22m\u001b[39m<U+200B>x<U+000A>y\n',
  )
})

test('progress shows on a terminal only, and goes when a line comes', () => {
  const { screen, err } = buffers({ columns: 80, colour: false })
  screen.progress('核验 1/2')
  screen.say('完成')
  expect(err()).toBe('\r\u001b[K核验 1/2\r\u001b[K完成\n')
  const piped = buffers()
  piped.screen.progress('核验 1/2')
  expect(piped.err()).toBe('')
})

describe('colour', () => {
  test.each([
    [true, {}, undefined, true],
    [false, {}, undefined, false],
    [true, { NO_COLOR: '1' }, undefined, false],
    [true, { NO_COLOR: '' }, undefined, true],
    [true, { TERM: 'dumb' }, undefined, false],
    [false, { FORCE_COLOR: '1' }, undefined, true],
    [true, { FORCE_COLOR: '0' }, undefined, false],
    [true, { FORCE_COLOR: '1' }, false, false],
  ])('on a terminal %s with %o and the flag %s: %s', (terminal, env, flag, wanted) => {
    expect(wantsColour(terminal, env, flag)).toBe(wanted)
  })
})

describe('what steers or deceives is shown', () => {
  test.each([
    ['\u0000\u0007\u001b\u007f\u009b', '<U+0000><U+0007><U+001B><U+007F><U+009B>'],
    ['\u202e\u2066\u200f\u061c', '<U+202E><U+2066><U+200F><U+061C>'],
    ['\u200b\u200d\ufeff\u00ad\u2060', '<U+200B><U+200D><U+FEFF><U+00AD><U+2060>'],
    ['\u2028\u2029\r\n\t', '<U+2028><U+2029><U+000D><U+000A><U+0009>'],
    ['\u{e0041}\u3164\ud800', '<U+E0041><U+3164><U+D800>'],
    ['投资额 1.28 亿元（含税）😀', '投资额 1.28 亿元（含税）😀'],
  ])('%j', (text, shown) => {
    expect(escapeText(text)).toBe(shown)
  })

  test('lines are split, then escaped', () => {
    expect(escapeLines('a\tb\r\nc\u001b\n')).toEqual(['a    b', 'c<U+001B>'])
  })

  test('JSON stays the same data', () => {
    const value = { title: 'a\u202eb\u{e0041}\u009b', lines: '一\n二' }
    const json = escapeJson(JSON.stringify(value, null, 2))
    expect(json).not.toMatch(/[\u0080-\u009f\u202e\u{e0041}]/u)
    expect(JSON.parse(json)).toEqual(value)
  })
})

describe('width', () => {
  test('Chinese takes two columns, a combining mark none', () => {
    expect([displayWidth('审批 ok'), displayWidth('e\u0301'), displayWidth('😀')]).toEqual([
      7, 1, 2,
    ])
    expect(padTo('审批', 6)).toBe('审批  ')
  })

  test('every character between others is as wide as the package says', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    const texts = all.map((one) => `中${one}a`)
    expect(texts.filter((text) => displayWidth(text) !== stringWidth(text))).toEqual([])
  })

  test('text wraps at the width and loses nothing', () => {
    const lines = wrapText('集团业务投资决策流程 process one', 9)
    expect(lines.every((line) => displayWidth(line) <= 9)).toBe(true)
    expect(lines.join('')).toBe('集团业务投资决策流程 process one')
  })
})

describe('the language is', () => {
  test.each([
    ['what --lang says', { flag: 'en', workspace: 'zh', env: { BD_LANG: 'zh' } }, 'en'],
    ['else BD_LANG', { workspace: 'zh', env: { BD_LANG: 'en', LANG: 'zh_CN.UTF-8' } }, 'en'],
    ["else the workspace's", { workspace: 'en', env: { LANG: 'zh_CN.UTF-8' } }, 'en'],
    ["else the locale's", { env: { LANG: 'en_GB.UTF-8' } }, 'en'],
    ['LC_ALL before LANG', { env: { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US' } }, 'zh'],
    ['else Chinese', { env: { LANG: 'C.UTF-8' } }, 'zh'],
    ['Chinese where nothing is said', { env: {} }, 'zh'],
  ] as const)('%s', (_, sources, language) => {
    expect(languageOf(sources)).toBe(language)
  })
})

test('help has Chinese titles and wraps by width', () => {
  const format = helpFormat(voiceOf('zh'), (_, text) => text)
  expect(format.styleTitle('Options:')).toBe('选项：')
  expect(format.displayWidth('选项')).toBe(4)
  expect(format.boxWrap('由本人对送审材料作出决定', 8)).toBe('由本人对\n送审材料\n作出决定')
  expect(helpFormat(voiceOf('en'), (_, text) => text).styleTitle('Options:')).toBe('Options:')
})

test('a usage error is worded in Chinese, with the nearest name', () => {
  const message = "error: unknown command 'aprove'\n(Did you mean approve?)"
  expect(usageText(voiceOf('zh'), 'commander.unknownCommand', message)).toBe(
    '没有命令 aprove；是否想用 approve？',
  )
  expect(usageText(voiceOf('en'), 'commander.unknownCommand', message)).toBe(
    'there is no command aprove; did you mean approve?',
  )
})

test('a list of hundreds of thousands of lines is printed, where one call could not take so many arguments', () => {
  const { screen, out, err } = buffers()
  screen.results(Array.from({ length: 300_000 }, () => '行'))
  screen.warnings(Array.from({ length: 300_000 }, () => '行'))
  expect([out(), err()].map((text) => text.split('\n').length)).toEqual([300_001, 300_001])
})

test('no list of unknown length is spread into one call', () => {
  const spread = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /screen\.(?:result|warn)\(\s*\.\.\.[^,]*\)/.test(readFileSync(join('src', file), 'utf8')),
    )
  expect(spread).toEqual([])
})
