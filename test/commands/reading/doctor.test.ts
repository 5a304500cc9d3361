/** `bd doctor`: every line ok, or the real cause with the one command that mends it. */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect } from 'vitest'
import { type As, founded, rehearsal } from './rehearsal.ts'
import { longTest, test } from '../../workbench/long.ts'

const place = rehearsal()
const { dir, ws, bd, key } = place

interface Check {
  readonly check: string
  readonly state: 'ok' | 'note' | 'problem'
  readonly message: string
  readonly mend: string | null
}

async function doctor(as: As = { who: 'liu' }, ...flags: readonly string[]) {
  const { code, out } = await bd(['doctor', '--json', ...flags], as)
  const { ok, checks } = JSON.parse(out).data as { ok: boolean; checks: readonly Check[] }
  expect(code).toBe(ok ? 0 : 1)
  const find = (name: string) => checks.find(({ check }) => check === name)
  return { ok, checks, find, problems: checks.filter(({ state }) => state === 'problem') }
}

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd: ws, env: { PATH: process.env['PATH'], HOME: place.home } })
}

beforeAll(() => founded(place), 60_000)

describe('where all is well', () => {
  test('a signature was really made and verified, and no line is a problem', async () => {
    const { ok, checks, find } = await doctor()
    expect(ok).toBe(true)
    expect(checks.filter(({ state }) => state === 'note').map(({ check }) => check)).toEqual([
      'roles-unheld',
      'no-remote',
    ])
    expect(find('roles-unheld')).toMatchObject({
      message: expect.stringContaining('总经理办公会秘书（manager-secretary）'),
      mend: expect.stringMatching(/^bd policy grant-role <人员> [a-z-]+$/),
    })
    for (const name of ['git', 'openssh', 'key', 'member', 'key-file', 'program', 'signature'])
      expect(find(name), name).toMatchObject({ state: 'ok' })
    for (const name of ['workspace', 'trust-root', 'history', 'calendar', 'attributes'])
      expect(find(name), name).toMatchObject({ state: 'ok' })
    expect(find('history')?.message).toContain('4 次提交')
    // The last act has verified what it was built on.
    expect(find('history')?.message).toContain('其中 3 次此前已核验')
    const whole = await doctor({ who: 'liu' }, '--no-memory')
    expect(whole.find('history')?.message).not.toContain('此前')
  })

  test('in lines, in both languages', async () => {
    const zh = await bd(['doctor'], { who: 'liu' })
    expect(zh.out).toMatch(/^正常 {2}git \d/)
    expect(zh.out).toMatch(/没有问题，有 2 项提示\n$/)
    const en = await bd(['doctor', '--lang', 'en'], { who: 'liu' })
    expect(en.out.replaceAll('刘洋', '').replaceAll('集团业务拓展部', '')).not.toMatch(
      /[\u4e00-\u9fff]/u,
    )
  })

  test('outside of a workspace it checks what needs none', async () => {
    const { ok, find } = await doctor({ who: 'liu', dir })
    expect(ok).toBe(true)
    expect(find('no-workspace')).toMatchObject({ state: 'note' })
    expect(find('signature')).toMatchObject({ state: 'ok' })
    expect(find('history')).toBeUndefined()
  })
})

