/** A fact that is worked out shows what it would come to while a project is drafted, and that nothing records it yet. */
import { expect, test } from 'vitest'
import { at, standing } from '../../fixtures/worlds/life.ts'
import { edited, MANAGER } from '../../fixtures/worlds/small.ts'
import { groundOf } from '../../src/core/world/ground.ts'
import { NO_NAMES } from '../../src/terminal/names.ts'
import { factLines } from '../../src/terminal/phrases/status-parts.ts'
import { plainText } from '../../src/terminal/text.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const ANSWER = `  received: { type: date, optional: yes, title: 接到日期 }
  answer: { type: date, computed: { fact: received, plus: 2 working days }, optional: yes, title: 应答复日期 }
  partner: { type: yes-no, optional: yes,`
const process = (yaml: string) => edited(yaml, '  partner: { type: yes-no, optional: yes,', ANSWER)

function shown(facts: Readonly<Record<string, string>>): string | undefined {
  const ledger = at('opened', { process }, { facts })
  const project = standing(ledger)
  const ground = groundOf(ledger.world, project)
  const worked = (fact: string) => ground({ fact }) as string | undefined
  const { rules } = ledger.world
  const view = { names: NO_NAMES, now: ledger.by(MANAGER).now, rules, daysLeft: () => 0, worked }
  return factLines(voiceOf('zh'), { ...view, standing: project })
    .map(plainText)
    .find((line) => line.includes('answer'))
}

test('what is known already is shown with its day; what is not is worked out on submission', () => {
  // Monday 14 September 2026 and two working days.
  expect(shown({ received: '2026-09-14' })).toBe(
    '  answer：2026-09-16（周三）（按现有内容计算，送审时记录）',
  )
  expect(shown({})).toBe('  answer：送审时由系统计算')
})
