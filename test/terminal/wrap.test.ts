/** Lines on a narrow terminal: nothing is lost, and no id, path or command is broken. */
import { describe, expect, test } from 'vitest'
import { tableLines } from '../../src/terminal/table.ts'
import { plainText } from '../../src/terminal/text.ts'
import { displayWidth, wrapWords } from '../../src/terminal/width.ts'
import { screenOf } from '../../src/terminal/screen.ts'

const LINES = [
  '送审材料不全，请先补齐：bd set 2026-001 amount=12800万 --reason "按评估值"，再运行 bd submit 2026-001 --answer "已补充"',
  '没有名为“财务部”的审批节点；可用：投资决策委员会（investment-committee）、总经理办公会（general-manager-office）',
  'write the documents that are missing with bd draft 2026-001 feasibility-report, then bd save 2026-001 and bd submit 2026-001',
  '已写入 projects/2026/2026-001/feasibility-study-report.md、projects/2026/2026-001/legal-opinion.md',
  '请先取回：git pull --rebase，再运行 bd check',
]
const WHOLE = [
  /bd set 2026-001 amount=12800万 --reason "按评估值"/u,
  /bd submit 2026-001/u,
  /investment-committee/u,
  /general-manager-office/u,
  /bd draft 2026-001 feasibility-report/u,
  /bd save 2026-001/u,
  /projects\/2026\/2026-001\/feasibility-study-report\.md/u,
  /git pull --rebase/u,
]

describe.each([40, 60, 80])('at %i columns', (columns) => {
  test.each(LINES)('%s', (text) => {
    const lines = wrapWords(text, columns)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    for (const whole of WHOLE) {
      if (whole.test(text)) expect(lines.some((line) => whole.test(line))).toBe(true)
    }
    // A line is wider only where one command alone is.
    for (const line of lines) {
      if (displayWidth(line) > columns) expect(line).toMatch(/^bd |^projects\//u)
    }
    // No line begins with what closes, or ends with what opens.
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。；：、）”]/u)
    for (const line of lines) expect(line).not.toMatch(/[（“]$/u)
  })

  test('a table whose columns do not fit is told one cell a line', () => {
    const command = 'bd approve 2026-001 --review investment-committee --for wang-guoqiang'
    const rows = [['2026-001', '海川水务股权收购项目', '投资决策委员会', '2026-06-09', command]]
    const head = ['编号', '项目', '环节', '期限', '命令']
    const lines = tableLines({ head, rows }, columns).map(plainText)
    expect(lines.some((line) => line.includes(command))).toBe(true)
    expect(lines.some((line) => line.includes('2026-06-09'))).toBe(true)
  })
})

test('talk is wrapped for the terminal that it is on, and for nothing else', () => {
  const said = (stream: { isTTY?: boolean; columns?: number }) => {
    let text = ''
    const write = (part: string) => (text += part)
    const screen = screenOf({ out: { write }, err: { write, ...stream }, language: 'zh' })
    screen.say(`  ${LINES[0]!}`)
    return text.trimEnd().split('\n')
  }
  expect(said({})).toHaveLength(1)
  const narrow = said({ isTTY: true, columns: 60 })
  expect(narrow.length).toBeGreaterThan(1)
  for (const line of narrow) expect(line).toMatch(/^ {2}\S/u)
  // A terminal that says nought does not know how wide it is.
  expect(said({ isTTY: true, columns: 0 })).toEqual(said({ isTTY: true, columns: 80 }))
})

test('what stands in brackets stays together where half the line is filled without it', () => {
  expect(wrapWords('2026-09-14 18:00（周一，今天到期）', 26)).toEqual([
    '2026-09-14 18:00',
    '（周一，今天到期）',
  ])
  // Before the half the line would be left empty.
  expect(wrapWords('日报（每个工作日下班之前提交的一份）', 26)[0]).toBe(
    '日报（每个工作日下班之前提',
  )
})
