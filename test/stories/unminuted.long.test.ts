/** A vote by meeting of which no minutes came within its time: it is told so, and not as if too few had been there. */
import { expect, test } from 'vitest'
import { beforeTheBoard, FIRST, onDesk } from '../workbench/board.ts'
import { BOARD_SECRETARY } from '../workbench/people.ts'

const SIGNED = ['cao-zhengping', 'deng-yaping', 'feng-jun', 'liang-shaohua', 'song-huimin']

const SAID = {
  zh: ['期限内没有会议记录', /未达到规定出席人数/u],
  en: ['without minutes in its time', /without a quorum/u],
} as const

/** The deadline, and the first day after it. */
const DEADLINE = '2026-03-16'
const AFTER = '2026-03-17'

test('five of seven have signed and nobody minuted a meeting: no screen says that too few took part', async () => {
  const bench = await beforeTheBoard()
  for (const who of SIGNED) await bench.ok(who, 'approve', FIRST)
  bench.on(AFTER)
  for (const language of ['zh', 'en'] as const) {
    const [said, wrong] = SAID[language]
    const dry = await bench.ok(BOARD_SECRETARY, 'close', FIRST, '--dry-run', '--lang', language)
    expect(dry.err).toContain(said)
    expect(dry.err).not.toMatch(wrong)
  }
  const done = await bench.ok(BOARD_SECRETARY, 'close', FIRST, '--json')
  const closes = done.json.data.effect.find(
    ({ kind }: { kind: string }) => kind === 'review-closes',
  )
  expect(closes.after).toMatchObject({ result: 'lapsed', unminuted: true })
  expect(closes.after.tally.quorum).toEqual({ needed: 4, have: 5 })
  for (const language of ['zh', 'en'] as const) {
    const [said, wrong] = SAID[language]
    for (const screen of [['status', FIRST], ['show', FIRST], ['list']]) {
      const { out } = await bench.ok('cao-zhengping', ...screen, '--lang', language)
      expect(out, screen.join(' ')).toContain(said)
      expect(out, screen.join(' ')).not.toMatch(wrong)
    }
    for (const screen of [
      ['log', FIRST],
      ['check', '--notes'],
    ]) {
      const { out, err } = await bench.bd(undefined, ...screen, '--lang', language)
      expect(out + err, screen.join(' ')).not.toMatch(wrong)
    }
    const refused = await bench.bd(BOARD_SECRETARY, 'close', FIRST, '--lang', language)
    expect(refused.err).toContain(said)
    expect(refused.err).not.toMatch(wrong)
  }
  expect((await bench.bd(undefined, 'check')).code).toBe(0)
})

test('a meeting that was minuted without a quorum is told as that, and so is a vote in writing', async () => {
  const bench = await beforeTheBoard()
  const minutes = onDesk(
    bench,
    'minutes.yaml',
    `number: 董决〔2026〕8号
date: 2026-03-02
chair: 曹正平
recorder: 许睿
present: 曹正平、冯军
absent: 邓雅萍、梁少华、宋惠民、谢东来、袁梦琪
scans: minutes.pdf
items: [{ project: "${FIRST}", item: 审议收购, not-voting: 曹正平、冯军, resolution: 未达到规定出席人数 }]
`,
  )
  onDesk(bench, 'minutes.pdf', '%PDF-1.4 会议记录')
  await bench.ok(BOARD_SECRETARY, 'meeting', 'record', minutes)
  const { out } = await bench.ok(BOARD_SECRETARY, 'show', FIRST)
  expect(out).toContain('未达到规定出席人数')
  expect(out).not.toContain(SAID.zh[0])

  const written = await beforeTheBoard('written')
  await written.ok('cao-zhengping', 'approve', FIRST)
  written.on(AFTER)
  await written.ok(BOARD_SECRETARY, 'close', FIRST)
  const shown = (await written.ok(BOARD_SECRETARY, 'show', FIRST)).out
  expect(shown).toContain(DEADLINE)
  expect(shown).toContain('未达到规定出席人数')
  expect(shown).not.toContain(SAID.zh[0])
})
