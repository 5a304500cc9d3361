/** Names on the command line: Chinese or English, whole or in part; shown back before anything is signed; refusals list what there is. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { at, PROJECT } from '../workbench/life.ts'
import { bothTest, cases, longTest, test } from '../workbench/long.ts'
import { ADMIN, HEAD, LEADER, MANAGER_SECRETARY, OFFICER, STRANGER } from '../workbench/people.ts'

test('facts by their titles, amounts and choices as an officer writes them', async () => {
  const bench = await at('opened')
  const ran = await bench.ok(OFFICER, 'set', PROJECT, '投资额=１．３亿元', '投资意向=股权')
  expect(ran.err + ran.out).toContain(
    '“投资额=１．３亿元”即 投资额 13,000万元（130,000,000.00 元）',
  )
  expect((await bench.status(PROJECT)).facts).toMatchObject({
    amount: '130000000.00',
    intent: 'equity',
  })
  const bad = await bench.bd(OFFICER, 'set', PROJECT, '投资额=1,28亿')
  expect(bad.code).toBe(1)
  expect(bad.err).toContain('12,800万元')
  const unknown = await bench.bd(OFFICER, 'set', PROJECT, '投资金额大约=1')
  expect(unknown.err).toContain('投资额（amount）')
})

longTest('posts, members, reviewers, documents and roles by what they are called', async () => {
  const bench = await at('opened')
  await bench.ok(HEAD, 'team', PROJECT, '--post', '财务=彭飞', '--post', 'technical=lu qing')
  const shown = await bench.bd(undefined, 'show', PROJECT, '--json')
  expect(shown.json.data.team).toMatchObject({
    finance: ['peng-fei'],
    technical: ['lu-qing'],
  })
  const nobody = await bench.bd(HEAD, 'team', PROJECT, '--post', '出纳=彭飞')
  expect(nobody.err).toContain('（finance）')
  await bench.ok(OFFICER, 'draft', PROJECT, '项目构想建议')
  await bench.ok(ADMIN, 'policy', 'grant-role', '彭飞', '业务拓展部经办人')
  const list = await bench.bd(undefined, 'list', '--stage', '构想')
  expect(list.out).toContain(PROJECT)
})

longTest('a majority is read and shown back in words; a bare share is asked about', async () => {
  const bench = await at('opened')
  const set = ['parameter', 'set', '专家委员会通过比例'] as const
  const bare = await bench.bd(ADMIN, ...set, '2/3', '--reason', '议事规则')
  expect(bare.code).toBe(2)
  expect(bare.err).toContain('三分之二以上（含三分之二），还是超过三分之二（不含三分之二）')
  const contrary = await bench.bd(ADMIN, ...set, '过半数（含半数）', '--reason', '议事规则')
  expect(contrary.code).toBe(2)
  expect(contrary.err).toContain('“过半数（含半数）”看不出是否包括该数本身')
  // Either of the forms that it names is taken as it stands.
  const named = /请写明：(.+)，还是(.+)$/mu.exec(contrary.err)!
  expect(named.slice(1)).toEqual(['半数以上（含半数）', '过半数（不含半数）'])
  for (const form of named.slice(1)) await bench.ok(ADMIN, ...set, form, '--reason', '议事规则')
  const none = await bench.bd(ADMIN, ...set, '差不多', '--reason', '议事规则')
  expect(none.err).toContain('过半数、三分之二以上')
  const ran = await bench.ok(ADMIN, ...set, '四分之三以上', '--reason', '议事规则')
  expect(ran.err + ran.out).toContain('四分之三以上（含四分之三）')
  const { parameters } = (await bench.bd(undefined, 'parameter', 'list', '--json')).json.data
  expect(parameters).toContainEqual(
    expect.objectContaining({ parameter: 'expert-majority', value: { 'at-least': '3/4' } }),
  )
})

type OnPaper = readonly [word: string, decision: string, more: readonly string[]]

bothTest.each(
  cases<OnPaper>(
    [
      ['赞成', 'approve', []],
      ['不同意', 'reject', ['--reason', '依据不足']],
    ],
    [
      ['同意', 'approve', []],
      ['退回', 'return', ['--reason', '请补充']],
      ['agree', 'approve', []],
    ],
  ),
)(
  'the decision %s on paper is %s, and its date may be in Chinese',
  async (word, decision, more) => {
    const bench = await at('idea-submitted')
    const scan = join(bench.base, 'paper.pdf')
    writeFileSync(scan, `%PDF-1.4 ${word}`)
    const day = bench.now.slice(0, 10)
    const [year, month, date] = day.split('-').map(Number)
    const dated = ['--dated', `${year}年${month}月${date}日`, '--evidence', scan]
    await bench.ok(MANAGER_SECRETARY, 'enter', PROJECT, '陈志远', word, ...dated, ...more)
    const { entries } = (await bench.bd(undefined, 'log', PROJECT, '--act', word, '--json')).json
      .data
    expect(entries).toMatchObject([{ act: 'ballot', seat: LEADER, decision, dated: day }])
  },
)

bothTest.each(
  cases(
    ['投资额　＝　1.3亿', '投资额: 1.3亿'],
    ['投资额＝1.3亿', '投资额：1.3亿', 'amount﹦1.3亿'],
  ),
)('a fact is set by %j, as a Chinese keyboard gives it', async (typed) => {
  const bench = await at('opened')
  await bench.ok(OFFICER, 'set', PROJECT, typed)
  expect((await bench.status(PROJECT)).facts).toMatchObject({ amount: '130000000.00' })
})

test('an amount below what the regulation takes is refused where it is stated, with what may stand there', async () => {
  const bench = await at('opened')
  const { head } = bench
  for (const typed of ['-5', '0', '负一亿', '0.00元']) {
    const ran = await bench.bd(OFFICER, 'set', PROJECT, `投资额=${typed}`)
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('value-out-of-bounds')
  }
  const open = ['new-project', '--title', '零元项目', '--fact', '投资额=0']
  expect(await bench.refusal(OFFICER, ...open)).toEqual(['value-out-of-bounds'])
  expect(bench.head).toBe(head)
})

test('a choice that there is not lists what may stand there, by title and id, and where', async () => {
  const bench = await at('opened')
  const { err } = await bench.bd(OFFICER, 'set', PROJECT, '投资意向=并购')
  expect(err).toContain('新建项目（new-build）、股权运作（equity）')
  expect(err).toContain(`bd set ${PROJECT} intent=<值>`)
  const opening = ['new-project', '--title', '甲', '--fact', '投资意向=并购'] as const
  expect((await bench.bd(OFFICER, ...opening)).err).toContain('请改正：--fact intent=<值>')
})

bothTest.each(cases(['100万美元', '$5000000'], ['USD 5m', '５００万港币', '€1m', '100万日元']))(
  'an amount in another currency, %j, is refused with what may stand there',
  async (typed) => {
    const bench = await at('opened')
    const { err, code } = await bench.bd(OFFICER, 'set', PROJECT, `投资额=${typed}`)
    expect(code).toBe(1)
    expect(err).toContain('12,800万元')
    expect(err).toContain('外币请先折算成人民币')
  },
)

longTest('facts with a full-width sign where the project that waits is left out', async () => {
  const bench = await at('opened')
  await bench.ok(OFFICER, 'set', '投资额＝1.5亿', '投资意向＝股权')
  expect((await bench.status(PROJECT)).facts).toMatchObject({ amount: '150000000.00' })
})

longTest(
  'what stands behind the first sign between is the value, whatever signs it has',
  async () => {
    const bench = await at('opened')
    await bench.ok(OFFICER, 'set', PROJECT, 'partner＝海川：水务=公司')
    expect((await bench.status(PROJECT)).facts).toMatchObject({ partner: '海川：水务=公司' })
    const ran = await bench.bd(OFFICER, 'set', PROJECT, '＝1.3亿')
    expect(ran.err).toContain('名称=值')
  },
)

test('the number of a project with any dash, in any width, with fewer noughts', async () => {
  const bench = await at('opened')
  const typed = ['2026－001', '2026—001', '２０２６-００１', '2026 - 1', '2026-1', '2026一001']
  for (const one of typed) expect((await bench.status(one)).id).toBe(PROJECT)
  expect(await bench.refusal(OFFICER, 'set', '2026—002', 'amount=5')).toEqual(['unknown-project'])
})

longTest('a project as bd prints it', async () => {
  const bench = await at('opened')
  const { title } = await bench.status(PROJECT)
  for (const typed of [`${PROJECT} ${title}`, `${title}（${PROJECT}）`, `${title} (${PROJECT})`]) {
    expect((await bench.status(typed)).id).toBe(PROJECT)
  }
})

test('a part of a name grants nothing where nobody looks; whole names do', async () => {
  const bench = await at('opened')
  const { head } = bench
  for (const [verb, ...args] of [
    ['grant-role', '彭', 'bd-officer'],
    ['grant-role', 'peng-fei', '业务拓展部经'],
    ['revoke-role', '志远', 'leader-in-charge'],
    ['leave', '志远'],
  ] as const) {
    const ran = await bench.bd(ADMIN, 'policy', verb, ...args)
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(/须写全：(?:peng-fei|bd-officer|chen-zhiyuan)$/mu)
  }
  expect(bench.head).toBe(head)
  const shown = await bench.bd(ADMIN, 'policy', 'grant-role', '彭', 'bd-officer', '--dry-run')
  expect(shown.code).toBe(0)
  await bench.ok(ADMIN, 'policy', 'grant-role', '彭飞（peng-fei）', '业务拓展部经办人(bd-officer)')
})

longTest(
  'a member is no key: his keys are listed, each with the command that retires it',
  async () => {
    const bench = await at('opened')
    const ran = await bench.bd(ADMIN, 'policy', 'retire-key', '彭飞')
    expect(ran.code).toBe(2)
    const [, print] = /bd policy retire-key SHA256:(\S+)/u.exec(ran.err) ?? []
    const none = await bench.bd(ADMIN, 'policy', 'retire-key', 'SHA256:none')
    expect(none.err).toContain('bd policy show')
    await bench.ok(ADMIN, 'policy', 'retire-key', print!)
    const again = await bench.bd(ADMIN, 'policy', 'retire-key', '彭飞')
    expect(again.err).toContain('没有启用中的密钥')
  },
)

longTest('two keys of a member stand each on a line, with the day on which it came', async () => {
  const bench = await at('opened')
  const join = await bench.bd(STRANGER, 'join', '--member', 'peng-fei=彭飞', '--json')
  await bench.ok(ADMIN, 'policy', 'admit', join.json.data.line, '--second-key')
  const line = /^ {2}\d{4}-\d{2}-\d{2} 登记的：bd policy retire-key SHA256:\S+$/gmu
  const ran = await bench.bd(ADMIN, 'policy', 'retire-key', '彭飞')
  expect(ran.err.match(line)).toHaveLength(2)
  expect(ran.err).not.toContain('U+000A')
  const english = await bench.bd(ADMIN, 'policy', 'retire-key', '彭飞', '--lang', 'en')
  const listed = /^ {2}listed on \d{4}-\d{2}-\d{2}: bd policy retire-key SHA256:\S+$/gmu
  expect(english.err.match(listed)).toHaveLength(2)
})

test('a key file that is not there: the mend is about the option that named it', async () => {
  const bench = await at('opened')
  const ran = await bench.bd(undefined, 'set', PROJECT, 'amount=5', '--key', 'none', '--yes')
  expect(ran.code).toBe(4)
  expect(ran.err).toContain('由 --key 指定的，请核对路径')
})

test('a recusal is no decision to enter, and says which command it is', async () => {
  const bench = await at('idea-submitted')
  const ran = await bench.bd(
    MANAGER_SECRETARY,
    'enter',
    PROJECT,
    '陈志远',
    '回避',
    '--dated',
    '2026-03-02',
  )
  expect(ran.code).toBe(2)
  expect(ran.err).toContain(`bd recuse ${PROJECT}`)
})

test('a fact without its = is told as that, and not as a project that is not there', async () => {
  const bench = await at('opened')
  const { code, err } = await bench.bd(OFFICER, 'set', 'amount', '12800万元')
  expect(code).toBe(2)
  expect(err).toContain('\nbd set 应写成 名称=值，收到的是「12800万元」\n')
  const ran = await bench.ok(OFFICER, 'set', 'amount=12900万元')
  expect(ran.err).toContain('未写明项目，按唯一待您办理的项目办理：')
})
