/** Whatever lint calls sound can be brought to an end from wherever a project stands. A long run tries many more. */
import { expect, test } from 'vitest'
import { lintText } from '../../src/commands/steps/lint-file.ts'
import { Chance } from './chance.ts'
import { factualRegulation, hindrances, Walker } from './soundness.ts'
import { size } from '../workbench/long.ts'

const FIRST = Number(process.env['BD_SEED'] ?? 1)
const MANY = size(15, 30, 600)

test('what lint calls sound is never stuck', () => {
  const stuck: string[] = []
  let sound = 0
  for (let seed = FIRST; seed < FIRST + MANY; seed += 1) {
    const chance = new Chance(seed)
    const text = factualRegulation(chance)
    if (lintText('process.yaml', text, () => ({})).findings.length > 0) continue
    sound += 1
    for (const acts of [0, 3, 8]) {
      const walker = new Walker(new Chance(seed * 100 + acts), text)
      walker.wander(acts)
      if (!walker.finish()) stuck.push(`seed ${seed}: ${hindrances(walker)}\n${text}`)
    }
  }
  expect(stuck).toEqual([])
  expect(sound).toBeGreaterThan(MANY / 20)
})
