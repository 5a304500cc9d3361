/** A remark is never a decision: whoever approves with one is asked what it is, on a terminal and nowhere else. */
import { expect, test } from 'vitest'
import type { Session } from '../../src/commands/session.ts'
import { weighed } from '../../src/commands/steps/remark.ts'
import { twoGates } from '../../fixtures/worlds/conditions.ts'
import { at, standing } from '../../fixtures/worlds/life.ts'
import { edited } from '../../fixtures/worlds/small.ts'
import { terminal } from '../workbench/at-terminal.ts'

const DOWN = '\u001b[B'
const REMARK = { reason: '原则同意，请先完成审计' }

function atTerminal(more: { readonly yes?: boolean; readonly interactive?: boolean } = {}) {
  const { asks, answer, shown } = terminal('zh')
  const { yes = false, interactive = true } = more
  const session = {
    interactive,
    options: { yes },
    screen: { language: 'zh' },
    prompter: async () => asks,
  } as unknown as Session
  return { session, answer, shown }
}

test('a remark with an approval is asked about; it may be only read', async () => {
  const { session, answer } = atTerminal()
  const result = weighed(session, standing(twoGates()), REMARK)
  await answer('附言不是审批意见', '\r')
  expect(await result).toEqual({ decision: 'approve', conditions: [] })
})

test('it may be a condition: what, by whom, until when, and then the next', async () => {
  const { session, answer } = atTerminal()
  const result = weighed(session, standing(twoGates()), REMARK)
  await answer('附言不是审批意见', `${DOWN}\r`)
  await answer('条件内容', '完成审计\r')
  await answer('责任人', '刘洋\r')
  await answer('期限', '2026-03-31\r')
  await answer('还有其他条件吗', 'n\r')
  expect(await result).toEqual({
    decision: 'approve',
    conditions: ['完成审计; 刘洋; 2026-03-31'],
  })
})

test('it may be a return, where the process knows one', async () => {
  const { session, answer } = atTerminal()
  const result = weighed(session, standing(twoGates()), REMARK)
  await answer('附言不是审批意见', `${DOWN}${DOWN}\r`)
  expect(await result).toEqual({ decision: 'return', conditions: [] })
})

test('where nothing can be returned, that is not offered', async () => {
  const { session, answer } = atTerminal()
  const process = (yaml: string) => edited(yaml, ' returned: draft,', '')
  const result = weighed(session, standing(at('manager', { process })), REMARK)
  await answer('流程未规定退回', '\r')
  expect(await result).toEqual({ decision: 'approve', conditions: [] })
})

test('nobody is asked without a remark, with a condition given, with --yes, or without a terminal', async () => {
  const open = standing(twoGates())
  const asked = async (options: Parameters<typeof weighed>[2], more = {}) => {
    const { session, shown } = atTerminal(more)
    const result = await weighed(session, open, options)
    expect(shown()).toBe('')
    return result
  }
  const plain = { decision: 'approve', conditions: [] }
  expect(await asked({})).toEqual(plain)
  expect(await asked({ reason: '  ' })).toEqual(plain)
  expect(await asked(REMARK, { yes: true })).toEqual(plain)
  expect(await asked(REMARK, { interactive: false })).toEqual(plain)
  const condition = ['完成审计；刘洋；2026-03-31']
  expect(await asked({ ...REMARK, condition })).toEqual({ ...plain, conditions: condition })
})
