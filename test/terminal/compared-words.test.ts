/** A requirement that is not met says what was compared, and what each side is. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Ground, Subject } from '../../src/core/process/condition.ts'
import { comparisonsAgainst } from '../../src/core/process/comparisons.ts'
import { formulaOf } from '../../src/core/process/formula.ts'
import type { Process } from '../../src/core/process/process.ts'
import type { Value } from '../../src/core/record/record.ts'
import { finding } from '../../src/core/rules/finding.ts'
import { readProcess } from '../../src/documents/process.ts'
import { readYaml } from '../../src/documents/source.ts'
import { namesIn } from '../../src/terminal/names.ts'
import { tellFinding } from '../../src/terminal/rules/finding.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

/** A process that comes with bd. */
function offered(id: string): Process {
  const url = new URL(`../../templates/processes/${id}/1/process.yaml`, import.meta.url)
  const source = readYaml('process.yaml', readFileSync(url, 'utf8'))
  if (!source.ok) throw new Error(JSON.stringify(source.findings))
  const read = readProcess(source.value)
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return read.value
}

/** What is told of the requirement of the process with this title, where these values are known. */
function told(process: Process, zh: string, values: Readonly<Record<string, Value>>) {
  const stage = process.stages.find((one) => one.requires?.some(({ title }) => title.zh === zh))!
  const { title, condition } = stage.requires!.find((one) => one.title.zh === zh)!
  const ground: Ground = (one: Subject) => values[formulaOf('computed' in one ? one.computed : one)]
  const compared = comparisonsAgainst(process, condition, ground)
  const facts = { ...title, stage: stage.stage, compared }
  const found = finding('requirement-not-met', facts, { project: '2026-001' })
  return (['zh', 'en'] as const).map((language) => {
    const voice = voiceOf(language)
    return tellFinding(voice, found, namesIn(voice, undefined, process)).message
  })
}

test('a price that is not the calculated one stands beside it', () => {
  const prices = { 'quotation.price': '100000.00', 'cost-calculation.price': '130000.00' }
  expect(told(offered('quotation'), '报价与核算所据的一致', prices)).toEqual([
    '不满足条件：报价与核算所据的一致。“报价单 / 报价”为 100,000.00 元，须为“成本核算单 / 核算所据的报价”（130,000.00 元）',
    'this does not hold: The quotation is the one that was calculated: "Quotation / Price" is CNY 100,000.00 and must be "Cost calculation / Price it was calculated for" (CNY 130,000.00)',
  ])
})

test('a day that is too late stands beside the last one, with what would do instead', () => {
  // Monday 14 September 2026 and two working days.
  const values = {
    'answer.answered-on': '2026-09-17',
    'answer-due': '2026-09-16',
    'answer.late': 'no',
  }
  const [zh] = told(offered('complaint'), '在应答复日期之前答复，或者写明逾期', values)
  expect(zh).toContain(
    '“答复与解决方案 / 答复客户日期”为 2026-09-17，须不晚于“应答复日期”（2026-09-16）；或者“答复与解决方案 / 逾期答复”为 否，须为 是',
  )
})

test('what holds is not told, and a figure that is asked stands alone', () => {
  const [zh] = told(offered('quotation'), '毛利率为正', { 'cost-calculation.gross-margin': '-2' })
  expect(zh).toContain('为 -2%，须超过 0%')
  const all = { all: [{ fact: 'a', is: 1 }, { not: { fact: 'b', is: 1 } }] }
  const process = { ...offered('quotation'), facts: { a: WHOLE, b: WHOLE } }
  const ground: Ground = (one) => ('fact' in one ? 1 : undefined)
  expect(comparisonsAgainst(process, all, ground)).toEqual([
    {
      left: { kind: 'fact', name: 'b', value: '1' },
      type: 'integer',
      test: 'is',
      denied: true,
      right: { kind: 'constant', value: '1' },
    },
  ])
})

const WHOLE = { type: 'integer', title: { zh: '数', en: 'number' } } as const
