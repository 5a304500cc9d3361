/** Publishing a version: who may, which number, what may stand in it; and what it changes for whom. */
import { contentOf } from '../../src/core/record/tree.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PublishAct } from '../../src/core/record/act.ts'
import { lintProcess } from '../../src/core/lint/lint.ts'
import { EPOCH, RULEBOOK } from '../../src/core/rules/rulebook.ts'
import { publishingFindings } from '../../src/core/lint/publishing.ts'
import { severityOf } from '../../src/core/rules/rules.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { at, FOLDER, opening, standing, submitting } from '../../fixtures/worlds/life.ts'
import { publishing, SECOND, version } from '../../fixtures/worlds/publication.ts'
import { ADMIN, edited, HEAD, MANAGER, OFFICER, PROCESS } from '../../fixtures/worlds/small.ts'

const FILES = version()

/** The rules by which publishing these files is refused, by the act and by check of a commit made by force. */
function refused(act: PublishAct, files = FILES, member: string = ADMIN): readonly string[] {
  const ledger = at('saved')
  const rules = ledger.refusal(member, act).map(({ rule }) => rule)
  const reason = act.reason.trim() === '' ? {} : { 'Bd-Reason': act.reason }
  const trailers = { 'Bd-Act': 'publish', ...reason }
  const forced = ledger.forge({ by: member, trailers, files }).map(({ rule }) => rule)
  expect(forced).toEqual(rules)
  return rules
}

test('who may publish adds the next version, and it reads as it was written', () => {
  const ledger = at('founded').do(ADMIN, publishing(), FILES)
  expect(ledger.world.process('small', 2)?.process.stages[0]?.gate[1]).toMatchObject({
    review: 'board',
    within: { 'working-days': 8 },
  })
  expect(ledger.world.process('small', 1)?.process.stages[0]?.gate[1]).toMatchObject({
    within: { 'working-days': 5 },
  })
})

test('a project that began under version 1 goes on under it; the next one begins under version 2', () => {
  const ledger = at('saved').do(ADMIN, publishing(), FILES)
  expect(standing(ledger).process.version).toBe(1)
  ledger.on('2026-03-03').do(HEAD, submitting(ledger))
  const due = (project: string) =>
    ledger.world.tree.get(`projects/2026/${project}/signoffs/draft.1/submission.yaml`)
  expect(due('2026-001')).toBeDefined()
  const other = opening({ project: '2026-002', process: { id: 'small', version: 2 } })
  ledger.do(OFFICER, other)
  const path = 'projects/2026/2026-002/project.yaml'
  expect(contentOf(ledger.world.tree.get(path), 'project')?.process).toEqual({
    id: 'small',
    version: 2,
    sha256: ledger.world.process('small', 2)?.sha256,
  })
  // The first project's record still names version 1 by its digest.
  expect(
    contentOf(ledger.world.tree.get(`${FOLDER}/project.yaml`), 'project')?.process,
  ).toMatchObject({ version: 1, sha256: ledger.world.process('small', 1)?.sha256 })
})

describe('refused, and found by check when done by force:', () => {
  test.each([
    ['by a member whom no role lets publish', publishing(), FILES, MANAGER, ['not-in-role']],
    ['without a reason', publishing(FILES, { reason: ' ' }), FILES, ADMIN, ['reason-required']],
  ] as const)('%s', (_, act, files, member, rules) => {
    expect(refused(act, files, member)).toEqual(rules)
  })

  test.each([
    [
      'a number that skips one',
      version(edited(SECOND, 'version: 2', 'version: 3'), {}, 3),
      ['process-version'],
    ],
    [
      'the first version of another process, numbered 2',
      version(edited(SECOND, 'process: small', 'process: other')),
      ['stray-process-file', 'stray-process-file', 'tests-missing', 'process-version'],
    ],
    [
      'a version that a proof of lint finds wrong',
      version(edited(SECOND, 'lapsed: stay', 'lapsed: handover')),
      ['lapse-leads-on'],
    ],
    [
      'a name that is not declared',
      version(edited(SECOND, 'document: plan,', 'document: plans,')),
      ['unknown-name'],
    ],
    ['no tests beside it', { 'processes/small/2/process.yaml': SECOND }, ['tests-missing']],
    [
      'a file that has no business there',
      version(SECOND, { 'processes/small/2/notes.txt': 'x\n' }),
      ['stray-process-file'],
    ],
    [
      'a template of an undeclared document',
      version(SECOND, { 'processes/small/2/plans.zh.md': 'x\n' }),
      ['stray-process-file'],
    ],
    [
      'a template in a language that there is not',
      version(SECOND, { 'processes/small/2/plan.fr.md': 'x\n' }),
      ['stray-process-file'],
    ],
  ] as const)('%s', (_, files, rules) => {
    expect(refused(publishing(files), files)).toEqual(rules)
  })
})

