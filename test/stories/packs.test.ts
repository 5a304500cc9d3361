/** A workspace begins with a pack: its processes, registers and duties, the roles that they name, and nothing that check refuses. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { readPack } from '../../src/documents/pack.ts'
import { bothTest, cases, test } from '../workbench/long.ts'
import { Person, server } from '../workbench/person.ts'

const PACKS = join(import.meta.dirname, '../../templates/packs')

function packOf(name: string) {
  const read = readPack(name, readFileSync(join(PACKS, `${name}.yaml`), 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return read.value
}

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
    // Its registers are kept and its duties owed from this day on.
    const { registers, duties } = packOf(pack)
    for (const [kind, ids] of Object.entries({ registers, duties })) {
      const there = existsSync(join(sun.at, kind)) ? readdirSync(join(sun.at, kind)) : []
      expect(there.sort()).toEqual([...ids].sort())
    }
    for (const one of duties) {
      expect(readFileSync(join(sun.at, 'duties', one, '1/duties.yaml'), 'utf8')).toMatch(
        /^in-force: \d{4}-\d\d-\d\d$/mu,
      )
    }
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
  // The folder stands behind an option of several values.
  await sun.ok('init', ...FOUNDING, '--process', 'group-investment', '--pack', '投资', 'work')
  expect(readdirSync(join(sun.home, 'work', 'processes')).sort()).toEqual([
    'capital-operation',
    'group-investment',
    'sector-investment',
  ])
  const refused = await sun.bd('init', 'other', ...FOUNDING, '--pack', 'farming')
  expect(refused.code).toBe(2)
  expect(refused.said).toContain('投资（investment）')
})
