/** The owner of a condition may be a role: where a word fits several, they are told as what they are. */
import { expect, test } from 'vitest'
import { at, PROJECT } from '../workbench/life.ts'
import { LEADER } from '../workbench/people.ts'

test('a word that is part of several roles is told as roles, and each id that is named does', async () => {
  const bench = await at('idea-submitted')
  const asked = (owner: string, lang = 'zh') =>
    bench.bd(
      LEADER,
      'approve',
      PROJECT,
      '--condition',
      `补充评估；${owner}；2026-06-01`,
      '--lang',
      lang,
    )
  const told = await asked('业务拓展部')
  expect(told.err).toMatch(/“业务拓展部”对应多个角色：业务拓展部.+（bd-officer）/u)
  expect(told.err).not.toContain('人员')
  expect((await asked('业务拓展部', 'en')).err).toMatch(/any role of these/u)
  const [, help = ''] = /改写为其中一个标识：(.+)$/mu.exec(told.err) ?? []
  const ids = help.split('，或者 ')
  expect(ids.length).toBeGreaterThan(1)
  for (const id of ids) {
    const copy = bench.copy()
    const ran = await copy.bd(
      LEADER,
      'approve',
      PROJECT,
      '--condition',
      `补充评估；${id}；2026-06-01`,
      '--dry-run',
    )
    expect(ran.err).not.toContain('ambiguous-name')
  }
})
