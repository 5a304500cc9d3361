/** Whatever stands in any option or argument of any verb: bd answers, and never fails by itself. */
import { expect, test } from 'vitest'
import { verbs } from '../../src/commands/verbs.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { HEAD, MANAGER } from '../workbench/people.ts'
import { cases } from '../workbench/long.ts'

const VALUES = [
  '',
  '议'.repeat(4000),
  'a\u001b[31mb',
  '\ud800',
  '-x',
  '__proto__',
  '2026-13-45',
  'a=b',
  '%s{}',
]

/** Every run gives each third verb one of the nine values, another one to each of nine in a row; the rest is the other pairs. */
const triedNow = (verb: number, value: number) =>
  cases([true], [false]).includes((verb + value) % 27 === 0)

test.each(VALUES.map((value, nth) => [JSON.stringify(value).slice(0, 20), value, nth] as const))(
  'of %s everywhere no verb breaks',
  async (_, value, nth) => {
    const bench = await at('approval')
    const broken: string[] = []
    for (const [index, { usage, options = [] }] of verbs.entries()) {
      const words = usage.split(' ')
      if (words[0] === 'demo' || words[0] === 'init' || !triedNow(index, nth)) continue
      const names = words.filter((word) => !/^[<[]/.test(word))
      const args = words.slice(names.length).map((word) => (word === '<project>' ? PROJECT : value))
      const flags = options.flatMap((one) => {
        const name = /(--[a-z-]+) [<[]/.exec(one)?.[1]
        return name === undefined || name === '--new-key' ? [] : [`${name}=${value}`]
      })
      const who = index % 2 === 0 ? MANAGER : HEAD
      const signing = ['--dry-run', '--key', bench.key(who), '--yes']
      const ran = await bench.bd(undefined, ...names, ...flags, ...signing, '--', ...args)
      const said = ran.out + ran.err
      if (ran.code === 70 || /undefined|\[object/.test(said)) broken.push(`${usage}: ${said}`)
    }
    expect(broken).toEqual([])
  },
)
