/** What changed since the last submission, or since one's own ballot: words, facts, attachments, and why it was sent back. */
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { textDiff, wordsDiff } from '../../src/terminal/text-diff.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { HEAD, LEADER, MANAGER, MANAGER_SECRETARY, OFFICER } from '../workbench/people.ts'

test('what was revised after a return is shown word by word, with the reason and the fact that changed', async () => {
  const bench = await at('idea-submitted')
  await bench.ok(LEADER, 'return', PROJECT, '--reason', '请说明资金来源')
  const path = `${FOLDER}/idea.md`
  const text = bench.read(path)
  const line = text.split('\n').findIndex((one) => one.startsWith('## 提出依据'))
  const lines = text.split('\n')
  lines.splice(line + 1, 0, '', '资金来自留存利润二千六百万元。')
  bench.write(path, lines.join('\n'))
  await bench.ok(OFFICER, 'save', PROJECT)
  await bench.ok(HEAD, 'set', PROJECT, 'amount=1.3亿')
  await bench.ok(HEAD, 'submit', PROJECT)
  const { out } = await bench.ok(LEADER, 'diff')
  expect(out).toContain('请说明资金来源')
  expect(out).toContain('投资额：12,800万元（128,000,000.00 元） → 13,000万元（130,000,000.00 元）')
  expect(out).toMatch(/\{\+.*资金来自留存利润二千六百万元。/u)
  expect(out).not.toContain('[-')
  const { json } = await bench.ok(LEADER, 'diff', PROJECT, '--since', 'mine', '--json')
  expect(json.data).toMatchObject({ from: { round: 1 }, to: { round: 2 } })
  const [idea] = json.data.documents
  const joined = (kinds: readonly string[]) =>
    idea.pieces
      .filter(({ kind }: { kind: string }) => kinds.includes(kind))
      .map(({ text: part }: { text: string }) => part)
      .join('')
  expect(joined(['same', 'new'])).toContain('资金来自留存利润')
  expect(joined(['same', 'gone'])).not.toContain('资金来自留存利润')
  expect((await bench.bd(LEADER, 'diff', PROJECT, '--since', HEAD)).code).toBe(2)
})

test('before a second submission there is nothing to compare, which is said', async () => {
  const bench = await at('idea-submitted')
  const ran = await bench.bd(LEADER, 'diff', PROJECT)
  expect(ran.code).toBe(2)
  expect(ran.err).toContain(`bd view ${PROJECT}`)
})

longTest(
  'a round by its number alone is one of the present stage; where there is none the earlier ones are named',
  async () => {
    const bench = await at('initiation-submitted')
    // The idea was submitted once, and so was the initiation that is being decided on.
    const own = await bench.bd(LEADER, 'diff', PROJECT, '--since', '1')
    expect(own.code).toBe(2)
    expect(own.err).toMatch(/可选：idea\.1$/mu)
    const named = await bench.ok(LEADER, 'diff', PROJECT, '--since', 'idea.1', '--json')
    expect(named.json.data).toMatchObject({
      from: { stage: 'idea', round: 1 },
      to: { stage: 'initiation', round: 1 },
    })
    await bench.ok(MANAGER, 'return', PROJECT, '--reason', '请补充')
    const drafting = await bench.ok(LEADER, 'diff', PROJECT, '--since', '1', '--json')
    expect(drafting.json.data).toMatchObject({ from: { stage: 'initiation', round: 1 }, to: null })
    const none = await bench.bd(LEADER, 'diff', PROJECT, '--since', '2', '--lang', 'en')
    expect(none.code).toBe(2)
    expect(none.err).toContain('idea.1, initiation.1')
  },
)

longTest(
  'a ballot that a secretary entered from paper is the ballot of the member whose it is',
  async () => {
    const bench = await at('idea-submitted')
    const evidence = join(bench.base, 'paper.pdf')
    writeFileSync(evidence, '%PDF-1.4 paper')
    const paper = ['--dated', bench.now.slice(0, 10), '--evidence', evidence]
    const why = ['--reason', '请说明资金来源']
    await bench.ok(MANAGER_SECRETARY, 'enter', PROJECT, LEADER, 'return', ...paper, ...why)
    appendFileSync(join(bench.dir, FOLDER, 'idea.md'), '\n资金来自留存利润。\n')
    await bench.ok(OFFICER, 'save', PROJECT)
    await bench.ok(HEAD, 'submit', PROJECT)
    for (const since of ['mine', LEADER, '陈志远']) {
      const { json } = await bench.ok(LEADER, 'diff', PROJECT, '--since', since, '--json')
      expect(json.data).toMatchObject({ from: { round: 1 }, to: { round: 2 } })
    }
  },
)

test('both texts can be put together again from the difference, in Chinese and English', () => {
  const before = ['一', '受让海川水务 60% 股权', '三', 'own funds only', '']
  const after = ['一', '受让白河水务 51% 股权', '三', 'mostly own funds', '新增']
  for (const language of ['zh', 'en'] as const) {
    const blocks = textDiff(voiceOf(language), before, after)
    const side = (kind: 'gone' | 'new') =>
      blocks
        .map((block) =>
          block.kind === 'same'
            ? block.lines.join('\n')
            : block.pieces
                .filter((piece) => piece.kind === 'same' || piece.kind === kind)
                .map(({ text }) => text)
                .join(''),
        )
        .join('\n')
    expect(side('gone')).toBe(before.join('\n'))
    expect(side('new')).toBe(after.join('\n'))
  }
  const pieces = wordsDiff(voiceOf('zh'), '以自有资金支付', '以银行贷款支付')
  expect(pieces.filter(({ kind }) => kind === 'same').map(({ text }) => text)).toEqual([
    '以',
    '支付',
  ])
})

longTest('texts that have nothing in common are told in time', () => {
  const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word} ${at}`)
  const blocks = textDiff(voiceOf('en'), long('old'), long('new'))
  expect(blocks).toHaveLength(1)
})

longTest(
  'edits that are not saved are no part of the comparison, and it says so instead of "nothing has changed"',
  async () => {
    const bench = await at('idea-submitted')
    await bench.ok(LEADER, 'return', PROJECT, '--reason', '请说明资金来源')
    const same = await bench.ok(OFFICER, 'diff', PROJECT)
    expect(same.out).toMatch(/^材料、要素、附件均无变化$/mu)
    expect(same.out).not.toContain('未保存')
    appendFileSync(join(bench.dir, FOLDER, 'idea.md'), '\n资金来自留存利润。\n')
    const { out } = await bench.ok(OFFICER, 'diff', PROJECT)
    expect(out).not.toMatch(/^材料、要素、附件均无变化$/mu)
    expect(out).toContain(`有未保存的修改：${FOLDER}/idea.md`)
    expect(out).toContain(`bd save ${PROJECT}`)
    const { out: english } = await bench.ok(OFFICER, 'diff', PROJECT, '--lang', 'en')
    expect(english).toContain(`edited and not saved: ${FOLDER}/idea.md`)
    const { json } = await bench.ok(OFFICER, 'diff', PROJECT, '--json')
    expect(json.data.unsaved).toEqual([`${FOLDER}/idea.md`])
    await bench.ok(OFFICER, 'save', PROJECT)
    const saved = await bench.ok(OFFICER, 'diff', PROJECT)
    expect(saved.out).toContain('资金来自留存利润')
    expect(saved.out).not.toContain('未保存')
  },
)

longTest(
  'hints of the templates are no change of a document, and that only they changed is said',
  async () => {
    for (const [language, said] of [
      ['zh', '只有模板的提示'],
      ['en', 'only hints of its template'],
    ] as const) {
      const bench = await at('idea-submitted')
      await bench.ok(LEADER, 'return', PROJECT, '--reason', '请补充')
      const path = `${FOLDER}/idea.md`
      const text = bench.read(path)
      bench.write(path, `${text}\n<!-- 填写说明：写明来源 -->\n`)
      await bench.ok(OFFICER, 'save', PROJECT)
      const hint = await bench.ok(OFFICER, 'diff', PROJECT, '--lang', language)
      expect(hint.out).toContain(said)
      expect(hint.out).not.toContain('写明来源')
      bench.write(path, `${text}\n<!-- 填写说明：写明来源 -->\n\n资金自筹。\n`)
      await bench.ok(OFFICER, 'save', PROJECT)
      const more = await bench.ok(OFFICER, 'diff', PROJECT, '--lang', language)
      expect(more.out).toContain('资金自筹')
      expect(more.out).not.toContain('写明来源')
      const { data } = (await bench.ok(OFFICER, 'diff', PROJECT, '--json')).json
      expect(JSON.stringify(data.documents)).not.toContain('写明来源')
    }
  },
)
