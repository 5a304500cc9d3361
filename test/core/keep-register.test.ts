/** Who may record what in a register, decided in memory and judged again by check. */
import { describe, expect, test } from 'vitest'
import {
  CUSTOMER,
  customer,
  CUSTOMERS,
  keeping,
  publishingRegister,
  recording,
  registerFiles,
  SHEET,
  sheet,
  withCustomer,
} from '../../fixtures/worlds/register.ts'
import type { Ledger, Texts } from '../../fixtures/worlds/ledger.ts'
import { at } from '../../fixtures/worlds/life.ts'
import { ADMIN, edited, HEAD, MANAGER, OFFICER } from '../../fixtures/worlds/small.ts'
import type { RecordAct } from '../../src/core/record/act.ts'
import { recordIn } from '../../src/core/register/kept-record.ts'
import { knownThings } from '../../src/core/register/known.ts'

const rules = (ledger: Ledger, member: string, files: Texts, more: Partial<RecordAct> = {}) =>
  ledger.refusal(member, recording(files, more)).map(({ rule }) => rule)
const record = (ledger: Ledger, member: string, files: Texts, more: Partial<RecordAct> = {}) =>
  ledger.do(member, recording(files, more), files)
/** The customer's file with one line in place of another. */
const changed = (ledger: Ledger, line: string, by: string) => ({
  [CUSTOMER]: edited(ledger.text(CUSTOMER), line, by),
})
const second = CUSTOMER.replace('0001', '0002')

test('a customer is put on file, assigned, met, worked with, and given a limit', () => {
  const ledger = withCustomer()
  record(ledger, HEAD, changed(ledger, 'state: new\n', `state: new\nkeeper: ${OFFICER}\n`))
  record(ledger, OFFICER, changed(ledger, 'state: new', 'state: contacted'))
  record(ledger, OFFICER, changed(ledger, 'state: contacted', 'state: 合作'))
  const limit = changed(ledger, 'state: 合作\n', 'state: 合作\ncredit-limit: 50万元\n')
  record(ledger, MANAGER, limit, { reason: '信用评审通过' })
  const { world } = ledger
  const kept = recordIn(
    world.tree,
    world.register('customers')!.register,
    'KH-2026-0001',
    knownThings(world),
  )
  expect(kept).toMatchObject({
    by: OFFICER,
    at: '2026-03-02T09:03:00+08:00',
    values: { state: 'cooperating', keeper: OFFICER, 'credit-limit': '500000.00', grade: 'b' },
  })
})

