/** Whoever reads a document is shown its fields as the rules read them, and not as their words happen to compare. */
import { expect, test } from 'vitest'
import { at, PLAN_FILE, save, standing, submitting } from '../../fixtures/worlds/life.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { edited, HEAD, PLAN } from '../../fixtures/worlds/small.ts'
import { contentOf } from '../../src/core/record/tree.ts'
import { fieldsRead } from '../../src/core/world/fields-read.ts'
import { namesIn } from '../../src/terminal/names.ts'
import { type ReadingView, readingLines } from '../../src/terminal/phrases/reading.ts'
import type { Language } from '../../src/core/record/workspace.ts'
import { plainText } from '../../src/terminal/text.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const process = (yaml: string) =>
  edited(
    yaml,
    'fields: { cost: { type: money, title: { zh: 投资额, en: Cost } } }',
    `fields:
      cost: { type: money, title: { zh: 投资额, en: Cost } }
      double: { type: money, computed: { times: [2, cost] }, title: { zh: 两倍, en: Double } }
      related: { type: yes-no, title: { zh: 关联方, en: Related } }
      listed: { type: yes-no, title: { zh: 上市公司, en: Listed } }`,
  )
const FIELDS = 'cost: 40万\nrelated: 是\nlisted: 否\n'

function saved(fields: string): Ledger {
  const text = edited(PLAN, 'cost: "100.00"\n', fields)
  return save(at('saved', { process }), { [PLAN_FILE]: text })
}

function shown(ledger: Ledger, language: Language): string {
  const project = standing(ledger)
  const round = project.gate
  const content = contentOf(ledger.world.tree.get(PLAN_FILE), 'document')!
  const values = fieldsRead(
    ledger.world,
    project,
    { document: 'plan', path: PLAN_FILE, content },
    round,
  )
  const v = voiceOf(language)
  const names = namesIn(v, ledger.world.policy, project.process)
  const view = { names, standing: project, round: undefined, columns: 80, of: 1 } as const
  const one = { number: 1, document: 'plan', content, values, body: [], attachments: [] }
  return readingLines(v, view as unknown as ReadingView, [one])
    .map(plainText)
    .join('\n')
}

test.each([
  ['a draft', (ledger: Ledger) => ledger],
  ['what was submitted', (ledger: Ledger) => ledger.do(HEAD, submitting(ledger))],
])(
  '%s: 是 is yes, 40万 is 400,000 yuan, and twice that is shown though nobody typed it',
  (_, to) => {
    const ledger = to(saved(FIELDS))
    const zh = shown(ledger, 'zh')
    expect(zh).toMatch(/关联方：是$/mu)
    expect(zh).toMatch(/上市公司：否$/mu)
    expect(zh).toMatch(/投资额：.*400,000\.00/u)
    expect(zh).toMatch(/两倍：.*800,000\.00/u)
    const en = shown(ledger, 'en')
    expect(en).toMatch(/Related: yes$/mu)
    expect(en).toMatch(/Listed: no$/mu)
    expect(en).not.toMatch(/[是否万]$/mu)
  },
)

test('what the rules cannot read is shown as it was written', () => {
  expect(shown(saved('cost: 很多\nrelated: 也许\nlisted: 否\n'), 'zh')).toMatch(/关联方：也许$/mu)
})
