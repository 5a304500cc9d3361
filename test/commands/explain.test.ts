/** `bd explain` knows whatever bd says no with: the rules, and why a command cannot run. */
import { describe, expect, test } from 'vitest'
import { runBd } from '../../src/commands/run.ts'
import { failureReasons } from '../../src/terminal/rules/cannot-run.ts'

async function explain(...argv: readonly string[]) {
  let out = ''
  const write = (text: string) => (out += text)
  const around = { cwd: '/', env: {}, out: { write }, err: { write } }
  return { code: await runBd(['explain', ...argv], around), out }
}

test.each(failureReasons())('%s is explained in both languages', async (reason) => {
  for (const language of ['zh', 'en']) {
    const { code, out } = await explain(reason, '--lang', language)
    expect(code, out).toBe(0)
    expect(out).toMatch(new RegExp(`^${reason}[（ (]`))
    expect(out).not.toMatch(/undefined|\[object/)
    expect(out.split('\n').length).toBeGreaterThan(4)
  }
  const { out } = await explain(reason, '--json')
  expect(JSON.parse(out).data).toMatchObject({ reason })
})

test('it is found as it stands in a message, and by a slip of the pen', async () => {
  expect((await explain('错误[no-key]', '--lang', 'zh')).out).toContain('bd join --new-key')
  expect((await explain('nokey', '--lang', 'zh')).out).toContain('no-key')
  expect((await explain('--lang', 'zh')).out).toContain('no-key')
})

describe('a rule is found by words', () => {
  test.each([
    ['a sentence as it was printed', ['“尽职调查报告”缺少章节“财务分析”'], 'missing-section'],
    ['with the word before it', ['错误 “尽职调查报告”缺少章节“财务分析”'], 'missing-section'],
    ['its words typed one by one', ['没有', '项目', '2026-01'], 'unknown-project'],
    ['an English sentence', ['“Report” has no section "Figures"'], 'missing-section'],
    ['the words of an id', ['missing', 'Section'], 'missing-section'],
    ['a reason why bd cannot run', ['没有设置签名密钥'], 'no-key'],
  ])('%s: one is shown in full', async (_, typed, id) => {
    const { code, out } = await explain(...typed, '--json')
    expect(code).toBe(0)
    const { data } = JSON.parse(out)
    expect(data.rule ?? data.reason).toBe(id)
  })

  test.each([
    ['zh', '章节', ['missing-section', 'empty-section', 'heading-unread'], '共 7 条'],
    ['en', 'quorum', ['quorum-of-cast', 'extension-in-vain'], '5 in all'],
    ['en', '密钥', ['weak-key', 'no-key'], 'in all'],
    ['zh', '附件 太大', ['not-attachable'], '没有全部相符的，以上相近'],
  ])('several are listed, in whichever language: %s %s', async (lang, typed, ids, told) => {
    const { code, out } = await explain(typed, '--lang', lang)
    expect(code).toBe(0)
    for (const id of ids) expect(out).toMatch(new RegExp(`^${id}\\s`, 'mu'))
    expect(out).toContain(told)
  })

  test.each([
    ['会签', 'opinion-unanswered'],
    ['部门会签', 'opinion-unanswered'],
    ['征求意见', 'opinion-unanswered'],
    ['密钥遗失', 'key-retired'],
    ['密钥丢失', 'key-retired'],
    ['丢失密钥', 'key-retired'],
    ['密钥丢了怎么办', 'key-retired'],
    ['换电脑', 'no-key'],
    ['超过截止时间', 'overdue'],
    ['超期', 'overdue'],
    ['请假', 'grant-other-round'],
    ['lost key', 'key-retired'],
    ['past the deadline', 'overdue'],
    ['too late', 'deadline-passed'],
    ['countersign', 'opinion-unanswered'],
  ])('an everyday word that no rule says finds its rules: %s', async (typed, id) => {
    const { code, out } = await explain(typed, '--json')
    expect(code).toBe(0)
    const { data } = JSON.parse(out)
    const named = [...data.rules.slice(0, 6), ...data.failures].map(
      (one: { rule?: string; reason?: string }) => one.rule ?? one.reason,
    )
    expect(named).toContain(id)
  })

  test('what stands nowhere is refused as before', async () => {
    expect((await explain('zzz', '--lang', 'en')).code).toBe(2)
    expect((await explain('，', '--lang', 'en')).code).toBe(2)
    expect((await explain('missing-sectoin', '--lang', 'en')).out).toContain(
      'did you mean missing-section',
    )
  })
})
