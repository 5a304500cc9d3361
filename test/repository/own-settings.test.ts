import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { expect, test } from 'vitest'
import {
  plumbingEnvironment,
  signingEnvironment,
  userEnvironment,
} from '../../src/repository/child-environment.ts'
import { instantNow } from '../../src/repository/clock.ts'
import { pathProblem } from '../../src/repository/path-grammar.ts'
import { formatTrustRoot, parseTrustRoot } from '../../src/repository/trust-root.ts'
import {
  confirmProgram,
  isConfirmedProgram,
  storedTrustRoot,
  storeTrustRoot,
  trustFile,
} from '../../src/repository/trust-store.ts'
import { scratch } from './scratch.ts'

const here = scratch()
const root = {
  workspace: 'bd-office',
  commit: 'a'.repeat(40),
  fingerprint: `SHA256:${'B'.repeat(43)}`,
}

test('a trust root is one line, and no other line is one', () => {
  const line = formatTrustRoot(root)
  expect(line).toBe(`bd-trust-root:bd-office:${'a'.repeat(40)}:SHA256:${'B'.repeat(43)}`)
  expect(parseTrustRoot(`${line}\n`)).toEqual(root)
  for (const other of [
    '',
    line.toUpperCase(),
    line.slice(0, -1),
    `${line}=`,
    line.replace('bd-office', 'b/d'),
  ])
    expect(parseTrustRoot(other)).toBeUndefined()
})

test('trust roots and confirmed programs are kept for the user alone', async () => {
  const env = { ...here.env, XDG_CONFIG_HOME: `${here.dir}/config` }
  expect(await storedTrustRoot(env, 'bd-office')).toBeUndefined()
  await storeTrustRoot(env, root)
  await confirmProgram(env, '/work', '/usr/bin/op-ssh-sign')
  expect(await storedTrustRoot(env, 'bd-office')).toEqual(root)
  expect(await storedTrustRoot(env, 'constructor')).toBeUndefined()
  expect(await isConfirmedProgram(env, '/work', '/usr/bin/op-ssh-sign')).toBe(true)
  expect(await isConfirmedProgram(env, '/work', '/usr/bin/other')).toBe(false)
  expect(statSync(trustFile(env)!).mode & 0o777).toBe(0o600)
})

test('a place that is not absolute is no place: nothing is read from the work tree, nothing is kept there', async () => {
  const { HOME: _, ...none } = here.env
  for (const places of [
    { HOME: '' },
    { HOME: '.' },
    { HOME: 'home' },
    { HOME: '', XDG_CONFIG_HOME: '' },
    { HOME: '', XDG_CONFIG_HOME: '.config' },
    { HOME: './home', XDG_CONFIG_HOME: '../config' },
  ]) {
    const env = { ...none, ...places }
    expect(trustFile(env)).toBeUndefined()
    expect(await storedTrustRoot(env, 'bd-office')).toBeUndefined()
    await expect(storeTrustRoot(env, root)).rejects.toMatchObject({ reason: 'no-home' })
    await expect(confirmProgram(env, '/work', 'x')).rejects.toMatchObject({ reason: 'no-home' })
  }
  expect(trustFile({ HOME: '/h', XDG_CONFIG_HOME: 'rel' })).toBe('/h/.config/bd/trust.json')
  expect(trustFile({ HOME: '', XDG_CONFIG_HOME: '/c' })).toBe('/c/bd/trust.json')
})

test('no child gets a place that is not absolute, nor looks for programs in a relative folder', () => {
  const given = {
    HOME: 'h',
    XDG_CONFIG_HOME: '.config',
    GIT_CONFIG_GLOBAL: 'gitconfig',
    TMPDIR: '/tmp',
    PATH: `.${delimiter}/usr/bin${delimiter}${delimiter}node_modules/.bin${delimiter}/bin`,
  }
  for (const env of [
    userEnvironment(given),
    plumbingEnvironment(given, false),
    signingEnvironment(given),
  ]) {
    expect(env).toMatchObject({ TMPDIR: '/tmp', PATH: `/usr/bin${delimiter}/bin` })
    expect(Object.keys(env)).not.toContain('HOME')
    expect(Object.keys(env)).not.toContain('XDG_CONFIG_HOME')
    expect(env['GIT_CONFIG_GLOBAL']).not.toBe('gitconfig')
  }
})

test('a broken trust file stops bd instead of trusting nothing or everything', async () => {
  const env = { ...here.env, HOME: `${here.dir}/broken` }
  mkdirSync(dirname(trustFile(env)!), { recursive: true })
  for (const text of ['', '{', '[]', '{"version":1,"roots":{"x":{"commit":"1"}}}']) {
    writeFileSync(trustFile(env)!, text)
    await expect(storedTrustRoot(env, 'x')).rejects.toMatchObject({ reason: 'trust-file-broken' })
  }
})

test('the rehearsal clock is an instant with an offset, shown at the workspace’s', () => {
  const at = (text: string): string => instantNow('+08:00', { BD_NOW: text }).text
  expect(at('2026-03-04T09:00:00+08:00')).toBe('2026-03-04T09:00:00+08:00')
  expect(at('2026-03-04T18:00Z')).toBe('2026-03-05T02:00:00+08:00')
  expect(at('2026-03-04T09:00:00.5-05:00')).toBe('2026-03-04T22:00:00+08:00')
  for (const text of [
    '2026-03-04',
    '2026-02-30T09:00:00Z',
    '2026-03-04T24:00Z',
    'now',
    '2026-03-04T09:00',
  ])
    expect(() => at(text)).toThrow('invalid-clock')
  expect(instantNow('+08:00', {}).epoch).toBeGreaterThan(1_700_000_000)
})

test.each([
  ['projects/2026/2026-003/proposal.md', undefined],
  ['.gitattributes', undefined],
  ['.ci/check.yml', undefined],
  ['a/../b', 'dots'],
  ['a//b', 'empty'],
  ['/a', 'empty'],
  ['.git/config', 'git-folder'],
  ['x/.GiT/hooks', 'git-folder'],
  ['GIT~1/x', 'git-folder'],
  ['.git./x', 'git-folder'],
  ['.g\u200cit/config', 'characters'],
  ['.git\u0000', 'characters'],
  ['a\\b', 'characters'],
  ['a:b', 'characters'],
  ['a b', 'characters'],
  ['a\u202Eb', 'characters'],
  ['名.md', 'characters'],
  ['-x', 'leading-hyphen'],
  ['a.', 'trailing-dot'],
  ['NUL', 'reserved-name'],
  ['aux.md', 'reserved-name'],
  ['com1.txt', 'reserved-name'],
  ['x/'.repeat(12) + 'y', 'too-deep'],
  ['x'.repeat(513), 'too-long'],
])('the path %j is judged %s', (path, expected) => {
  expect(pathProblem(path)).toBe(expected)
})
