/** What is printed as next can be done next. */
import { expect } from 'vitest'
import { at, PROJECT } from '../workbench/life.ts'
import { bothTest, cases, test } from '../workbench/long.ts'
import { HEAD, OFFICER } from '../workbench/people.ts'
import { prepareStage } from '../workbench/regulation.ts'

const NEXT = { zh: /^下一步：.*$/gmu, en: /^next: .*$/gmu } as const

bothTest.each(cases(['zh'] as const, ['en'] as const))(
  'a draft saved half-filled is filled in, not submitted (%s)',
  async (lang) => {
    const bench = await at('opened')
    await bench.ok(undefined, 'draft', PROJECT)
    const saved = (await bench.bd(OFFICER, 'save', PROJECT, '--lang', lang)).out
    const shown = (await bench.ok(undefined, 'status', PROJECT, '--lang', lang)).out
    for (const out of [saved, shown]) {
      if (out === '') continue
      const next = out.match(NEXT[lang])
      expect(next).toHaveLength(1)
      expect(next![0]).toContain(`bd save ${PROJECT}`)
    }
    expect((await bench.bd(HEAD, 'submit', PROJECT)).code).toBe(1)
  },
)

test('what is whole is submitted next, and it is', async () => {
  const bench = await at('opened')
  await prepareStage(bench, PROJECT)
  const { out } = await bench.ok(undefined, 'status', PROJECT)
  expect(out.match(NEXT.zh)).toEqual([expect.stringContaining(`bd submit ${PROJECT}`)])
  await bench.ok(HEAD, 'submit', PROJECT)
})
