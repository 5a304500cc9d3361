/** What keeps a project where it is leads to the commands that take it away, each once. */
import { expect, test } from 'vitest'
import { at, PROJECT, standing } from '../../fixtures/worlds/life.ts'
import { OFFICER } from '../../fixtures/worlds/small.ts'
import { remedies } from '../../src/core/agenda/remedies.ts'
import { instantAt } from '../../src/core/calendar/time.ts'
import { askedValue } from '../../src/core/process/asked-value.ts'
import { finding } from '../../src/core/rules/finding.ts'

const NOW = instantAt(Date.parse('2026-03-05T10:00:00+08:00') / 1000, '+08:00')

test('facts that are lacking are set by one command, in the order in which they were missed', () => {
  const ledger = at('opened')
  const here = standing(ledger)
  const asked = askedValue(here.process.facts['partner'])
  const lacks = ['partner', 'amount', 'partner'].map((fact) =>
    finding('unset-fact', { fact, ...asked }, { project: PROJECT }),
  )
  const post = finding('missing-post', { post: 'finance' }, { project: PROJECT })
  const [first, second, ...more] = remedies(ledger.world, here, [lacks[0]!, post, ...lacks], NOW)
  expect(first).toMatchObject({
    act: 'set',
    deed: {
      name: 'set',
      project: PROJECT,
      words: { facts: { partner: '<value>', amount: '<value>' } },
    },
  })
  expect(first?.by).toContain(OFFICER)
  expect(second?.deed).toMatchObject({ name: 'team', words: { posts: { finance: '<member>' } } })
  expect(more).toEqual([])
})