describe('whose part it is', () => {
  test('of exactly the fields that differ', () => {
    const ledger = withCustomer()
    // The head assigns, and keeps nothing else of the file.
    const both = edited(
      edited(ledger.text(CUSTOMER), 'state: new', 'state: contacted'),
      'grade: b\n',
      `grade: b\nkeeper: ${OFFICER}\n`,
    )
    expect(rules(ledger, HEAD, { [CUSTOMER]: both })).toEqual(['not-in-role'])
    expect(rules(ledger, OFFICER, { [CUSTOMER]: both })).toEqual(['field-of-others'])
    expect(
      rules(ledger, HEAD, changed(ledger, 'grade: b\n', `grade: b\nkeeper: ${OFFICER}\n`)),
    ).toEqual([])
    expect(
      rules(ledger, HEAD, { [CUSTOMER]: `${ledger.text(CUSTOMER)}\n## 需求偏好\n\n低价。\n` }),
    ).toContain('not-in-role')
  })

  test('the same amount written otherwise is no change of it', () => {
    const ledger = withCustomer()
    const limit = changed(ledger, 'state: new\n', 'state: new\ncredit-limit: 50万元\n')
    record(ledger, MANAGER, limit, { reason: '信用评审通过' })
    expect(rules(ledger, OFFICER, changed(ledger, '50万元', '500000'))).toEqual([])
    expect(rules(ledger, OFFICER, changed(ledger, '50万元', '50.01万元'))).toContain(
      'field-of-others',
    )
    expect(rules(ledger, OFFICER, changed(ledger, 'credit-limit: 50万元\n', ''))).toContain(
      'field-of-others',
    )
  })

  test('what asks for a reason is refused without one, whoever sets it', () => {
    const ledger = withCustomer()
    const limit = changed(ledger, 'state: new\n', 'state: new\ncredit-limit: 50万元\n')
    expect(rules(ledger, MANAGER, limit)).toEqual(['reason-required'])
    expect(rules(ledger, MANAGER, limit, { reason: ' ' })).toEqual(['reason-required'])
  })

  test('a sheet is kept by its member; others set what is theirs', () => {
    const ledger = keeping()
    record(ledger, OFFICER, { [SHEET]: sheet(ledger) })
    const remark = edited(ledger.text(SHEET), `by: ${OFFICER}\n`, `by: ${OFFICER}\nremark: 已阅\n`)
    expect(rules(ledger, MANAGER, { [SHEET]: remark })).toEqual([])
    expect(rules(ledger, OFFICER, { [SHEET]: remark })).toEqual(['field-of-others'])
    expect(rules(ledger, HEAD, { [SHEET]: `${ledger.text(SHEET)}\n补充。\n` })).toEqual([
      'sheet-of-another',
    ])
    expect(rules(ledger, MANAGER, { [SHEET]: `${remark}\n补充。\n` })).toEqual(['sheet-of-another'])
    // Of a day that is over it may still be written: when it was, its head says.
    const yesterday = SHEET.replace('03-02', '03-01')
    expect(rules(ledger, OFFICER, { [yesterday]: sheet(ledger) })).toEqual([])
  })
})

describe('numbers', () => {
  test('several records get the next ones, in any order, and no others', () => {
    const ledger = withCustomer()
    const named = (name: string) => customer(ledger, { name })
    const third = CUSTOMER.replace('0001', '0003')
    expect(rules(ledger, OFFICER, { [third]: named('甲'), [second]: named('乙') })).toEqual([])
    const files = { [second]: named('甲'), [CUSTOMER.replace('0001', '0004')]: named('乙') }
    expect(rules(ledger, OFFICER, files)).toEqual(['record-number'])
  })

  test('a year begins with 1, and records of the year before stay as they are', () => {
    const ledger = withCustomer().on('2027-01-04')
    const first = 'records/customers/2027/0/KH-2027-0001.md'
    expect(rules(ledger, OFFICER, { [first]: customer(ledger, { name: '乙' }) })).toEqual([])
    expect(rules(ledger, OFFICER, { [second]: customer(ledger, { name: '乙' }) })).toEqual([
      'record-number',
    ])
    expect(rules(ledger, OFFICER, changed(ledger, 'state: new', 'state: contacted'))).toEqual([])
  })

  test('a hundred is full', () => {
    const ledger = keeping()
    const path = (n: number) =>
      `records/customers/2026/${Math.floor(n / 100)}/KH-2026-${String(n).padStart(4, '0')}.md`
    const files: Record<string, string> = {}
    for (let n = 1; n <= 205; n += 1) files[path(n)] = customer(ledger, { name: `客户${n}` })
    record(ledger, OFFICER, files)
    expect(rules(ledger, OFFICER, { [path(206)]: customer(ledger, { name: '又一家' }) })).toEqual(
      [],
    )
    expect(rules(ledger, OFFICER, { [path(207)]: customer(ledger, { name: '又一家' }) })).toEqual([
      'record-number',
    ])
    expect(rules(ledger, OFFICER, { [path(206)]: customer(ledger, { name: '客户17' }) })).toEqual([
      'value-taken',
    ])
  })
})

