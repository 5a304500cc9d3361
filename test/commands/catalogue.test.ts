/** `bd catalogue`: what comes with bd is found by whatever people call it, outside of any workspace. */
import { expect, test } from 'vitest'
import { runBd } from '../../src/commands/run.ts'

async function catalogue(...argv: readonly string[]) {
  let out = ''
  let err = ''
  const around = {
    cwd: '/',
    env: {},
    out: { write: (text: string) => (out += text) },
    err: { write: (text: string) => (err += text) },
  }
  return { code: await runBd(['catalogue', ...argv], around), out, err }
}

async function found(...argv: readonly string[]): Promise<readonly string[]> {
  const { code, out } = await catalogue(...argv, '--json')
  expect(code).toBe(0)
  return JSON.parse(out).data.processes.map(({ id }: { id: string }) => id)
}

test('everything stands under its family, in both languages, each with what it is for', async () => {
  const zh = await catalogue('--lang', 'zh')
  expect(zh.code).toBe(0)
  expect(zh.out.split('\n')[0]).toBe('投资')
  expect(zh.out).toMatch(/^ {2}集团业务投资决策（group-investment）\n {4}用于\S/mu)
  expect((await catalogue('--lang', 'en')).out).toMatch(/^Investment\n {2}\S.*\n {4}for \S/u)
})

test.each([
  ['another name', ['并购'], 'capital-operation'],
  ['its id', ['sector-investment'], 'sector-investment'],
  ['its title', ['集团业务投资决策'], 'group-investment'],
  ['the number of a rule', ['S0-A-13'], 'capital-operation'],
  ['a sentence in which another name stands', ['我们想做一个合资项目'], 'group-investment'],
  ['English words', ['Joint', 'Venture'], 'group-investment'],
])('it is found by %s', async (_, typed, id) => {
  expect(await found(...typed)).toEqual([id])
})

test('several are found by what their source calls itself, and by their family', async () => {
  const all = ['capital-operation', 'group-investment', 'sector-investment']
  expect([...(await found('业务拓展部工作管理流程'))].sort()).toEqual(all)
  expect(await found('investment')).toEqual(expect.arrayContaining(all))
})

test('one that is found is told in full: sources, roles by their titles, how it is taken', async () => {
  const { out } = await catalogue('并购', '--lang', 'zh')
  expect(out).toContain('出处：业务拓展部工作管理流程（讨论稿）')
  expect(out).toMatch(/所需角色：.*总经理/u)
  expect(out).toContain('bd process publish capital-operation --reason')
})

test('what nothing is called is refused with the way to all of it', async () => {
  const { code, err } = await catalogue('潜水艇', '--lang', 'zh')
  expect(code).toBe(2)
  expect(err).toContain('bd catalogue')
})

/** The ids of each kind that the words call. */
async function called(...argv: readonly string[]): Promise<Readonly<Record<string, string[]>>> {
  const { out } = await catalogue(...argv, '--json')
  const { data } = JSON.parse(out)
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)
  return Object.fromEntries(
    Object.entries(data).flatMap(([kind, all]) => {
      const found = ids(all as readonly { readonly id: string }[])
      return found.length === 0 ? [] : [[kind, found]]
    }),
  )
}

test.each([
  ['a pack by its title', '贸易', { packs: ['trade'] }],
  ['a register by its title', '客户档案', { registers: ['customers'] }],
  [
    'a register and the duty that it does',
    '日报',
    { registers: ['reports'], duties: ['reporting'] },
  ],
  ['a duty by the number of its rule', 'S0-E-3', { duties: ['reporting'] }],
  ['duties in English', 'customer care', { duties: ['customer-care'] }],
])('it has registers, duties and packs: %s', async (_, typed, found) => {
  expect(await called(typed)).toMatchObject(found)
  expect((await called(typed))['processes']).toBeUndefined()
})

test('registers, duties and packs stand below the families; a pack in full says what it brings and whom it needs', async () => {
  const { out } = await catalogue('--lang', 'zh')
  const [processes, registers, duties, packs] = ['日常申请', '台账', '应办清单', '方案'].map(
    (one) => out.search(new RegExp(`^${one}`, 'mu')),
  )
  expect(processes).toBeLessThan(registers!)
  expect(registers).toBeLessThan(duties!)
  expect(duties).toBeLessThan(packs!)
  const { out: trade } = await catalogue('贸易', '--lang', 'zh')
  expect(trade).toMatch(/流程：.*采购入库与付款/u)
  expect(trade).toMatch(/台账：.*合作伙伴与渠道/u)
  expect(trade).toMatch(/所需角色：.*库管/u)
  expect(trade).toContain('bd init --pack trade')
})
