/** Somebody pushed a commit past bd: everybody takes it, is told what is wrong, and one void mends it in every clone. */
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Person, server } from '../workbench/person.ts'

const FOUNDING = ['--name', '业务拓展部', '--member', 'sun-haoran=孙浩然', '--new-key', '--yes']

test('a hand-made commit on the server is taken, named and voided by the printed lines, here and at its pusher', async () => {
  const { base, hub } = server('main')
  const sun = new Person('sun', base)
  await sun.ok('init', 'first', ...FOUNDING)
  sun.at = join(sun.home, 'first')
  const key = sun.git('config', 'user.signingkey').trim()
  await sun.ok('policy', 'grant-role', 'sun-haoran', 'bd-officer', '--yes')
  const open = async (title: string) =>
    /(\d{4}-\d{3})/u.exec((await sun.ok('new-project', '--title', title, '--yes')).said)![1]!
  const touched = await open('海川水务')
  const other = await open('青山供热')
  await sun.ok('save', touched, '--yes')
  await sun.ok('save', other, '--yes')
  sun.git('remote', 'add', 'origin', hub)
  await sun.ok('sync')
  const pusher = join(sun.home, 'work')
  sun.git('clone', '-q', hub, pusher)
  const idea = `projects/${touched.slice(0, 4)}/${touched}/idea.md`
  const before = readFileSync(join(sun.at, idea), 'utf8')
  const first = sun.at
  sun.at = pusher
  sun.git('config', 'user.signingkey', key)
  appendFileSync(join(pusher, idea), '\n网页修改\n')
  sun.git('-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '-qam', '网页修改')
  sun.git('push', '-q')
  const commit = sun.git('rev-parse', '--short=12', 'HEAD').trim()

  const own = await sun.ok('sync')
  expect(own.out).toContain('与 origin 一致')
  expect(own.err).toContain(`bd void ${commit} --reason`)
  sun.at = first
  const unknown = await sun.bd('void', commit, '--reason', '误操作', '--yes')
  expect(unknown.said).toContain('先运行 bd sync')
  const taken = await sun.ok('sync')
  expect(taken.out).toContain('其中 1 次核验未通过')
  expect(taken.err).toContain(`bd void ${commit} --reason`)

  // What it bears on is refused with the same line; the other project goes on.
  const refused = await sun.bd('set', touched, 'partner=长江', '--yes')
  expect(refused.code).toBe(1)
  expect(refused.err).toContain(`bd void ${commit} --reason`)
  await sun.ok('set', other, 'partner=长江', '--yes')

  const [, line] = /^ {2}bd (void \S+) --reason/mu.exec(taken.err)!
  await sun.ok(...line!.split(' '), '--reason', '网页误操作', '--yes')
  const sent = await sun.ok('sync')
  expect(sent.err).not.toContain('bd void')
  sun.at = pusher
  const mended = await sun.ok('sync')
  expect(mended.err).not.toContain('bd void')
  for (const clone of [first, pusher]) {
    sun.at = clone
    expect(readFileSync(join(clone, idea), 'utf8')).toBe(before)
    expect((await sun.ok('check')).code).toBe(0)
  }
}, 120_000)
