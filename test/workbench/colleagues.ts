/** Members of one workspace on a server, each at a machine of his own, at the time that it is. */
import { join } from 'node:path'
import { benchWith } from './own-process.ts'
import { Person, server } from './person.ts'

/** Whom there shall be, under which process and roster. */
interface Wanted {
  readonly members: readonly string[]
  readonly yaml: string
  readonly edit?: (roster: string) => string
}

/** A workspace with one process, founded an hour ago, on a server; and each member with his key and a clone. */
export async function colleagues({ members, yaml, ...more }: Wanted) {
  const [, process = ''] = /^process: (\S+)$/mu.exec(yaml) ?? []
  const start = `${new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 19)}+08:00`
  const bench = await benchWith(process, yaml, { ...more, start, rehearses: false })
  const { base, hub } = server('main')
  bench.git('push', '-q', hub, 'HEAD:refs/heads/main')
  const root = (await bench.bd(undefined, 'trust')).out.trim()
  const people = new Map<string, Person>()
  for (const member of members) {
    const person = new Person(member, base)
    person.git('config', '--global', 'user.signingkey', bench.key(member))
    person.git('clone', '-q', hub, 'work')
    person.at = join(person.home, 'work')
    await person.ok('trust', root)
    people.set(member, person)
  }
  return { hub, key: (member: string) => bench.key(member), of: (id: string) => people.get(id)! }
}
