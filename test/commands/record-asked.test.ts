/** What a new record lacks is asked for at a terminal: what must be given does not say that it may be left empty, and errors name titles. */
import { expect, test } from 'vitest'
import { CUSTOMERS, keeping } from '../../fixtures/worlds/register.ts'
import { edited } from '../../fixtures/worlds/small.ts'
import { askRecord } from '../../src/commands/steps/record-values.ts'
import { knownThings } from '../../src/core/register/known.ts'
import { namesIn } from '../../src/terminal/names.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { sessionAt, terminal } from '../workbench/at-terminal.ts'

const text = edited(
  edited(CUSTOMERS, 'by: [manager], optional: yes, reason: yes', 'optional: yes'),
  'type: member, by: head',
  'type: date',
)

test('hints and errors', async () => {
  const { world } = keeping(text)
  const { register } = world.register('customers')!
  const voice = voiceOf('zh')
  const { asks, answer, again, shown } = terminal('zh')
  const { session } = sessionAt(asks, 'zh')
  const names = namesIn(voice, world.policy, undefined, [], [register])
  const said = { fields: { importance: 'high', potential: 'low' }, sections: {} }
  const asked = askRecord(session, register, knownThings(world), names, said, () => true)
  await answer('客户全称', '甲公司')
  expect(shown()).not.toContain('可留空')
  await again('客户全称', '甲公司\r')
  await answer('归属业务员（如 2026-03-04、2026年3月4日）', '明天\r')
  await again('归属业务员不能填“明天”', '2026-03-04\r')
  await answer('授信额度（如 12800万元、1.28亿元，只写数字为元，可留空）', '很多\r')
  await again('授信额度不能填“很多”', '\r')
  expect(shown()).not.toContain('customers.credit-limit')
  await answer('需求偏好（可留空）', '\r')
  expect(await asked).toEqual({
    fields: {
      importance: 'high',
      potential: 'low',
      name: '甲公司',
      state: 'new',
      keeper: '2026-03-04',
    },
    sections: {},
  })
})
