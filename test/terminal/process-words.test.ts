/** What `bd process show` says of a regulation: every word of the language, so that no change to a file goes unsaid. */
import { expect, test } from 'vitest'
import type { Process } from '../../src/core/process.ts'
import type { Language } from '../../src/core/workspace.ts'
import { namesIn } from '../../src/terminal/names.ts'
import { processLines } from '../../src/terminal/phrases/process.ts'
import { plainText } from '../../src/terminal/text.ts'
import { changed, LEAVES, PROCESS } from './everything.ts'

function shown(language: Language, process: Process): string {
  const names = namesIn(language, undefined, process)
  const view = {
    process,
    names,
    sha256: 'f'.repeat(64),
    parameters: {},
    today: '',
    workdays: () => 0,
  }
  return processLines(language, view).map(plainText).join('\n')
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
