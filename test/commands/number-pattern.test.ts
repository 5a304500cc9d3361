/** The pattern of the company's numbers is refused where no document could bear them, with what may stand in one. */
import { expect } from 'vitest'
import { at } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, OFFICER } from '../workbench/people.ts'

const set = (pattern: string, ...more: readonly string[]) =>
  ['parameter', 'set', 'number-pattern', pattern, '--reason', '公文管理办法', ...more] as const

longTest(
  'nonsense is refused with the places of a pattern, and the example of the refusal is taken',
  async () => {
    const bench = await at('founded')
    for (const pattern of ['../x{n}', '$(id){n}', 'a/b{n}', 'A B{n}', '〔{年}〕{序号}号']) {
      for (const language of ['zh', 'en']) {
        const ran = await bench.bd(ADMIN, ...set(pattern, '--lang', language))
        expect(ran.code).not.toBe(0)
        expect(ran.err).toContain('{year}')
        expect(ran.err).toContain('{n}')
      }
    }
    const { err } = await bench.bd(ADMIN, ...set('a/b{n}'))
    const example = /例如 (\S+号)/u.exec(err)![1]!
    const taken = await bench.bd(ADMIN, ...set(example))
    expect(taken.code).toBe(0)
  },
)

test('an argument that lacks is named in the language', async () => {
  const bench = await at('founded')
  expect((await bench.bd(ADMIN, 'policy', 'admit', '')).err).toContain('请写明 <整行>')
  const untitled = await bench.bd(OFFICER, 'new-project', '--title', '')
  expect(untitled.err).toContain('没有写明名称')
  bench.write('../空.yaml', '')
  const empty = await bench.bd(ADMIN, 'meeting', 'record', '../空.yaml')
  expect(empty.err).toContain('文件是空的')
  expect((await bench.bd(ADMIN, 'policy', 'admit', '', '--lang', 'en')).err).toContain('<line>')
})
