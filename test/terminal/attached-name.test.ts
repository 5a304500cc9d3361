/** An attached file is shown by its whole name: two that differ in their ending alone are two. */
import { expect } from 'vitest'
import { fullName } from '../../src/terminal/phrases/attached-name.ts'
import { attachedName } from '../../src/terminal/phrases/packet-name.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { onDesk } from '../workbench/board.ts'
import { longTest, test } from '../workbench/long.ts'
import { OFFICER } from '../workbench/people.ts'

test.each([
  ['尽调报告.pdf', '尽调报告', '尽调报告.pdf'],
  ['尽调报告.docx', '尽调报告', '尽调报告.docx'],
  ['尽调报告.pdf', '尽调报告.pdf', '尽调报告.pdf'],
  ['scan0001.pdf', '尽调报告', '尽调报告（scan0001.pdf）'],
  ['archive.tar.gz', 'archive.tar', 'archive.tar.gz'],
])('%s attached as %s is %s', (name, title, shown) => {
  expect(fullName(voiceOf('zh'), { name, title })).toBe(shown)
  expect(attachedName(voiceOf('zh'), 0, { name, title })).toContain(name)
})

longTest(
  'wherever two files of one name and two endings are shown, their endings are',
  async () => {
    const bench = await at('study-ready')
    const pdf = onDesk(bench, '尽调报告.pdf', '%PDF-1.4 一')
    const csv = onDesk(bench, '尽调报告.csv', '一,二\n')
    for (const file of [pdf, csv]) {
      const shown = await bench.ok(OFFICER, 'attach', PROJECT, 'due-diligence-report', file)
      expect(shown.out + shown.err).toContain(file === pdf ? '尽调报告.pdf' : '尽调报告.csv')
    }
    const log = (await bench.ok(OFFICER, 'log', PROJECT)).out
    expect(log).toContain('尽调报告.pdf')
    expect(log).toContain('尽调报告.csv')
    const subjects = bench.git('log', '--format=%s', '-2')
    expect(subjects).toContain('附上「尽调报告.csv」')
    expect(subjects).toContain('附上「尽调报告.pdf」')
    for (const argv of [
      ['show', PROJECT],
      ['view', PROJECT],
    ]) {
      const { out } = await bench.ok(OFFICER, ...argv)
      expect(out, argv[0]).toContain('尽调报告.pdf')
      expect(out, argv[0]).toContain('尽调报告.csv')
    }
    expect(bench.git('ls-files', `${FOLDER}/attachments`)).not.toBe('')
  },
)
