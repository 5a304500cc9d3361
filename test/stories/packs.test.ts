/** A workspace begins with a pack: its processes, the roles that they name, and nothing that check refuses. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { bothTest, cases, test } from '../workbench/long.ts'
import { Person, server } from '../workbench/person.ts'

const FOUNDING = [
  '--name',
  '业务部',
  '--member',
  'sun-haoran=孙浩然',
  '--new-key',
  '--yes',
] as const

bothTest.each(cases(['sales'], ['investment', 'trade', 'service', 'departments']))(
  'the pack %s is founded, told by family, and accepted by check',
  async (pack) => {
    const { base } = server('main')
    const sun = new Person('sun', base)
    const { said } = await sun.ok('init', 'work', ...FOUNDING, '--pack', pack)
    expect(said).toMatch(/已采用 \d+ 个流程/u)
    expect(said).toContain('bd catalogue')
    sun.at = join(sun.home, 'work')
    const brought = readdirSync(join(sun.at, 'processes'))
    expect(brought.length).toBeGreaterThan(2)
    expect((await sun.ok('check')).code).toBe(0)
    // Every role that they name is listed under its title.
    for (const process of brought) {
      const { roles } = JSON.parse((await sun.ok('process', 'show', process, '--json')).out).data
      expect(roles.filter(({ listed }: { listed: boolean }) => !listed)).toEqual([])
    }
  },
)

test('packs and single processes go together; one that is not there is refused with those that are', async () => {
  const { base } = server('main')
  const sun = new Person('sun', base)
  const both = ['--pack', '投资', '--process', 'group-investment']
  await sun.ok('init', 'work', ...FOUNDING, ...both)
  expect(readdirSync(join(sun.home, 'work', 'processes')).sort()).toEqual([
    'capital-operation',
    'group-investment',
    'sector-investment',
  ])
  const refused = await sun.bd('init', 'other', ...FOUNDING, '--pack', 'farming')
  expect(refused.code).toBe(2)
  expect(refused.said).toContain('投资（investment）')
})