describe('what no two hold', () => {
  test('is held by nobody once it was changed, within one act too', () => {
    const ledger = withCustomer()
    const name = '上海海川水务有限公司'
    record(ledger, OFFICER, changed(ledger, name, '海川水务集团'))
    expect(rules(ledger, OFFICER, { [second]: customer(ledger, { name }) })).toEqual([])
    const swapped = {
      ...changed(ledger, '海川水务集团', name),
      [second]: customer(ledger, { name: '海川水务集团' }),
    }
    expect(rules(ledger, OFFICER, swapped)).toEqual([])
    const twice = {
      [second]: customer(ledger, { name: '乙公司' }),
      [CUSTOMER.replace('0001', '0003')]: customer(ledger, { name: '乙 公司' }),
    }
    expect(rules(ledger, OFFICER, twice)).toEqual(['value-taken'])
  })
})

describe('a whole number that no two hold', () => {
  const text = edited(
    CUSTOMERS,
    'importance: {',
    'code: { type: integer, unique: yes, optional: yes, title: { zh: 代码, en: Code } }\n  importance: {',
  )
  const coded = (ledger: Ledger, code: string, name: string) => customer(ledger, { name, code })
  test.each(['1200', '"1,200"', '"一千二百"', '"01200"', '"１２００"', '"1 200"'])(
    '1200 is %s',
    (code) => {
      const ledger = keeping(text)
      record(ledger, OFFICER, { [CUSTOMER]: coded(ledger, '1200', '甲公司') })
      const other = { [second]: coded(ledger, code, '乙公司') }
      expect(rules(ledger, OFFICER, other)).toEqual(['value-taken'])
      const alone = keeping(text)
      const both = {
        [CUSTOMER]: coded(alone, code, '甲公司'),
        [second]: coded(alone, '1200', '乙公司'),
      }
      expect(rules(alone, OFFICER, both)).toEqual(['value-taken'])
    },
  )

  test('another is another, and texts that look like numbers are compared as texts', () => {
    const ledger = keeping(text)
    record(ledger, OFFICER, { [CUSTOMER]: coded(ledger, '1200', '一千二百') })
    expect(rules(ledger, OFFICER, { [second]: coded(ledger, '"-1200"', '1200') })).toEqual([])
  })
})

describe('moves', () => {
  test.each([
    ['new', 'contacted', []],
    ['new', 'cooperating', ['move-not-allowed']],
    ['new', 'given-up', ['move-not-allowed']],
  ])('from %s to %s', (from, to, expected) => {
    const ledger = withCustomer()
    expect(rules(ledger, OFFICER, changed(ledger, `state: ${from}`, `state: ${to}`))).toEqual(
      expected,
    )
  })

  test('an answer is not taken out, not even where the field is optional', () => {
    const text = edited(CUSTOMERS, 'moves: { new', 'optional: yes\n    moves: { new')
    const ledger = keeping(text)
    const bare = edited(customer(ledger), 'state: new\n', '')
    record(ledger, OFFICER, { [CUSTOMER]: bare })
    // As long as none was given, none is missing; the first is one with which a record begins.
    expect(rules(ledger, OFFICER, changed(ledger, 'potential: low', 'potential: 低'))).toEqual([])
    const given = (state: string) => changed(ledger, 'grade: b\n', `grade: b\nstate: ${state}\n`)
    expect(rules(ledger, OFFICER, given('contacted'))).toEqual(['move-not-allowed'])
    record(ledger, OFFICER, given('new'))
    for (const none of ['', 'state:\n', 'state: ""\n']) {
      const found = ledger.refusal(OFFICER, recording(changed(ledger, 'state: new\n', none)))
      expect(found).toMatchObject([
        { rule: 'move-not-allowed', facts: { from: 'new', to: '', allowed: 'contacted' } },
      ])
    }
  })

  test('a register may let records begin elsewhere, for those that are there when it begins', () => {
    const text = edited(CUSTOMERS, 'moves: { new', 'begins: [new, cooperating]\n    moves: { new')
    const ledger = keeping(text)
    const begun = (state: string) =>
      rules(ledger, OFFICER, { [CUSTOMER]: customer(ledger, { state }) })
    expect(begun('cooperating')).toEqual([])
    expect(begun('contacted')).toEqual(['move-not-allowed'])
  })

  test('what others alone may move begins as every record does; to begin elsewhere is theirs', () => {
    const text = edited(
      CUSTOMERS,
      'moves: { new',
      'by: head\n    begins: [new, cooperating]\n    moves: { new',
    )
    const ledger = keeping(text)
    const begun = (state: string) =>
      rules(ledger, OFFICER, { [CUSTOMER]: customer(ledger, { state }) })
    expect(begun('new')).toEqual([])
    expect(begun('cooperating')).toEqual(['field-of-others'])
    record(ledger, OFFICER, { [CUSTOMER]: customer(ledger) })
    const moved = changed(ledger, 'state: new', 'state: contacted')
    expect(rules(ledger, OFFICER, moved)).toEqual(['field-of-others'])
    // The head fills in what is his as he moves it.
    const both = {
      [CUSTOMER]: edited(moved[CUSTOMER]!, 'grade: b\n', `grade: b\nkeeper: ${OFFICER}\n`),
    }
    expect(rules(ledger, HEAD, both)).toEqual([])
  })
})

