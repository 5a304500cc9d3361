/** Whoever decides reads first: the packet as it was submitted, on the screen and as files, without an id where one thing waits. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { at, FOLDER, open, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { HEAD, LEADER, MANAGER, OFFICER } from '../workbench/people.ts'

test('the reviewer reads what was submitted, not what was written since', async () => {
  const bench = await at('idea-submitted')
  const { out } = await bench.ok(LEADER, 'view')
  expect(out).toContain('01 项目构想建议')
  expect(out).toContain('签名：刘洋')
  expect(out).toContain('## 提出依据')
  expect(out).not.toMatch(/[0-9a-f]{16}/)
  writeFileSync(join(bench.dir, FOLDER, 'idea.md'), '---\n---\n\n改掉了\n')
  expect((await bench.ok(LEADER, 'view')).out).toBe(out)
})

test('a document is named by its title or id, and one that is not there is said with what is', async () => {
  const bench = await at('approval')
  const one = await bench.ok(MANAGER, 'view', PROJECT, '可行性研究报告')
  const same = await bench.ok(MANAGER, 'view', PROJECT, 'feasibility-report')
  expect(one.out.replace(/^“.*\n/u, '')).toBe(same.out.replace(/^“.*\n/u, ''))
  expect(one.out).not.toContain('项目构想建议')
  const refused = await bench.bd(MANAGER, 'view', PROJECT, '不存在的材料')
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('可行性研究报告')
})

test('the packet is laid out as files under human names, in the order of the process, and nothing is overwritten', async () => {
  const bench = await at('approval')
  const folder = join(bench.base, 'packet')
  const { json } = await bench.ok(MANAGER, 'view', PROJECT, '--out', folder, '--json')
  const names = readdirSync(folder, { recursive: true }).map(String).sort()
  expect(names[0]).toMatch(/^01 项目构想建议/u)
  expect(names.some((name) => /^\d\d 可行性研究报告/u.test(name))).toBe(true)
  expect(json.data.files.every((file: string) => existsSync(file))).toBe(true)
  const first = join(folder, names[0]!)
  const before = existsSync(first) && !names[0]!.includes('/') ? readFileSync(first, 'utf8') : ''
  const again = await bench.bd(MANAGER, 'view', PROJECT, '--out', folder)
  expect(again.code).toBe(2)
  if (before !== '') expect(readFileSync(first, 'utf8')).toBe(before)
  const inside = await bench.bd(MANAGER, 'view', PROJECT, '--out', join(bench.dir, 'packet'))
  expect(inside.code).toBe(2)
  expect(existsSync(join(bench.dir, 'packet'))).toBe(false)
})

test('what is not submitted yet is shown as such', async () => {
  const bench = await at('opened')
  expect((await bench.ok(OFFICER, 'view', PROJECT)).out).toContain('尚未送审')
})

longTest(
  'where one thing waits the project may be left out, and where several do each is named with its command',
  async () => {
    const bench = await at('idea-submitted')
    const { err } = await bench.ok(LEADER, 'approve')
    expect(err).toContain(`（${PROJECT}）`)
    expect((await bench.status(PROJECT)).stage).toBe('initiation')
    expect((await bench.bd(LEADER, 'approve')).code).toBe(2)
    await open(bench)
    const several = await bench.bd(OFFICER, 'draft')
    expect(several.code).toBe(2)
    expect(several.err).toContain(`bd draft ${PROJECT}`)
    expect(several.err).toContain('bd draft 2026-002')
    expect((await bench.bd(HEAD, 'submit')).code).toBe(2)
  },
)

longTest(
  'the team that a stage must have may be named without the project, as the inbox asks for it',
  async () => {
    const bench = await at('study')
    const { json } = await bench.ok(HEAD, 'inbox', '--json')
    expect(json.data.items.map(({ act }: { act: string }) => act)).toContain('team')
    await bench.ok(HEAD, 'team', '--post', 'finance=fang-min')
    expect((await bench.ok(HEAD, 'show', '--json')).json.data.team).toEqual({
      finance: ['fang-min'],
    })
  },
)

test('a packet is called by its round, who submitted it and on which day', async () => {
  const bench = await at('idea-submitted')
  expect((await bench.ok(LEADER, 'view')).out).toContain('送审材料（第1次，周建国，3月2日）')
})

longTest('rounds of two stages each say of which they are', async () => {
  const bench = await at('initiation-submitted')
  const { out } = await bench.ok(MANAGER, 'diff')
  expect(out).toMatch(
    /送审材料（[^，）]+，第1次，周建国，[^）]+） → 送审材料（[^，）]+，第1次，周建国，[^）]+）/u,
  )
})

test('the facts stand at the top, as they were submitted, so that the text is read against them', async () => {
  const bench = await at('idea-submitted')
  const { out } = await bench.ok(LEADER, 'view')
  const facts = out.indexOf('项目要素')
  expect(facts).toBeGreaterThan(-1)
  expect(out.slice(facts, out.indexOf('01 项目构想建议'))).toContain(
    '投资额：12,800万元（128,000,000.00 元）',
  )
})

longTest('a submission lists the packet in the order in which it is read afterwards', async () => {
  const bench = await at('study-ready')
  const asked = await bench.ok(HEAD, 'submit', PROJECT, '--dry-run')
  const listed = /材料 \d+ 份[^：]*：(.*)/u.exec(asked.out + asked.err)?.[1] ?? ''
  await bench.ok(HEAD, 'submit', PROJECT)
  const { out } = await bench.ok(MANAGER, 'view')
  const read = [...out.matchAll(/^\d\d (.+)$/gmu)].map(([, name = '']) => name.replace(/（.*/u, ''))
  expect(read.length).toBeGreaterThan(3)
  const places = read.map((name) => listed.indexOf(name))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

longTest(
  'the hints of the template are not read by who decides; what is stored and laid out has them',
  async () => {
    const bench = await at('opened')
    await bench.ok(OFFICER, 'draft', PROJECT)
    const path = `${FOLDER}/idea.md`
    const hint = '<!-- 填写说明：写明\n两句。 -->'
    bench.write(
      path,
      `${bench.read(path)}\n${hint}\n\n这是正文。\n\n\`\`\`\n<!-- 代码 -->\n\`\`\`\n`,
    )
    await bench.ok(OFFICER, 'save', PROJECT)
    const { out } = await bench.ok(OFFICER, 'view', PROJECT, 'idea')
    expect(out).not.toContain('填写说明：写明')
    expect(out).not.toContain('两句。')
    expect(out).toContain('这是正文。')
    expect(out).toContain('<!-- 代码 -->')
    expect(out.match(/填写说明（<!-- … -->）已略去/gu)).toHaveLength(1)
    const { json } = await bench.ok(OFFICER, 'view', PROJECT, 'idea', '--json')
    expect(json.data.documents[0].text).toContain(hint)
    const dir = join(bench.base, 'read')
    await bench.ok(OFFICER, 'view', PROJECT, 'idea', '--out', dir)
    const [name = ''] = readdirSync(dir, { recursive: true })
      .map(String)
      .filter((one) => one.endsWith('.md'))
    expect(readFileSync(join(dir, name), 'utf8')).toContain(hint)
  },
)