test('the very version that there is, under the next number, is none; nor where it says what it was made from', () => {
  const ledger = at('founded').do(ADMIN, publishing(), FILES)
  const origin = `based-on: { process: small, version: 1, sha256: ${'a'.repeat(64)} }`
  for (const line of ['version: 3', `version: 3\n${origin}`]) {
    const files = version(edited(SECOND, 'version: 2', line), {}, 3)
    const rules = ledger.refusal(ADMIN, publishing(files)).map(({ rule }) => rule)
    expect(rules).toEqual(['nothing-changed'])
  }
})

test('a template that differs is a change, and may be published alone', () => {
  const ledger = at('founded').do(ADMIN, publishing(), FILES)
  const text = edited(SECOND, 'version: 2', 'version: 3')
  const same = version(text, {}, 3)
  expect(ledger.refusal(ADMIN, publishing(same)).map(({ rule }) => rule)).toEqual([
    'nothing-changed',
  ])
  const other = version(text, { 'processes/small/3/plan.zh.md': '## 风险\n' }, 3)
  expect(ledger.refusal(ADMIN, publishing(other))).toEqual([])
})

test('by force: a second process in the same commit, a file that cannot be read, no process at all', () => {
  const trailers = { 'Bd-Act': 'publish', 'Bd-Reason': '改' }
  const forced = (files: Readonly<Record<string, string>>) =>
    at('founded')
      .forge({ by: ADMIN, trailers, files })
      .map(({ rule }) => rule)
  expect(forced({ ...FILES, 'processes/other/1/process.yaml': SECOND })).toContain(
    'stray-process-file',
  )
  expect(
    forced({ ...FILES, 'processes/small/2/process.yaml': 'format: bd/process@1\n' }),
  ).toContain('missing-field')
  expect(forced({ 'processes/small/2/process.test.yaml': 'x\n' })).toEqual(['malformed-act'])
  expect(forced({ ...FILES, 'bd.yaml': 'x\n' })).toContain('stray-process-file')
})

test('by force: publishing changes no version that there is', () => {
  const ledger = at('founded').do(ADMIN, publishing(), FILES)
  const trailers = { 'Bd-Act': 'publish', 'Bd-Reason': '改' }
  for (const path of ['processes/small/1/process.yaml', 'processes/small/2/process.yaml']) {
    const files = { [path]: edited(PROCESS, 'more-than: 1/2', 'more-than: 1/3') }
    expect(ledger.forge({ by: ADMIN, trailers, files }).map(({ rule }) => rule)).toEqual([
      'process-changed',
    ])
  }
})

const FAULTY = join(import.meta.dirname, '../../fixtures/processes')

/** The faulty processes that can be read, with the errors that lint finds in them without a roster. */
const WITH_ERRORS = readdirSync(FAULTY).flatMap((name) => {
  const path = 'processes/small/1/process.yaml'
  const process = contentOf(readEntry(path, readFileSync(join(FAULTY, name)), ''), 'process')
  const faults = process === undefined ? [] : lintProcess(process).faults
  const rules = faults.map(({ finding }) => finding.rule)
  const errors = rules.filter((rule) => severityOf(rule) === 'error')
  return process === undefined || errors.length === 0 ? [] : [[name, process, errors] as const]
})

test.each(WITH_ERRORS)(
  'every error of lint that needs no roster keeps a version from being published: %s',
  (_, process, errors) => {
    const kept = publishingFindings(process, RULEBOOK[EPOCH]).map(({ rule }) => rule)
    expect(new Set(kept)).toEqual(new Set(errors))
  },
)
