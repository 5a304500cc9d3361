/** Records that were added offline get the numbers that are left behind what others added; a customer whom others changed meanwhile is left to be looked at. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { twoClones } from '../workbench/person.ts'

const REGISTER = `format: bd/register@1
register: partners
version: 1
title: { zh: 合作伙伴, en: Partners }
key: { number: 'HB-{year}-{n:3}' }
keeps: [bd-officer]
fields:
  name: { type: text, unique: yes, title: { zh: 名称, en: Name } }
  parent: { type: record, of: partners, optional: yes, title: { zh: 上级, en: Parent } }
  state:
    type: choice
    of: { new: 新登记, agreed: 已签约 }
    title: { zh: 状态, en: State }
    moves: { new: [agreed] }
`

test('offline records are renumbered, with what names them, and signed anew', async () => {
  const { sun } = await twoClones('a register published', async (founder) => {
    mkdirSync(join(founder.home, 'partners'))
    writeFileSync(join(founder.home, 'partners', 'register.yaml'), REGISTER)
    await founder.ok('register', 'publish', '../partners', '--reason', '办公会', '--yes')
    await founder.ok('record', 'add', 'partners', '名称=甲公司', '--yes')
  })
  const work = sun.at
  const elsewhere = async (...argv: readonly string[]) => {
    sun.at = join(sun.home, 'first')
    await sun.ok(...argv, '--yes')
    sun.at = work
  }
  const [year = ''] = readdirSync(join(work, 'records/partners'))
  const key = (n: number) => `HB-${year}-00${n}`
  const offline = async (...argv: readonly string[]) => sun.ok(...argv, '--yes', '--offline')
  await offline('record', 'add', 'partners', '名称=乙公司')
  await offline('record', 'add', 'partners', '名称=丙公司', `上级=${key(2)}`)
  await offline('record', 'edit', key(2), '状态=已签约')
  await elsewhere('record', 'add', 'partners', '名称=丁公司')
  await sun.ok('sync', '--yes')
  const shown = async (n: number) =>
    JSON.parse((await sun.ok('record', 'show', key(n), '--json')).out).data
  expect((await shown(2)).values).toEqual({ name: '丁公司', state: 'new' })
  expect((await shown(3)).values).toEqual({ name: '乙公司', state: 'agreed' })
  expect((await shown(4)).values).toEqual({ name: '丙公司', state: 'new', parent: key(3) })
  expect(sun.git('rev-parse', 'HEAD')).toBe(sun.git('rev-parse', 'origin/main'))
  expect(sun.git('status', '--porcelain')).toBe('')
  expect(existsSync(join(work, `records/partners/${year}/0/${key(4)}.md`))).toBe(true)
  expect((await sun.ok('check')).said).toContain('核验通过')

  // What two changed is decided by nobody in silence.
  await offline('record', 'edit', key(2), '状态=已签约')
  await elsewhere('sync')
  await elsewhere('record', 'edit', key(2), '名称=丁集团')
  const { said } = await sun.bd('sync', '--yes')
  expect(said).toContain('不再成立：台账“合作伙伴”：HB-')
  expect((await shown(2)).values).toEqual({ name: '丁集团', state: 'new' })
})
