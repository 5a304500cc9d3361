/** `bd process test`: which process it runs, what it prints in both languages and as data, and how it exits. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runBd } from '../../src/commands/run.ts'
import { BEGINNING, COMPANY } from '../../fixtures/worlds/rehearsal.ts'
import { edited, PROCESS } from '../../fixtures/worlds/small.ts'
import { temporary } from '../workbench/temporary.ts'

const BUILT_IN = join(import.meta.dirname, '../../templates/processes')
const GOOD = `${BEGINNING}      - { approve: wang }\n`
const WRONG = `${BEGINNING}      - { approve: zhou }\n`

/** A folder with a process and its tests. */
function folder(tests: string | undefined, process = PROCESS): string {
  const dir = join(temporary(), 'draft')
  mkdirSync(dir)
  writeFileSync(join(dir, 'process.yaml'), process)
  if (tests !== undefined) writeFileSync(join(dir, 'process.test.yaml'), COMPANY + tests)
  return dir
}

async function bd(cwd: string, ...argv: readonly string[]) {
  let out = ''
  let err = ''
  const around = {
    cwd,
    env: {},
    out: { write: (text: string) => (out += text) },
    err: { write: (text: string) => (err += text) },
  }
  const code = await runBd(['process', 'test', ...argv], around)
  return { code, out, err }
}

test('in Chinese and in English: every test, what came of it, and how much was reached', async () => {
  const dir = folder(GOOD)
  const chinese = await bd(dir, '.', '--coverage', 'none', '--lang', 'zh')
  expect(chinese).toEqual({
    code: 0,
    err: '',
    out: '小项目流程 第 1 版（.）\n  ✓ 送审（4 步）\n测试 1 个，通过 1 个；结果走到 1/11，条件两面走到 0/0\n\n',
  })
  const english = await bd(dir, '.', '--coverage', 'none', '--lang', 'en')
  expect(english.out).toBe(
    'Small projects, version 1 (.)\n  ✓ 送审 (4 acts)\n1 tests, 1 passed; 1 of 11 outcomes reached, 0 of 0 sides of conditions\n\n',
  )
})

test('a failing test exits with 1 and shows the step and the reason', async () => {
  const { code, out } = await bd(folder(WRONG), '.', '--lang', 'zh', '--coverage', 'none')
  expect(code).toBe(1)
  const line = (COMPANY + WRONG).split('\n').findIndex((one) => one.includes('approve: zhou')) + 1
  expect(out).toContain('  ✗ 送审（3 步）\n')
  expect(out).toContain(`--> process.test.yaml:${line}:11`)
  expect(out).toContain(
    '错误[test-act-refused]：测试“送审”：周建国（zhou）的 approve 未能办成（not-in-role）',
  )
  expect(out).toContain('错误[not-in-role]：周建国（zhou）')
  expect(out).toContain(`${line} |       - { approve: zhou }`)
})

test('what no test reaches exits with 1, unless told otherwise', async () => {
  const dir = folder(GOOD)
  const { code, out } = await bd(dir, '.', '--lang', 'en')
  expect(code).toBe(1)
  expect(out).toContain('no test reaches this: "Board vote" of the stage "Drafting" is "passed"')
  expect(await bd(dir, '.', '--only', '送审')).toMatchObject({ code: 0 })
})

test('as data: each test with its acts, what was reached and what was not, every finding with its place', async () => {
  const dir = folder(WRONG)
  const { code, out } = await bd(dir, 'process.test.yaml', '--json', '--lang', 'en')
  expect(code).toBe(1)
  const { kind, data, findings } = JSON.parse(out)
  expect(kind).toBe('process-test')
  expect(data.processes).toHaveLength(1)
  expect(data.processes[0]).toMatchObject({
    folder: '.',
    process: 'small',
    version: 1,
    passed: false,
    tests: [{ test: '送审', state: 'failed', acts: 3 }],
    reached: [],
  })
  expect(data.processes[0].missing).toContainEqual({
    part: 'review',
    stage: 'draft',
    name: 'board',
    outcome: 'lapsed',
  })
  expect(findings[0]).toMatchObject({
    rule: 'test-act-refused',
    file: 'process.test.yaml',
    column: 11,
  })
  expect(findings[1]).toMatchObject({ rule: 'not-in-role', file: 'process.test.yaml', column: 11 })
})

test('a version without tests is told so, for it cannot be published', async () => {
  const { code, out } = await bd(folder(undefined), '.', '--lang', 'zh')
  expect(code).toBe(1)
  expect(out).toContain('错误[tests-missing]：流程 small 没有测试')
})

test('a process is named by its folder, by one of its files, or by its id', async () => {
  const top = temporary()
  const shelf = join(top, 'processes')
  for (const version of ['1', '2', '10']) {
    mkdirSync(join(shelf, 'small', version), { recursive: true })
    const process = edited(PROCESS, 'version: 1', `version: ${version}`)
    writeFileSync(join(shelf, 'small', version, 'process.yaml'), process)
    writeFileSync(join(shelf, 'small', version, 'process.test.yaml'), COMPANY + GOOD)
  }
  cpSync(join(BUILT_IN, 'capital-operation'), join(shelf, 'capital-operation'), { recursive: true })
  writeFileSync(join(top, 'bd.yaml'), 'language: en\n')
  const run = async (cwd: string, ...argv: readonly string[]) => {
    const { code, out } = await bd(cwd, ...argv, '--coverage', 'none')
    expect(code).toBe(0)
    return out.match(/\(.*\)$/gm)?.filter((one) => !one.includes('act'))
  }
  expect(await run(top, 'processes/small/2')).toEqual(['(processes/small/2)'])
  expect(await run(top, 'processes/small/2/process.yaml')).toEqual(['(processes/small/2)'])
  expect(await run(top, 'small')).toEqual(['(processes/small/10)'])
  expect(await run(top, 'small', '--version', '2')).toEqual(['(processes/small/2)'])
  expect(await run(join(shelf, 'small'), 'small', '--version', '1')).toEqual(['(1)'])
  expect(await run(top)).toEqual([
    '(processes/capital-operation/1)',
    '(processes/small/1)',
    '(processes/small/2)',
    '(processes/small/10)',
  ])
  // Not in the workspace: one of those that come with bd.
  expect(await run(top, 'group-investment')).toEqual([`(${join(BUILT_IN, 'group-investment/1')})`])
}, 30_000)

test.each([
  [['group-invesment'], 1, 'unknown-process'],
  [['group-investment', '--version', '7'], 1, 'unknown-process'],
])('%j names no process', async (argv, code, rule) => {
  const ran = await bd(temporary(), ...argv, '--lang', 'zh')
  expect(ran.code).toBe(code)
  expect(ran.err).toContain(rule)
  expect(ran.err.includes('group-investment')).toBe(true)
})

test.each([
  [['--version', 'two'], '--version'],
  [['--coverage', 'some'], 'none, outcomes, all'],
])('%j is wrong use', async (argv, told) => {
  const ran = await bd(temporary(), ...argv, '--lang', 'zh')
  expect(ran.code).toBe(2)
  expect(ran.err).toContain(told)
})

test('a folder without a process is wrong use', async () => {
  const ran = await bd(temporary(), '.', '--lang', 'en')
  expect(ran.code).toBe(2)
  expect(ran.err).toContain('process.yaml')
})
