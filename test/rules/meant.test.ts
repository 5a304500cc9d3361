/** What a refusal advises where a name fits several, and where a project cannot be held: what is there, and what can be done. */
import { expect, test } from 'vitest'
import ambiguous from '../../fixtures/rules/ambiguous-name.ts'
import { HOLD } from '../../fixtures/worlds/hold.ts'
import { at, opening, PROJECT } from '../../fixtures/worlds/life.ts'
import { HEAD, OFFICER } from '../../fixtures/worlds/small.ts'
import { projectNamed } from '../../src/commands/steps/project-argument.ts'
import type { Finding } from '../../src/core/rules/finding.ts'
import { tellFinding } from '../../src/terminal/rules/finding.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const said = (findings: readonly Finding[], language: 'zh' | 'en' = 'zh') =>
  findings.map((one) => Object.values(tellFinding(voiceOf(language), one)).join('\n')).join('\n')

const SAME = '海川燃气'
/** Two projects called alike, and a third in another word. */
const alike = () =>
  at('opened')
    .do(OFFICER, opening({ project: '2026-002', title: SAME }))
    .do(OFFICER, opening({ project: '2026-003', title: SAME }))
const ended = (project: string) => ({ act: 'cancel' as const, project, reason: '合作方退出' })

test('of projects called alike the one that goes on is meant', () => {
  const ledger = alike()
  expect(projectNamed(ledger.world, SAME)).toMatchObject({ ok: false })
  ledger.do(HEAD, ended('2026-002'))
  expect(projectNamed(ledger.world, SAME)).toEqual({ ok: true, value: '2026-003' })
  // Its number still calls the other.
  expect(projectNamed(ledger.world, '2026-002')).toEqual({ ok: true, value: '2026-002' })
})

test('a number alone is that of a project, though dates in the titles of others hold it', () => {
  const ledger = at('opened')
    .do(OFFICER, opening({ project: '2026-002', title: '请假 罗成 2026-03-02' }))
    .do(OFFICER, opening({ project: '2026-003', title: '请假 罗成 2026-03-04' }))
  for (const [written, id] of [
    ['2', '2026-002'],
    ['３', '2026-003'],
    // No project has the number 4: the only title that holds it.
    ['4', '2026-003'],
  ] as const) {
    expect(projectNamed(ledger.world, written)).toEqual({ ok: true, value: id })
  }
})

test('of several that fit, those that go on stand first and the others are marked', () => {
  const ledger = alike().do(HEAD, ended(PROJECT))
  const first = projectNamed(ledger.world, '海川')
  if (first.ok) throw new Error(first.value)
  expect(said(first.findings)).toMatch(
    /2026-002 海川燃气、2026-003 海川燃气、2026-001 [^、]+（已终止）/u,
  )
  expect(said(first.findings, 'en')).toMatch(
    /2026-002 海川燃气, 2026-003 海川燃气, 2026-001 [^,]+ \(cancelled\)/u,
  )
  ledger.do(HEAD, ended('2026-002')).do(HEAD, ended('2026-003'))
  const all = projectNamed(ledger.world, SAME)
  if (all.ok) throw new Error(all.value)
  expect(said(all.findings)).toContain('2026-002 海川燃气（已终止）、2026-003 海川燃气（已终止）')
})

test('a longer time is advised only where a vote is open', () => {
  expect(said(at('board').refusal(HEAD, HOLD))).toContain(`bd extend ${PROJECT} --reason`)
  for (const point of ['opened', 'saved', 'manager', 'handover'] as const) {
    const findings = at(point).refusal(HEAD, HOLD)
    expect(findings.map(({ rule }) => rule)).toContain('hold-not-here')
    expect(said(findings) + said(findings, 'en')).not.toContain('bd extend')
  }
})

test('a name that fits several is to be written as one of their ids', async () => {
  const told = said(await ambiguous.found())
  expect(told).toContain('改写为其中一个标识')
  expect(told).not.toContain('括号')
})
