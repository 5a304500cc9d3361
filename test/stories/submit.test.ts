/** Before a submission: who will decide, everything that is missing with its mend, what may be waived. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { at, FOLDER, prepare, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, EXPERTS, HEAD, LEADER, MANAGER, OFFICER } from '../workbench/people.ts'

const REPORT = `${FOLDER}/due-diligence-report.md`

test('a submission that lacks something says first who would decide, then all that is missing, each with its mend', async () => {
  const bench = await at('study-ready')
  rmSync(join(bench.dir, REPORT))
  await bench.ok(OFFICER, 'save', PROJECT)
  for (const dry of [[], ['--dry-run']]) {
    const { err } = await bench.bd(HEAD, 'submit', PROJECT, ...dry)
    const [first, missing] = [err.indexOf('送审后由谁审批'), err.indexOf('missing-deliverable')]
    expect(first).toBeGreaterThan(-1)
    expect(missing).toBeGreaterThan(first)
    // The manager has five working days from Monday 2 March: Monday the 9th.
    expect(err).toContain('总经理：王国强，期限 5 个工作日（如今日送审，至 2026-03-09')
    expect(err).toContain('3. 董事会（董事）：')
    expect(err).toContain(`bd draft ${PROJECT} due-diligence-report，bd save ${PROJECT}`)
    expect(err).toContain(`bd attach ${PROJECT} due-diligence-report <文件>`)
    // An equity operation never goes without it.
    expect(err).not.toContain('可以免予提交')
  }
  const { json } = await bench.bd(HEAD, 'submit', PROJECT, '--json')
  expect(json.data.ahead).toMatchObject([
    { step: 1, seats: [MANAGER], due: '2026-03-09', certain: true },
    { step: 2, seats: [...EXPERTS].sort(), due: null, within: { 'working-days': 10 } },
    { step: 3, review: 'board' },
  ])
  const status = await bench.bd(HEAD, 'status', PROJECT, '--json')
  expect(status.json.data.ahead).toEqual(json.data.ahead)
})

longTest(
  'the mend for a field gives its key, its answers by id and title, and works as it is printed',
  async () => {
    const bench = await at('study-ready')
    const path = `${FOLDER}/investment-proposal.md`
    const before = readFileSync(join(bench.dir, path), 'utf8')
    bench.write(path, before.replace(/^annual-plan: .*\n/m, ''))
    await bench.ok(OFFICER, 'save', PROJECT)
    const zh = await bench.bd(HEAD, 'submit', PROJECT, '--json')
    expect(zh.json.findings).toMatchObject([
      {
        rule: 'missing-document-field',
        help: `请在材料开头（两行 --- 之间）补上 annual-plan: <值>，然后保存：bd save ${PROJECT}；此处请从下列选项中选填：列入年度投资计划（included）、计划外（outside），写标识或者名称`,
      },
    ])
    const en = await bench.bd(HEAD, 'submit', PROJECT, '--json', '--lang', 'en')
    expect(en.json.findings[0]?.help).toContain(
      'one of: In the annual investment plan (included), Outside the plan (outside)',
    )
    for (const value of ['included', '计划外']) {
      bench.write(path, before.replace(/^annual-plan: .*$/m, `annual-plan: ${value}`))
      await bench.ok(OFFICER, 'save', PROJECT)
      await bench.ok(HEAD, 'submit', PROJECT, '--dry-run')
    }
  },
)

longTest(
  'what is not saved is told with all else that is missing, and nothing is said of the files that are not saved',
  async () => {
    const bench = await at('study-ready')
    rmSync(join(bench.dir, REPORT))
    await bench.ok(OFFICER, 'save', PROJECT)
    const path = `${FOLDER}/investment-proposal.md`
    bench.write(path, `${readFileSync(join(bench.dir, path), 'utf8')}\n补充说明。\n`)
    const { json } = await bench.bd(HEAD, 'submit', PROJECT, '--json')
    const rules = json.findings.map(({ rule }: { rule: string }) => rule)
    expect(rules.sort()).toEqual(['missing-deliverable', 'unsaved-edits'])
  },
)

test('who submits what is whole reads before signing who decides after the first review', async () => {
  const bench = await at('study-ready')
  const { err } = await bench.bd(HEAD, 'submit', PROJECT, '--dry-run')
  expect(err).toContain('通过后接着由谁审批：')
  expect(err.indexOf('董事会（董事）')).toBeLessThan(err.indexOf('您将签名登记以下事项'))
})

longTest('what may be waived is told with who may, and the command waives it', async () => {
  const bench = await at('study-ready')
  await bench.ok(OFFICER, 'set', PROJECT, 'intent=new-build')
  rmSync(join(bench.dir, REPORT))
  await bench.ok(OFFICER, 'save', PROJECT)
  const { err } = await bench.bd(HEAD, 'submit', PROJECT)
  expect(err).toContain(
    '可以免予提交：\n  尽职调查报告：由业务拓展部负责人（周建国）在送审时写明原因',
  )
  expect(err).toContain(`bd submit ${PROJECT} --waive due-diligence-report="<原因>"`)
  const { json } = await bench.bd(HEAD, 'submit', PROJECT, '--json')
  expect(json.data.waivable).toEqual([
    { document: 'due-diligence-report', role: 'department-head', by: [HEAD], when: null },
  ])
  const waived = 'due-diligence-report=新建项目，无标的公司'
  await bench.ok(HEAD, 'submit', PROJECT, '--waive', waived, '--dry-run')
})

longTest(
  'a role that nobody holds is told as that, with the administrator who may grant it',
  async () => {
    const bench = await at('idea-submitted')
    await bench.ok(LEADER, 'approve', PROJECT)
    await prepare(bench)
    await bench.ok(ADMIN, 'policy', 'revoke-role', MANAGER, 'general-manager', '--reason', '调离')
    const zh = await bench.bd(HEAD, 'submit', PROJECT)
    expect(zh.code).toBe(1)
    expect(zh.err).toContain('尚无人担任“总经理”')
    expect(zh.err).toContain(
      '请管理员孙浩然（sun-haoran）授予：bd policy grant-role <人员> general-manager',
    )
    expect(zh.err).not.toContain('现仅 0 席')
    const en = await bench.bd(HEAD, 'submit', PROJECT, '--lang', 'en')
    expect(en.err).toMatch(/nobody holds the role General manager yet/iu)
    expect((await bench.ok(HEAD, 'status', PROJECT)).out).toContain('尚无人担任“总经理”')
    await bench.ok(ADMIN, 'policy', 'grant-role', MANAGER, 'general-manager')
    await bench.ok(HEAD, 'submit', PROJECT)
  },
)
