/** Somebody pushed a commit past bd: everybody takes it, is told what is wrong, and one void mends it in every clone. */
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { actsAlone, openProject, twoClones } from '../workbench/person.ts'

test('a hand-made commit on the server is taken, named and voided by the printed lines, here and at its pusher', async () => {
  const { sun, done } = await twoClones('pushed by hand', async (founder) => {
    const opened = [await openProject(founder, '海川水务'), await openProject(founder, '青山供热')]
    for (const project of opened) await founder.ok('save', project, '--yes')
    return opened
  })
  actsAlone(sun)
  const [touched = '', other = ''] = done
  const [first, pusher] = [join(sun.home, 'first'), join(sun.home, 'work')]
  const idea = `projects/${touched.slice(0, 4)}/${touched}/idea.md`
  const before = readFileSync(join(first, idea), 'utf8')
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
