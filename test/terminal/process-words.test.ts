/** What `bd process show` says of a regulation: every word of the language, so that no change to a file goes unsaid. */
import { expect, test } from 'vitest'
import type { Process } from '../../src/core/process/process.ts'
import type { Language } from '../../src/core/record/workspace.ts'
import { namesIn } from '../../src/terminal/names.ts'
import { processLines } from '../../src/terminal/phrases/process.ts'
import { plainText } from '../../src/terminal/text.ts'
import { LATER } from '../../src/documents/process-later.ts'
import { schemas } from '../../src/documents/schemas.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { changed, EVERYTHING, LEAVES, PROCESS } from './everything.ts'

/** Ways to write a span of time, which one file of words tells alike. */
const SPANS = new Set([
  'working-days',
  'half-days',
  'calendar-days',
  'weeks',
  'months',
  'hours',
  'minutes',
  'same-day',
])

function shown(language: Language, process: Process): string {
  const names = namesIn(voiceOf(language), undefined, process)
  const view = {
    process,
    names,
    sha256: 'f'.repeat(64),
    parameters: {},
    today: '',
    workdays: () => 0,
  }
  return processLines(voiceOf(language), view).map(plainText).join('\n')
}

test.each(LEAVES.map(([path, value]) => [path.join('.'), path, value] as const))(
  'whoever changes %s reads of it',
  (_, path, value) => {
    const after = changed(path, value)
    const told = (['zh', 'en'] as const).filter(
      (language) => shown(language, after) !== shown(language, PROCESS),
    )
    const only = path.at(-1)
    expect(told).toEqual(only === 'zh' || only === 'en' ? [only] : ['zh', 'en'])
  },
)

test('a regulation with every word is told whole, without a word of the other language', () => {
  const [zh, en] = [shown('zh', PROCESS), shown('en', PROCESS)]
  expect(zh).toContain('一票否决：owner-side反对即为否决')
  expect(zh).toContain('票数相等时由chair决定')
  expect(zh).toContain('审批 2 law（与分办同时进行）：')
  expect(zh).toContain('仅限“金额”不少于“限额”的项目经此审批')
  expect(zh).toContain('“方案 / 签署”早于“开始”')
  expect(zh).toContain('否决后可以复议 2 次')
  expect(en).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/u)
})

/** Every word of the language, by the schema that editors are given. */
function wordsOfSchema(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {} } = schema as { readonly properties?: Record<string, unknown> }
  return [...Object.keys(properties), ...Object.values(schema).flatMap(wordsOfSchema)]
}

test('the regulation that these tests are of uses every word of the language but those for later', () => {
  const later = new Set<string>(Object.values(LATER).flat())
  const words = new Set(wordsOfSchema(schemas()['process']))
  const unused = [...words].filter((word) => !new RegExp(`\\b${word}:`).test(EVERYTHING))
  expect(unused.filter((word) => !later.has(word) && !SPANS.has(word))).toEqual([])
})
