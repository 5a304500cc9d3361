/** Copies for information: they are sent and read at any time, wait in the inbox behind all else, and give no rights. */
import { expect, test } from 'vitest'
import { byUrgency, waitingFor } from '../../src/core/agenda/inbox.ts'
import { copied, copying, reading } from '../../fixtures/worlds/copies.ts'
import { heldAt } from '../../fixtures/worlds/hold.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { at, ballot, PROJECT, standing } from '../../fixtures/worlds/life.ts'
import {
  ADMIN,
  edited,
  HEAD,
  MANAGER,
  OFFICER,
  OPERATIONS,
  SECRETARY,
} from '../../fixtures/worlds/small.ts'
import { typed } from '../workbench/advised.ts'

function waits(ledger: Ledger, member: string) {
  const { now } = ledger.by(member)
  const waiting = [...waitingFor(ledger.world, standing(ledger), member, [], now)].sort(byUrgency)
  return typed(waiting).map(({ act, command }) => [act, command])
}

const why = (ledger: Ledger, member: string, act: Parameters<Ledger['refusal']>[1]) =>
  ledger.refusal(member, act).map(({ rule }) => rule)

test('a copy waits for each recipient until he has read it, behind what he has to do', () => {
  const ledger = copied(at('manager'), MANAGER, OPERATIONS)
  ledger.do(OFFICER, { ...copying(MANAGER), note: '附件已更新，请再阅' })
  expect(waits(ledger, MANAGER)).toEqual([
    ['ballot', `bd approve ${PROJECT}`],
    ['read', `bd read ${PROJECT}`],
    ['read', `bd read ${PROJECT} --copy 2`],
  ])
  ledger.do(MANAGER, reading(ledger, 2))
  ledger.do(MANAGER, reading(ledger, 1))
  expect(waits(ledger, MANAGER)).toEqual([['ballot', `bd approve ${PROJECT}`]])
  expect(waits(ledger, OPERATIONS)).toEqual([['read', `bd read ${PROJECT}`]])
  const { reads } = standing(ledger).signoffs
  expect(reads.map(({ path }) => path.split('/').at(-1)).sort()).toEqual([
    'cc.1.wang.read.yaml',
    'cc.2.wang.read.yaml',
  ])
})

test('owner, drafters and whoever has had a seat send copies; others do not', () => {
  const ledger = at('board')
  for (const member of [HEAD, OFFICER, MANAGER, 'cao']) {
    expect(why(ledger, member, copying())).toEqual([])
  }
  for (const member of [ADMIN, SECRETARY, OPERATIONS]) {
    expect(why(ledger, member, copying())).toEqual(['copy-by-outsider'])
  }
  expect(why(ledger, OFFICER, copying('nobody'))).toEqual(['unknown-name'])
})

test('a copy gives no rights', () => {
  const ledger = copied(at('manager'))
  expect(why(ledger, OPERATIONS, ballot(ledger, OPERATIONS))).toEqual(['not-in-role'])
})

test('copies are sent and read while a project is on hold, and after it has ended', () => {
  const held = copied(heldAt('board'))
  held.do(OPERATIONS, reading(held))
  expect(standing(held).state).toBe('on-hold')
  const ended = at('manager')
  ended.do(MANAGER, ballot(ended, MANAGER, 'reject'))
  copied(ended)
  expect(waits(ended, OPERATIONS)).toEqual([['read', `bd read ${PROJECT}`]])
  ended.do(OPERATIONS, reading(ended))
  expect(waits(ended, OPERATIONS)).toEqual([])
  const gone = { ...copying(), project: '2026-009' }
  expect(why(ended, OFFICER, gone)).toEqual(['unknown-project'])
})

test('by force: one reads for another, an outsider sends', () => {
  const ledger = copied(at('saved'))
  const notice = ledger.draft(OPERATIONS, reading(ledger))
  const files = Object.fromEntries(
    Object.entries(notice.files).map(([path, text]) => [
      path.replace(`.${OPERATIONS}.`, `.${ADMIN}.`),
      edited(text!, `by: ${OPERATIONS}`, `by: ${ADMIN}`),
    ]),
  )
  const found = ledger.forge({ ...notice, by: ADMIN, files })
  expect(found.map(({ rule }) => rule)).toEqual(['copy-of-others'])
  const other = at('saved')
  const copy = other.draft(OFFICER, copying())
  const sent = Object.fromEntries(
    Object.entries(copy.files).map(([path, text]) => [
      path,
      edited(text!, `by: ${OFFICER}`, `by: ${ADMIN}`),
    ]),
  )
  const forged = other.forge({ ...copy, by: ADMIN, files: sent })
  expect(forged.map(({ rule }) => rule)).toEqual(['copy-by-outsider'])
})