describe('the form of a record', () => {
  const ledger = keeping()
  const one = customer(ledger)
  test.each([
    ['a field that there is not', 'grade: b\n', 'grade: b\nremark: 好\n', 'unknown-field'],
    ['a choice that there is not', 'importance: high', 'importance: 一般', 'value-not-allowed'],
    ['a computed value that is left out', 'grade: b\n', '', 'computed-differs'],
    ['another register', 'register: customers', 'register: sheets', 'record-head'],
    ['another version', 'version: 1', 'version: 2', 'record-head'],
    ['another signer', `by: ${OFFICER}`, `by: ${HEAD}`, 'record-head'],
    ['the time of another minute', 'T09:03:00', 'T09:02:00', 'record-head'],
    ['the mark of a state secret', 'grade: b\n', 'grade: b\n密级: 机密\n', 'unknown-field'],
  ])('refuses %s', (_, part, by, rule) => {
    expect(rules(ledger, OFFICER, { [CUSTOMER]: edited(one, part, by) })).toContain(rule)
  })

  test.each([
    ['a list', 'state: new\n', 'state: new\ncredit-limit: ["9,000,000.00"]\n', 'credit-limit', 11],
    ['a map', 'state: new\n', 'state: new\ncredit-limit: { a: 9000000 }\n', 'credit-limit', 11],
    ['a list of one', 'importance: high', 'importance: [high]', 'importance', 7],
    ['a computed list', 'grade: b', 'grade: [b]', 'grade', 9],
  ])('of a field one value: %s is none', (_, part, by, key, line) => {
    const found = ledger.refusal(OFFICER, recording({ [CUSTOMER]: edited(one, part, by) }))
    expect(found[0]).toMatchObject({
      rule: 'wrong-type',
      facts: { key },
      place: { file: CUSTOMER, line },
    })
    expect(found.map(({ rule }) => rule)).not.toContain('record-incomplete')
  })

  test('check refuses a list in a field of others, whoever signs and however it came there', () => {
    const there = withCustomer()
    const listed = changed(there, 'state: new\n', `state: new\nkeeper: [${OFFICER}]\n`)
    expect(rules(there, OFFICER, listed)).toEqual(['wrong-type'])
    expect(rules(there, HEAD, listed)).toContain('wrong-type')
    // A commit that was made without bd, signed by whom the register does not let.
    const fit = changed(there, 'state: new\n', 'state: contacted\n')
    const draft = there.draft(OFFICER, recording(fit), fit)
    const found = there.forge({ ...draft, files: listed })
    expect(found.map(({ rule, place }) => [rule, place?.file])).toContainEqual([
      'wrong-type',
      CUSTOMER,
    ])
  })

  test('of rows each cell', () => {
    const rows = (...lines: string[]) =>
      `## 当天工作\n\n走访。\n\n## 走访\n\n| 客户 | 分钟 |\n|---|---|\n${lines.join('\n')}\n`
    const there = withCustomer()
    const found = (body: string) =>
      there.refusal(OFFICER, recording({ [SHEET]: sheet(there, body) }))
    expect(found(rows('| KH-2026-0001 | 40 |'))).toEqual([])
    expect(found(rows('| KH-2026-0001 | 40 |', '| KH-2026-0002 | |'))).toMatchObject([
      { rule: 'link-to-nothing', place: { file: SHEET, line: 17, column: 3 } },
      { rule: 'record-incomplete', facts: { name: 'visits.minutes' }, place: { line: 17 } },
    ])
    expect(found(rows('| KH-2026-0001 | 0 |'))).toMatchObject([{ rule: 'value-out-of-bounds' }])
    expect(found(rows('| KH-2026-0001 | 40 |').replace('分钟', '时长'))).toMatchObject([
      { rule: 'unknown-field', facts: { key: '时长' } },
      { rule: 'record-incomplete', facts: { part: 'column' } },
    ])
  })
})

