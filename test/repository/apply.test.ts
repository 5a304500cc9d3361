import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { beforeAll, expect } from 'vitest'
import { commitPlan, commitPlans } from '../../src/repository/apply.ts'
import type { Repository } from '../../src/repository/git.ts'
import { openRepository } from '../../src/repository/git.ts'
import { readHistory } from '../../src/repository/history.ts'
import { finishJournal, STEPS } from '../../src/repository/mend.ts'
import { unsavedPaths } from '../../src/repository/unsaved.ts'
import { bothTest, cases, test } from '../workbench/long.ts'
import { act, all, order, scratch, userCommit, userGit, write } from './scratch.ts'

const here = scratch()
const program = join(here.dir, 'killed-run.mjs')
let key = ''

beforeAll(() => {
  key = here.key('wang')
  // The child is a process of its own, so it needs the sources as plain JavaScript.
  buildSync({
    entryPoints: [join(import.meta.dirname, 'killed-run.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
})

const STARTING = { 'project/changed.md': 'before', 'project/removed.md': 'gone', 'other.md': 'x' }

function status(repo: Repository): string {
  return userGit(repo, 'status', '--porcelain', '-uall')
}

function file(repo: Repository, path: string): string | undefined {
  return existsSync(join(repo.top, path)) ? readFileSync(join(repo.top, path), 'utf8') : undefined
}

function head(repo: Repository): string {
  return userGit(repo, 'rev-parse', 'HEAD')
}

test('the first act makes the branch, and git itself finds every object sound', async () => {
  const repo = await here.repository()
  const { commit, kept } = await act(repo, key, undefined, { 'bd.yaml': 'a', 'docs/x.md': 'b' })
  expect(head(repo)).toBe(commit)
  expect(kept).toEqual([])
  expect(status(repo)).toBe('')
  expect(file(repo, 'docs/x.md')).toBe('b')
  expect(userGit(repo, 'fsck', '--strict', '--full')).toBe('')
  const [found] = await all(readHistory(repo, { tip: commit }))
  expect(found?.signature.kind).toBe('good')
  expect(found?.author).toEqual(found?.committer)
  expect(found?.author).toMatchObject({ name: '王 芳', offset: '+0800' })
  expect(userGit(repo, 'reflog', '--format=%gs')).toBe('bd')
})

test('git itself says good to what was signed', async () => {
  const repo = await here.repository()
  const { commit } = await act(repo, key, undefined, { a: '1' })
  const allowed = join(here.dir, 'allowed')
  writeFileSync(allowed, `wang@example.invalid ${readFileSync(`${key}.pub`, 'utf8')}`)
  const option = `gpg.ssh.allowedSignersFile=${allowed}`
  expect(() => userGit(repo, '-c', option, 'verify-commit', commit)).not.toThrow()
})

test('exactly the planned paths change; other staged and unsaved work stays as it was', async () => {
  const repo = await here.repository()
  const parent = userCommit(repo, { ...STARTING, 'staged.md': '1', 'edited.md': '1' })
  write(repo, { 'staged.md': '2', 'edited.md': '2', 'untracked.md': '2' })
  userGit(repo, 'add', 'staged.md')
  await act(repo, key, parent, {
    'project/changed.md': 'after',
    'project/removed.md': undefined,
    'project/deep/er/new.md': 'new',
  })
  expect(
    status(repo)
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual(['M edited.md', 'M  staged.md', '?? untracked.md'])
  const changed = userGit(repo, 'show', '--format=', '--name-status', 'HEAD').split('\n')
  expect(changed).toEqual([
    'M\tproject/changed.md',
    'A\tproject/deep/er/new.md',
    'D\tproject/removed.md',
  ])
  expect(file(repo, 'project/removed.md')).toBeUndefined()
})

test('a folder that becomes empty goes away with its last file', async () => {
  const repo = await here.repository()
  const parent = userCommit(repo, { 'a/b/c.md': '1', 'd.md': '1' })
  await act(repo, key, parent, { 'a/b/c.md': undefined })
  expect(existsSync(join(repo.top, 'a'))).toBe(false)
  expect(userGit(repo, 'ls-tree', '-r', '--name-only', 'HEAD')).toBe('d.md')
})

test('the user’s own unsaved edit of a planned path is kept and named', async () => {
  const repo = await here.repository()
  const parent = userCommit(repo, STARTING)
  write(repo, { 'project/changed.md': 'mine' })
  const { kept } = await act(repo, key, parent, { 'project/changed.md': 'after', 'other.md': 'y' })
  expect(kept).toEqual(['project/changed.md'])
  expect(file(repo, 'project/changed.md')).toBe('mine')
  expect(file(repo, 'other.md')).toBe('y')
  expect(userGit(repo, 'show', 'HEAD:project/changed.md')).toBe('after')
})

test('nothing is written through a symlink', async () => {
  const repo = await here.repository()
  const parent = userCommit(repo, STARTING)
  const outside = join(here.dir, 'outside')
  mkdirSync(outside)
  symlinkSync(outside, join(repo.top, 'link'))
  writeFileSync(join(outside, 'target.md'), 'outside')
  symlinkSync(join(outside, 'target.md'), join(repo.top, 'file-link'))
  const { kept } = await act(repo, key, parent, { 'link/new.md': 'x', 'file-link': 'x' })
  expect([...kept].sort()).toEqual(['file-link', 'link/new.md'])
  expect(existsSync(join(outside, 'new.md'))).toBe(false)
  expect(readFileSync(join(outside, 'target.md'), 'utf8')).toBe('outside')
})

/** The last step before the branch, and the first behind it. */
const TURN: readonly (typeof STEPS)[number][] = ['locked', 'branch']

bothTest.each(
  cases(
    TURN,
    STEPS.filter((step) => !TURN.includes(step)),
  ),
)('a command killed after the step "%s" is mended by the next one', async (step) => {
  const repo = await here.repository()
  const parent = userCommit(repo, STARTING)
  write(repo, { 'staged.md': 's' })
  userGit(repo, 'add', 'staged.md')
  const ended = spawnSync(process.execPath, [program, repo.top, key, parent, step], {
    env: { ...here.env },
    encoding: 'utf8',
  })
  expect(ended.signal, ended.stderr).toBe('SIGKILL')
  const moved = head(repo) !== parent
  expect(moved).toBe(STEPS.indexOf(step) >= STEPS.indexOf('branch'))
  const { kept } = await finishJournal(repo)
  expect(kept).toEqual([])
  expect(status(repo)).toBe('A  staged.md')
  expect(file(repo, 'project/changed.md')).toBe(moved ? 'after' : 'before')
  expect(file(repo, 'project/removed.md')).toBe(moved ? undefined : 'gone')
  expect(existsSync(join(repo.gitDir, 'index.lock'))).toBe(false)
  expect(existsSync(join(repo.gitDir, 'bd-journal.json'))).toBe(false)
  expect(await finishJournal(repo)).toEqual({ state: 'none', kept: [] })
  await act(repo, key, head(repo), { 'project/next.md': 'next' })
  expect(status(repo)).toBe('A  staged.md')
})

test('a held index lock stops before the branch and leaves nothing behind', async () => {
  const repo = await here.repository()
  const parent = userCommit(repo, STARTING)
  writeFileSync(join(repo.gitDir, 'index.lock'), '')
  const refused = act(repo, key, parent, { 'other.md': 'y' })
  await expect(refused).rejects.toMatchObject({ reason: 'index-locked' })
  expect(head(repo)).toBe(parent)
  expect(existsSync(join(repo.gitDir, 'bd-journal.json'))).toBe(false)
  expect(existsSync(join(repo.gitDir, 'index.lock'))).toBe(true)
})

test('a merge under way, a detached HEAD and a moved branch stop before the branch', async () => {
  const repo = await here.repository()
  const first = userCommit(repo, STARTING)
  const second = userCommit(repo, { 'other.md': 'y' })
  await expect(act(repo, key, first, { a: '1' })).rejects.toMatchObject({ reason: 'branch-moved' })
  writeFileSync(join(repo.gitDir, 'MERGE_HEAD'), `${first}\n`)
  await expect(act(repo, key, second, { a: '1' })).rejects.toMatchObject({
    reason: 'merge-under-way',
    facts: { what: 'merge' },
  })
  execFileSync('rm', [join(repo.gitDir, 'MERGE_HEAD')])
  userGit(repo, 'checkout', '--quiet', '--detach')
  await expect(act(repo, key, second, { a: '1' })).rejects.toMatchObject({
    reason: 'detached-head',
  })
})

test('a branch that moves while the user signs is not overwritten', async () => {
  const repo = await here.repository()
  const parent = userCommit(repo, STARTING)
  const ready = await order(repo, key, parent, { 'other.md': 'mine' })
  let between = ''
  const slow = commitPlan(repo, {
    ...ready,
    onStep: (step) => {
      if (step === 'signed') between = userCommit(repo, { 'other.md': 'theirs' })
    },
  })
  await expect(slow).rejects.toMatchObject({ reason: 'branch-moved' })
  expect(head(repo)).toBe(between)
  expect(status(repo)).toBe('')
})

test('acts that go together land together: sent once, moved to once; one that is not taken leaves none', async () => {
  const repo = await here.repository()
  const parent = userCommit(repo, STARTING)
  const first = await order(repo, key, parent, { 'other.md': 'first', 'new.md': 'first' })
  const second = await order(repo, key, parent, { 'new.md': 'second', 'more.md': 'second' })
  const refused = commitPlans(
    repo,
    { parent, publish: () => Promise.reject(new Error('refused')) },
    [first, second],
  )
  await expect(refused).rejects.toThrow('refused')
  expect(head(repo)).toBe(parent)
  expect(status(repo)).toBe('')
  const sent: string[] = []
  const publish = async (commit: string) => {
    sent.push(commit)
    expect(head(repo)).toBe(parent)
    return 'sent' as const
  }
  const { commit } = await commitPlans(repo, { parent, publish }, [first, second])
  expect(sent).toEqual([commit])
  expect(head(repo)).toBe(commit)
  expect(userGit(repo, 'rev-parse', 'HEAD~2')).toBe(parent)
  expect(userGit(repo, 'show', 'HEAD~1:new.md')).toBe('first')
  expect(userGit(repo, 'show', 'HEAD:new.md')).toBe('second')
  expect(status(repo)).toBe('')
})

test('another command at work is waited for by nobody: it is named', async () => {
  const repo = await here.repository()
  const parent = userCommit(repo, STARTING)
  const ready = await order(repo, key, parent, { 'other.md': 'y' })
  await commitPlan(repo, {
    ...ready,
    onStep: (step) => {
      if (step !== 'journal') return
      const journal = join(repo.gitDir, 'bd-journal.json')
      const args = [
        '-e',
        `process.stdout.write(require('fs').readFileSync(${JSON.stringify(journal)}))`,
      ]
      expect(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))).toMatchObject({
        pid: process.pid,
      })
      const other = spawnSync(process.execPath, [program, repo.top, key, parent, 'none'], {
        env: { ...here.env },
        encoding: 'utf8',
      })
      expect(other.stderr).toContain('another-run')
    },
  })
  expect(status(repo)).toBe('')
})

test('an act works from a subfolder and in a linked work tree', async () => {
  const repo = await here.repository()
  const parent = userCommit(repo, STARTING)
  const sub = await openRepository(join(repo.top, 'project'), { env: here.env })
  expect(sub.top).toBe(repo.top)
  const { commit } = await act(sub, key, parent, { 'project/changed.md': 'from below' })
  expect(status(repo)).toBe('')
  const dir = join(here.dir, 'linked')
  userGit(repo, 'worktree', 'add', '--quiet', '-b', 'side', dir)
  const linked = await openRepository(dir, { env: here.env })
  expect(linked.commonDir).toBe(repo.commonDir)
  expect(linked.gitDir).not.toBe(repo.gitDir)
  await act(linked, key, commit, { 'project/changed.md': 'linked' })
  expect(status(linked)).toBe('')
  expect(file(linked, 'project/changed.md')).toBe('linked')
  expect(head(repo)).toBe(commit)
})

test('the same act at the same instant has the same bytes in every time zone', async () => {
  const commits: string[] = []
  for (const zone of [
    'Asia/Shanghai',
    'America/Los_Angeles',
    'UTC',
    'Asia/Kathmandu',
    'Pacific/Apia',
  ]) {
    const before = process.env['TZ']
    process.env['TZ'] = zone
    const repo = await here.repository()
    const { commit } = await act(repo, key, undefined, { a: '1' })
    commits.push(commit)
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
  expect(new Set(commits).size).toBe(1)
})

test('programs that the repository’s own configuration names are not run', async () => {
  const repo = await here.repository()
  const parent = userCommit(repo, { ...STARTING, '.gitattributes': '*.md filter=evil diff=evil\n' })
  const trace = join(here.dir, 'ran')
  const evil = join(here.dir, 'evil.sh')
  writeFileSync(evil, `#!/bin/sh\necho "$0 $* $(ps -o args= -p $PPID)" >> ${trace}\nexit 0\n`, {
    mode: 0o755,
  })
  const hooks = join(here.dir, 'hooks')
  mkdirSync(hooks)
  for (const hook of ['reference-transaction', 'post-index-change', 'pre-commit', 'post-commit'])
    writeFileSync(join(hooks, hook), readFileSync(evil), { mode: 0o755 })
  for (const [name, value] of [
    ['core.fsmonitor', `${evil} core.fsmonitor`],
    ['core.hooksPath', hooks],
    ['diff.external', `${evil} diff.external`],
    ['filter.evil.clean', `${evil} filter.evil.clean`],
    ['filter.evil.smudge', `${evil} filter.evil.smudge`],
    ['diff.evil.textconv', `${evil} diff.evil.textconv`],
  ] as const)
    userGit(repo, 'config', name, value)
  const opened = await openRepository(repo.top, { env: here.env })
  write(repo, { 'other.md': 'edited' })
  expect((await unsavedPaths(opened, '')).map(({ path }) => path)).toEqual(['other.md'])
  const { commit } = await act(opened, key, parent, { 'project/changed.md': 'after' })
  await all(readHistory(opened, { tip: commit }))
  expect(existsSync(trace) ? readFileSync(trace, 'utf8') : '').toBe('')
})

test('unsaved edits are found with their bytes; ignored files are not', async () => {
  const repo = await here.repository()
  userCommit(repo, { ...STARTING, '.gitignore': '*.tmp\n', 'elsewhere/x.md': 'x' })
  expect(await unsavedPaths(repo, '')).toEqual([])
  write(repo, { 'project/changed.md': 'mine', 'project/new.md': 'new', 'project/x.tmp': 'x' })
  write(repo, { 'elsewhere/x.md': 'other folder' })
  execFileSync('rm', [join(repo.top, 'project/removed.md')])
  symlinkSync('/etc/passwd', join(repo.top, 'project/link.md'))
  const found = (await unsavedPaths(repo, 'project')).map(
    ({ path, state, bytes }) => `${state} ${path} ${Buffer.from(bytes ?? []).toString()}`,
  )
  expect(found).toEqual([
    'changed project/changed.md mine',
    'other project/link.md ',
    'new project/new.md new',
    'deleted project/removed.md ',
  ])
})

test('a file of several mebibytes is carried out and mended like any other', async () => {
  const repo = await here.repository()
  const scan = 'scan '.repeat(500_000)
  const parent = userCommit(repo, STARTING)
  await act(repo, key, parent, { 'project/scan.pdf': scan })
  expect(file(repo, 'project/scan.pdf')).toBe(scan)
  expect(status(repo)).toBe('')
})
