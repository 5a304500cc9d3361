/** A clone whose acts clash with what others did meanwhile, for tests of a sync that does them anew. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openProject, Person, twoClones } from './person.ts'
import { temporary } from './temporary.ts'

export const ideaOf = (id: string) => `projects/${id.slice(0, 4)}/${id}/idea.md`

/** The officer at his clone, the server, and the project that both sides know. */
export interface Fork {
  readonly sun: Person
  readonly hub: string
  readonly done: string
}

/** An opening with its number taken, its save, a save that clashes, and an unsaved edit. */
export async function forked(): Promise<Fork> {
  const { sun, hub, done } = await twoClones('killed', async (one) => {
    const id = await openProject(one, '收购海川水务')
    writeFileSync(join(one.at, ideaOf(id)), '# 构想\n\n甲\n\n乙\n\n丙\n')
    await one.ok('save', id, '--yes')
    return id
  })
  const write = (id: string, text: string) => writeFileSync(join(sun.at, ideaOf(id)), text)
  const own = done.replace('-001', '-002')
  const work = sun.at
  sun.at = join(sun.home, 'first')
  await openProject(sun, '并购临江热电')
  write(done, '# 构想\n\n甲\n\n乙\n\n他人的丙\n')
  await sun.ok('save', done, '--yes')
  sun.at = work
  await sun.ok('new-project', '--title', '参股北岸物流', '--yes', '--offline')
  write(own, '# 参股\n')
  await sun.ok('save', own, '--yes', '--offline')
  write(done, '# 构想\n\n本机的甲\n\n乙\n\n丙\n')
  await sun.ok('save', done, '--yes', '--offline')
  write(own, '# 参股\n\n尚未保存\n')
  return { sun, hub, done }
}

/** The same people and server once more, in a folder. */
export function copyOf({ hub: from, done }: Fork, base = temporary()): Fork {
  execFileSync('cp', ['-a', `${dirname(from)}/.`, base])
  const sun = Object.assign(Object.create(Person.prototype) as Person, {
    home: join(base, 'sun'),
    at: join(base, 'sun/work'),
  })
  const hub = join(base, 'hub.git')
  sun.git('remote', 'set-url', 'origin', hub)
  return { sun, hub, done }
}