describe('the key', () => {
  test('none is configured', async () => {
    const { problems } = await doctor({})
    expect(problems).toMatchObject([{ check: 'no-key' }])
    expect(problems[0]?.mend).toContain('git config user.signingkey')
  })

  test('its file is gone', async () => {
    const { problems } = await doctor({}, '--key', join(dir, 'gone'))
    expect(problems.map(({ check }) => check)).toEqual(['key-file-missing'])
  })

  test('nobody is known by it', async () => {
    const fresh = join(dir, 'fresh-key')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', fresh])
    const { problems } = await doctor({}, '--key', fresh)
    expect(problems).toMatchObject([{ check: 'key-unknown', mend: 'bd join' }])
  })

  test('others may read it', async () => {
    const open = join(dir, 'open-key')
    copyFileSync(key('liu'), open)
    chmodSync(open, 0o644)
    const { problems } = await doctor({}, '--key', open)
    expect(problems[0]).toMatchObject({ check: 'key-file-mode' })
    expect(problems[0]?.mend).toContain('chmod 600')
  })

  test('only its public half is here, and no agent has the other', async () => {
    const half = join(dir, 'half.pub')
    copyFileSync(`${key('liu')}.pub`, half)
    const { problems, find } = await doctor({}, '--key', half)
    expect(problems.map(({ check }) => check)).toEqual(['key-not-in-agent'])
    expect(find('no-agent')).toMatchObject({ state: 'ok' })
  })

  longTest('it has a passphrase, and the window that asks for it is closed', async () => {
    const locked = join(dir, 'locked-key')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', 'geheim', '-f', locked])
    const env = { SSH_ASKPASS_REQUIRE: 'force', SSH_ASKPASS: '/bin/false' }
    const { problems } = await doctor({ env }, '--key', locked)
    expect(problems.map(({ check }) => check)).toContain('passphrase-wrong')
  })

  longTest('the repository alone names the program that signs, which is not run', async () => {
    const ran = join(dir, 'ran')
    const program = join(dir, 'program')
    writeFileSync(program, `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 })
    git('config', 'gpg.ssh.program', program)
    const { problems } = await doctor()
    expect(problems).toMatchObject([{ check: 'signing-program-unconfirmed' }])
    expect(existsSync(ran)).toBe(false)
    git('config', '--unset', 'gpg.ssh.program')
  })
})

describe('the workspace', () => {
  test('no trust root is stored', async () => {
    const home = join(dir, 'other-home')
    mkdirSync(home)
    const { problems } = await doctor({ who: 'liu', home })
    expect(problems).toMatchObject([{ check: 'no-trust-root' }])
    expect(problems[0]?.mend).toContain('bd trust')
  })

  test('from 25 October on it warns that the next year is missing', async () => {
    const before = await doctor({ who: 'liu', now: '2026-10-24T23:00:00+08:00' })
    expect(before.find('calendar-next')).toBeUndefined()
    const after = await doctor({ who: 'liu', now: '2026-10-25T00:00:00+08:00' })
    expect(after.ok).toBe(true)
    expect(after.find('calendar-next')).toMatchObject({ state: 'note' })
    expect(after.find('calendar-next')?.mend).toContain('bd calendar import <文件> --year 2027')
    const late = await doctor({ who: 'liu', now: '2027-01-04T09:00:00+08:00' })
    expect(late.problems).toMatchObject([{ check: 'calendar-missing' }])
  })

  longTest('.gitattributes is gone from the work tree', async () => {
    rmSync(join(ws, '.gitattributes'))
    const { problems } = await doctor()
    expect(problems).toMatchObject([{ check: 'attributes-changed' }])
    execFileSync('sh', ['-c', problems[0]?.mend ?? ''], { cwd: ws })
    expect((await doctor()).ok).toBe(true)
  })

  test('what an interrupted command left is told and not touched', async () => {
    const journal = join(ws, '.git/bd-journal.json')
    writeFileSync(journal, '{"version":1,"pa')
    const note = (await doctor()).find('journal-there')
    expect(note).toMatchObject({ state: 'note' })
    expect(note?.mend).toContain('bd sync')
    expect(readFileSync(journal, 'utf8')).toBe('{"version":1,"pa')
    rmSync(journal)
    expect((await doctor()).find('journal-there')).toBeUndefined()
  })

  longTest('with a remote it advises fast-forward only', async () => {
    git('init', '-q', '--bare', join(dir, 'hub.git'))
    git('remote', 'add', 'origin', join(dir, 'hub.git'))
    const { ok, find } = await doctor()
    expect(ok).toBe(true)
    expect(find('remote')?.message).toContain('origin')
    expect(find('pull-merges')?.mend).toBe('git config pull.ff only')
    git('config', 'pull.ff', 'only')
    expect((await doctor()).find('pull-merges')).toBeUndefined()
  })

  test('a history with an error sends to bd check; a shallow clone says how to fetch the rest', async () => {
    const shallow = join(dir, 'shallow')
    git('clone', '-q', '--depth', '1', `file://${ws}`, shallow)
    const cut = await doctor({ who: 'liu', dir: shallow })
    expect(cut.problems).toMatchObject([{ check: 'shallow-clone' }])
    writeFileSync(join(ws, 'README.md'), 'by hand\n')
    git('-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '-qam', 'by hand')
    const { problems } = await doctor()
    // Nobody else has the commit yet, so it can be taken back.
    expect(problems).toMatchObject([
      { check: 'history-errors', mend: 'bd check' },
      { check: 'never-sent', mend: 'bd sync' },
    ])
  })
})
