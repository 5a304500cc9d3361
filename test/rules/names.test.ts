/** Refusals and findings speak of people, roles and reviews by name. */
import { expect, test } from 'vitest'
import { at, PROJECT } from '../workbench/life.ts'
import { HEAD } from '../workbench/people.ts'

test('a refusal names the member, the role and the holders', async () => {
  const bench = await at('opened')
  const ran = await bench.bd(HEAD, 'new-project', '--title', '海川燃气', '--json')
  expect(ran.json.findings[0]).toMatchObject({
    rule: 'not-in-role',
    message: '周建国（zhou-jianguo）不是“业务拓展部经办人”，无权办理：新建项目',
  })
  const submitted = await bench.bd(HEAD, 'submit', PROJECT)
  expect(submitted.code).toBe(1)
  expect(submitted.err).toContain('“项目构想建议”的“所依据的集团中长期发展战略”中仍有待填内容')
})
