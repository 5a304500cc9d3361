/** A remark is never a decision: whoever approves with one is asked what it is, on a terminal and nowhere else. */
import { voiceOf } from '../../src/terminal/voice.ts'
import { expect, test } from 'vitest'
import { instantAt } from '../../src/core/calendar/time.ts'
import type { Reading } from '../../src/commands/steps/read-world.ts'
import type { Session } from '../../src/commands/session.ts'
import { weighed } from '../../src/commands/steps/approval-remark.ts'
import { twoGates } from '../../fixtures/worlds/conditions.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { at, standing } from '../../fixtures/worlds/life.ts'
import { edited } from '../../fixtures/worlds/small.ts'
import { terminal } from '../workbench/at-terminal.ts'

const NOW = instantAt(Date.UTC(2026, 2, 4) / 1000, '+08:00')
const DOWN = '\u001b[B'
const REMARK = { reason: '原则同意，请先完成审计' }

function atTerminal(more: { readonly yes?: boolean; readonly interactive?: boolean } = {}) {
  const { asks, answer, again, shown } = terminal('zh')
  const { yes = false, interactive = true } = more
  const session = {
    interactive,
    options: { yes },
    screen: { voice: voiceOf('zh') },
    prompter: async () => asks,
  } as unknown as Session
  return { session, answer, again, shown }
}

function sceneOf(session: Session, ledger: Ledger): Parameters<typeof weighed>[0] {
  const reading = { world: ledger.world, now: NOW } as unknown as Reading
  return { session, reading, standing: standing(ledger) }
}

test('a remark with an approval is asked about; it may be only read', async () => {
  const { session, answer } = atTerminal()
  const result = weighed(sceneOf(session, twoGates()), REMARK)
  await answer('附言不是审批意见', '\r')
  expect(await result).toEqual({ decision: 'approve', conditions: [] })
})

test('it may be a condition: what, by whom, until when, and then the next', async () => {
  const { session, answer } = atTerminal()
  const result = weighed(sceneOf(session, twoGates()), REMARK)
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

test('each answer about a condition is judged at its question, and nothing typed before it is lost', async () => {
  const { session, answer, again } = atTerminal()
  const result = weighed(sceneOf(session, twoGates()), REMARK)
  await answer('附言不是审批意见', `${DOWN}\r`)
  await answer('条件内容', '完成审计\r')
  await answer('责任人', '刘阳\r')
  await again('是否指 刘洋？', '刘洋\r')
  await answer('期限', '2026-02-30\r')
  await again('该日不存在', '2026-03-03\r')
  await again('早于决定日期', '2026-03-31\r')
  await answer('还有其他条件吗', 'n\r')
  expect((await result).conditions).toEqual(['完成审计; 刘洋; 2026-03-31'])
})

test('it may be a return, where the process knows one', async () => {
  const { session, answer } = atTerminal()
  const result = weighed(sceneOf(session, twoGates()), REMARK)
  await answer('附言不是审批意见', `${DOWN}${DOWN}\r`)
  expect(await result).toEqual({ decision: 'return', conditions: [] })
})

test('where nothing can be returned, that is not offered', async () => {
  const { session, answer } = atTerminal()
  const process = (yaml: string) => edited(yaml, ' returned: draft,', '')
  const result = weighed(sceneOf(session, at('manager', { process })), REMARK)
  await answer('流程未规定退回', '\r')
  expect(await result).toEqual({ decision: 'approve', conditions: [] })
})

test('nobody is asked without a remark, with a condition given, with --yes, or without a terminal', async () => {
  const open = twoGates()
  const asked = async (options: Parameters<typeof weighed>[1], more = {}) => {
    const { session, shown } = atTerminal(more)
    const result = await weighed(sceneOf(session, open), options)
    expect(shown()).toBe('')
    return result
  }
  const plain = { decision: 'approve', conditions: [] }
  expect(await asked({})).toEqual(plain)
  expect(await asked({ reason: '  ' })).toEqual(plain)
  const remark = { reason: '同意，请尽快完成审计' }
  for (const more of [{ yes: true }, { interactive: false }]) {
    expect(await asked(remark, more)).toEqual(plain)
    // "In principle" says that there are conditions: without them it is no plain approval.
    await expect(asked(REMARK, more)).rejects.toThrow('conditions-unnamed')
  }
  const condition = ['完成审计；刘洋；2026-03-31']
  expect(await asked({ ...REMARK, condition })).toEqual({ ...plain, conditions: condition })
})
