/** What people's programs do to files, met by the commands: nothing spoilt is signed, nothing of a system is handed in. */
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { OFFICER } from '../workbench/people.ts'
import { agrees } from './story.ts'

const PROPOSAL = `${FOLDER}/feasibility-report.md`
const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'

test('what systems and editors leave is not seen, nor what the user tells git to ignore', async () => {
  const bench = await at('study-ready')
  const folder = join(bench.dir, FOLDER)
  const leavings = [
    '.DS_Store',
    '._报告.md',
    'Thumbs.db',
    'desktop.ini',
    '~$报告.docx',
    '.idea.md.swp',
  ]
  const more = [
    'idea.md~',
    '.#idea.md',
    '#idea.md#',
    '.~lock.报告.docx#',
    '~WRL0001.tmp',
    '.~报告.docx',
  ]
  for (const name of [...leavings, ...more]) writeFileSync(join(folder, name), 'x')
  for (const name of ['.idea', '.vscode', '__MACOSX']) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'a.md'), 'x')
  }
  expect((await bench.status(PROJECT)).unsaved).toEqual([])
  mkdirSync(join(bench.home, '.config/git'), { recursive: true })
  writeFileSync(join(bench.home, '.gitconfig'), '[core]\n\texcludesFile = ~/mine\n')
  writeFileSync(join(bench.home, 'mine'), '*.draft\n')
  mkdirSync(join(bench.dir, '.git/info'), { recursive: true })
  writeFileSync(join(bench.dir, '.git/info/exclude'), 'scratch/\n')
  mkdirSync(join(folder, 'scratch'))
  for (const name of ['a.draft', 'scratch/a.md', 'notes.txt'])
    writeFileSync(join(folder, name), 'x')
  expect((await bench.status(PROJECT)).unsaved).toEqual([`${FOLDER}/notes.txt`])
})

test('a document that the work tree leaves out is not deleted by a save', async () => {
  const bench = await at('study-ready')
  const path = `${FOLDER}/idea.md`
  bench.git('update-index', '--skip-worktree', path)
  rmSync(join(bench.dir, path))
  expect((await bench.status(PROJECT)).unsaved).toEqual([])
  expect(await bench.refusal(OFFICER, 'save', PROJECT)).toEqual(['nothing-changed'])
  bench.git('update-index', '--no-skip-worktree', path)
  expect((await bench.status(PROJECT)).unsaved).toEqual([path])
})

test('a file that came to harm is not attached, and is called by its own name', async () => {
  const bench = await at('study-ready')
  const attach = (name: string, bytes: string) => {
    writeFileSync(join(bench.base, name), bytes)
    return bench.bd(OFFICER, 'attach', PROJECT, 'feasibility-report', `../${name}`)
  }
  for (const [name, bytes, rule] of [
    ['空.pdf', '', 'empty-file'],
    ['指针.pdf', POINTER, 'lfs-pointer'],
    ['登录页.pdf', '<!DOCTYPE html><html></html>', 'content-differs'],
  ] as const) {
    const ran = await attach(name, bytes)
    expect(ran.code).toBe(1)
    expect(ran.err).toContain(`错误[${rule}]：${name}`)
  }
  expect((await attach('报告.pdf', '%PDF-1.7 报告')).code).toBe(0)
  await agrees(bench)
})

test('a file beyond 100 MiB is refused before it is signed, one of 100 MiB is not', async () => {
  const bench = await at('study-ready')
  const file = join(bench.base, 'large.bin')
  writeFileSync(file, 'x')
  truncateSync(file, 104_857_601)
  const attach = ['attach', PROJECT, 'feasibility-report', '../large.bin'] as const
  expect(await bench.refusal(OFFICER, ...attach, '--dry-run')).toEqual(['limit-exceeded'])
  expect(await bench.refusal(OFFICER, ...attach)).toEqual(['limit-exceeded'])
  truncateSync(file, 104_857_600)
  await bench.ok(OFFICER, ...attach)
  await agrees(bench)
})

test('a merge that was not finished and text that lost characters are not saved', async () => {
  const bench = await at('study-ready')
  const text = bench.read(PROPOSAL)
  bench.write(PROPOSAL, `${text}\n<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> origin/main\n`)
  const ran = await bench.bd(OFFICER, 'save', PROJECT, '--json')
  const first = text.split('\n').length + 1
  expect(ran.json.findings.map(({ rule, line }) => [rule, line])).toEqual(
    [first, first + 2, first + 4].map((line) => ['conflict-marker', line]),
  )
  bench.write(PROPOSAL, `${text}\n\ufffd\ufffd\n`)
  expect(await bench.refusal(OFFICER, 'save', PROJECT)).toEqual(['replaced-character'])
  bench.write(PROPOSAL, `\ufeff${text.replaceAll('\n', '\r\n')}\r\n修改\r\n`)
  await bench.ok(OFFICER, 'save', PROJECT)
  await agrees(bench)
})