test('a register that is not there has no records, and none can be published before its epoch', () => {
  expect(rules(at('founded'), OFFICER, { [CUSTOMER]: customer(at('founded')) })).toEqual([
    'unknown-name',
  ])
  const old = at('founded', { epoch: 'bd/workspace@1' })
  const act = publishingRegister(registerFiles(CUSTOMERS))
  expect(old.refusal(ADMIN, act).map(({ rule }) => rule)).toEqual(['not-in-this-version'])
  expect(rules(old, OFFICER, { [CUSTOMER]: customer(old) })).toEqual(['unknown-act'])
})

describe('publishing', () => {
  const next = edited(CUSTOMERS, 'version: 1', 'version: 2')
  const published = (ledger: Ledger, text: string, member: string = ADMIN, reason = '依据') =>
    ledger.refusal(member, publishingRegister(registerFiles(text), reason)).map(({ rule }) => rule)

  test('the second version says something else, and is published by whom the roster lets', () => {
    const ledger = keeping()
    expect(published(ledger, next)).toEqual(['nothing-changed'])
    const other = next.replace('增长潜能', '增长潜力')
    expect(published(ledger, other)).toEqual([])
    expect(published(ledger, other, OFFICER)).toEqual(['not-in-role'])
    expect(published(ledger, other, ADMIN, ' ')).toEqual(['reason-required'])
  })

  test('records go on by it: what it asks for is asked of whoever changes one', () => {
    const ledger = withCustomer()
    const text = edited(
      next,
      'sections:',
      'sections:\n  risk: { zh: 风险, en: Risk }\nsections-of-old:',
    )
    const files = registerFiles(text.replace(/sections-of-old:.*\n/, ''))
    ledger.do(ADMIN, publishingRegister(files), files)
    expect(rules(ledger, OFFICER, changed(ledger, 'state: new', 'state: contacted'))).toEqual([
      'record-head',
      'record-incomplete',
    ])
    const whole = `${edited(edited(ledger.text(CUSTOMER), 'state: new', 'state: contacted'), 'version: 1', 'version: 2')}\n## 风险\n\n回款慢。\n`
    expect(rules(ledger, OFFICER, { [CUSTOMER]: whole })).toEqual([])
  })
})

test('a row of a record that every reader sees and the register would not read is refused', () => {
  const ledger = withCustomer()
  const table = '| 客户 | 分钟 |\n|---|---|\n| KH-2026-0001 | 30 |\n'
  const refused = (visits: string) =>
    rules(ledger, OFFICER, {
      [SHEET]: sheet(ledger, `## 当天工作\n\n拜访。\n\n## 走访\n\n${visits}`),
    })
  expect(refused(`${table}KH-2026-0001 | 90 |\n`)).toEqual(['row-unread'])
  expect(refused(`${table}\n### 走访\n\n${table}`)).toEqual(['row-unread'])
  expect(refused(table.replace('| 30 |', '| 30 | 90 |'))).toEqual(['row-unread'])
})
