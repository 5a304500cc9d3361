/** A document that was drafted with an amount keeps it; when the amount changes, it is named before anybody decides. */
import { expect } from 'vitest'
import { at, fillAll, FOLDER, PROJECT } from '../workbench/life.ts'
import { bothTest, cases, longTest } from '../workbench/long.ts'
import { HEAD, OFFICER } from '../workbench/people.ts'

longTest(
  'documents that state the old amount are named when it changes and when they are submitted',
  async () => {
    const bench = await at('opened')
    fillAll(bench)
    await bench.ok(OFFICER, 'save', PROJECT)
    expect(bench.read(`${FOLDER}/idea.md`)).toContain('128,000,000.00')
    const set = await bench.ok(HEAD, 'set', PROJECT, '投资额=1.3亿')
    expect(set.err).toMatch(/“项目构想建议”里仍写着投资额原来的数值：128,000,000\.00/u)
    expect(set.err).toContain(`${FOLDER}/idea.md`)
    expect((await bench.bd(HEAD, 'submit', PROJECT, '--dry-run')).err).toContain('128,000,000.00')
    const english = await bench.bd(HEAD, 'submit', PROJECT, '--dry-run', '--lang', 'en')
    expect(english.err).toMatch(/"Project idea" still states what Amount.* used to be/u)
    const text = bench.read(`${FOLDER}/idea.md`)
    bench.write(`${FOLDER}/idea.md`, text.replaceAll('128,000,000.00', '130,000,000.00'))
    await bench.ok(OFFICER, 'save', PROJECT)
    expect((await bench.ok(HEAD, 'submit', PROJECT)).err).not.toContain('原来的数值')
  },
)

bothTest.each(cases(['1.28 亿元'], ['12,800万元', '12800 万元', '壹亿贰仟捌佰万元']))(
  'the old amount as an officer writes it himself, %s, is named too',
  async (said) => {
    const bench = await at('opened')
    fillAll(bench)
    const text = bench.read(`${FOLDER}/idea.md`)
    bench.write(`${FOLDER}/idea.md`, text.replaceAll('128,000,000.00 元', said))
    await bench.ok(OFFICER, 'save', PROJECT)
    const { err } = await bench.ok(HEAD, 'set', PROJECT, '投资额=1.3亿')
    expect(err).toContain(`原来的数值：${said}`)
  },
)

longTest('an amount that only ends like the old one is another amount', async () => {
  const bench = await at('opened')
  fillAll(bench)
  const text = bench.read(`${FOLDER}/idea.md`)
  bench.write(`${FOLDER}/idea.md`, text.replaceAll('128,000,000.00', '1,128,000,000.00'))
  await bench.ok(OFFICER, 'save', PROJECT)
  expect((await bench.ok(HEAD, 'set', PROJECT, '投资额=1.3亿')).err).not.toContain('原来的数值')
})
