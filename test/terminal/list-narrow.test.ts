/** The list of projects on a narrow screen: a project in lines of its own, no header, nothing between columns. */
import { expect, test } from 'vitest'
import { summaryOf } from '../../src/core/agenda/summary.ts'
import { namesIn } from '../../src/terminal/names.ts'
import { listLines, type Row } from '../../src/terminal/phrases/overview.ts'
import { plainText } from '../../src/terminal/text.ts'
import { at, standing } from '../../fixtures/worlds/life.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

test('at 60 columns a project is told in lines of its own; from 80 on as a table', () => {
  const ledger = at('board')
  const one = standing(ledger)
  const { now } = ledger.by('cao')
  const names = namesIn(voiceOf('zh'), undefined, one.process)
  const view = { names, now, daysLeft: () => 3 } as unknown as Row['view']
  const summary = summaryOf(ledger.world, one, ledger.by('cao'))
  const rows = [{ summary, process: one.process, view }]
  const narrow = listLines(voiceOf('zh'), rows, 60).map(plainText)
  expect(narrow[0]).toBe(`${one.id} ${one.project.title}`)
  expect(narrow[1]).toContain(one.stage.title.zh)
  expect(narrow[1]).toContain('期限：')
  expect(narrow[2]).toMatch(/^ {2}等谁：/u)
  expect(narrow).toHaveLength(3)
  expect(plainText(listLines(voiceOf('zh'), rows, 80)[0]!)).toMatch(/^编号 +项目 +流程/u)
})
