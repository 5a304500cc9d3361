/** Minutes that others were quicker than: one line brings them and their scan back from the kept branch, and records the same. */
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { retyped } from '../../src/commands/steps/redo-line.ts'
import { beforeTheBoard, FIRST, onDesk } from '../workbench/board.ts'
import { BOARD_SECRETARY } from '../workbench/people.ts'
import { readingOf } from '../workbench/reading.ts'
import { agrees } from './story.ts'

const MINUTES = `文号: 董决〔2026〕7号
日期: 2026-03-02
主持: 曹正平
记录: 许睿
出席: 曹正平、冯军、梁少华、宋惠民
委托出席: 谢东来（委托曹正平）
缺席: 袁梦琪
列席: 法律顾问 王律师
回避: 邓雅萍（关联：在受让方任职）
扫描件: 会议 记录.pdf
议题:
  - 项目: ${FIRST}
    议题: 审议 '收购'
    表决: { 曹正平: 同意, 冯军: 反对（回报偏低）, 梁少华: 同意, 谢东来: 同意, 宋惠民: 同意 }
    票数: 同意4票、反对1票
    决议: 通过
`

test('minutes with their scan are recorded again as they were, by the line that is advised', async () => {
  const bench = await beforeTheBoard()
  onDesk(bench, '会议 记录.pdf', '%PDF-1.4 会议记录')
  await bench.ok(BOARD_SECRETARY, 'meeting', 'record', onDesk(bench, 'minutes.yaml', MINUTES))
  const record = () =>
    bench
      .git('show', `HEAD:projects/2026/${FIRST}/signoffs/proposal.1/board.meeting.1.yaml`)
      .replace(/^at: .*$/mu, '')
  const before = record()
  const { world, now, log } = await readingOf(bench)
  const kept = 'bd-mine-1234567'
  const folder = '../bd-mine-1234567'
  const about = { kept, folder, world, changes: [], today: now.date, numbers: new Map() }
  const line = retyped(log().at(-1)!.act!, about)!
  bench.git('branch', kept)
  bench.git('reset', '--quiet', '--hard', 'HEAD~1')
  const at = line.lastIndexOf(' && bd ')
  execFileSync('sh', ['-e', '-c', line.slice(0, at)], { cwd: bench.dir, env: bench.env })
  await bench.ok(BOARD_SECRETARY, ...line.slice(at + ' && bd '.length).split(' '))
  expect(record()).toBe(before)
  await agrees(bench)
})
