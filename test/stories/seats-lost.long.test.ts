import { expect, test } from 'vitest'
import { newBench } from '../workbench/bench.ts'
import { fillAll, open, PROJECT } from '../workbench/life.ts'
import { OFFICER } from '../workbench/people.ts'

test('an expert who drafts is told which seat he gives up, before he signs', async () => {
  const bench = await newBench({
    roster: (yaml) =>
      yaml.replace(
        '{ member: fang-min, role: expert }',
        '{ member: fang-min, role: expert }\n  - { member: fang-min, role: bd-officer }',
      ),
  })
  await open(bench)
  fillAll(bench)
  const told = await bench.ok('fang-min', 'save', PROJECT)
  expect(told.err).toContain('您若签名保存送审材料，就不再参加专家委员会的表决')
  bench.write(
    `projects/2026/${PROJECT}/idea.md`,
    bench.read(`projects/2026/${PROJECT}/idea.md`) + '\n补充。\n',
  )
  const other = await bench.ok(OFFICER, 'save', PROJECT)
  expect(other.err).not.toContain('不再参加')
})

test('a refused founding leaves nothing behind', async () => {
  const bench = await newBench()
  const roster = `${bench.base}/none.yaml`
  const fs = await import('node:fs')
  fs.writeFileSync(
    roster,
    'format: bd/policy@1\nthresholds: { policy: 2 }\nroles: { administrator: 管理员 }\nmembers: { sun-haoran: { name: 孙浩然 } }\ngrants: [{ member: sun-haoran, role: administrator }]\n',
  )
  fs.mkdirSync(`${bench.base}/elsewhere`)
  const flags = [
    '-C',
    `${bench.base}/elsewhere`,
    '--name',
    'x',
    '--policy',
    roster,
    '--member',
    'sun-haoran=孙浩然',
  ]
  const ran = await bench.bd('sun-haoran', 'init', 'new', ...flags)
  expect([ran.code, ran.err.includes('no-administrator')], ran.err).toEqual([1, true])
  expect(fs.readdirSync(`${bench.base}/elsewhere`)).toEqual([])
})
