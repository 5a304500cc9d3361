/** Changes of the object store in place: each id stays what it is, and what lies under it does not. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Chance } from '../../property/chance.ts'
import { changed } from './bytes.ts'
import type { Ground } from './ground.ts'
import type { Mutated } from './mutation.ts'

const raw = (type: string, bytes: Buffer): Buffer =>
  deflateSync(Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]))

/** The file of a loose object. */
export function looseObject(chance: Chance, ground: Ground): Mutated {
  const oid = chance.pick([...ground.green.objects.keys()])
  const { type, bytes } = ground.green.objects.get(oid)!
  const other = chance.pick([...ground.green.objects.keys()].filter((one) => one !== oid))
  const file = readFileSync(ground.looseFile(oid))
  const ways: Readonly<Record<string, () => void>> = {
    'file changed': () => ground.place(oid, changed(chance, file).bytes),
    'content changed': () => ground.place(oid, raw(type, changed(chance, bytes).bytes)),
    'another object’s file': () => ground.place(oid, readFileSync(ground.looseFile(other))),
    'another type': () =>
      ground.place(oid, raw(chance.pick(['blob', 'tree', 'commit', 'tag', 'x']), bytes)),
    'a size that lies': () =>
      ground.place(oid, deflateSync(Buffer.concat([Buffer.from(`${type} 3\0`), bytes]))),
    gone: () => rmSync(ground.looseFile(oid), { force: true }),
  }
  const [how, apply] = chance.pick(Object.entries(ways))
  apply()
  return { what: `${type} ${oid}: ${how}` }
}

/** The files of a pack, and what git keeps beside packs to find its way. */
export function packFiles(chance: Chance, ground: Ground): Mutated {
  ground.bench.git('repack', '-adq', '--write-bitmap-index')
  if (chance.of100(50)) ground.bench.git('multi-pack-index', 'write')
  if (chance.of100(50)) ground.bench.git('commit-graph', 'write', '--reachable')
  const folder = join(ground.gitDir, 'objects')
  const files = [
    ...readdirSync(join(folder, 'pack')).map((name) => `pack/${name}`),
    ...readdirSync(join(folder, 'info')).map((name) => `info/${name}`),
  ]
  const name = chance.pick(files)
  if (chance.of100(10)) {
    rmSync(join(folder, name))
    return { what: `${name.replace(/[0-9a-f]{40}/, '…')} gone` }
  }
  const { how, bytes } = changed(chance, readFileSync(join(folder, name)))
  ground.write(`objects/${name}`, bytes)
  return { what: `${name.replace(/[0-9a-f]{40}/, '…')}: ${how}` }
}

/** What shows git another object than the one asked for, or ends a history early. */
export function otherObjects(chance: Chance, ground: Ground): Mutated {
  const { bench, green } = ground
  const [one, two] = [chance.pick(green.commits), chance.pick(green.commits)]
  const blob = chance.pick(ground.all('blob'))
  const fake = ground.put('blob', Buffer.from('伪造\n'))
  const ways: Readonly<Record<string, () => void>> = {
    'a replace ref of a blob': () => ground.write(`refs/replace/${blob}`, `${fake}\n`),
    'a replace ref of a commit': () => ground.write(`refs/replace/${one}`, `${two}\n`),
    'a packed replace ref': () => {
      ground.write(`refs/replace/${blob}`, `${fake}\n`)
      bench.git('pack-refs', '--all')
    },
    'a graft': () => ground.write('info/grafts', `${one} ${two}\n`),
    'a graft that ends the history': () => ground.write('info/grafts', `${one}\n`),
    'an empty grafts file': () => ground.write('info/grafts', '# nothing\n'),
    'a shallow file': () => ground.write('shallow', `${one}\n`),
    'an empty shallow file': () => ground.write('shallow', ''),
    'alternates that are not there': () => ground.write('objects/info/alternates', '/nowhere\n'),
    'alternates that are this store': () =>
      ground.write('objects/info/alternates', `${join(ground.gitDir, 'objects')}\n`),
    'alternates that hold a lie': () => {
      ground.write(`lie/${blob.slice(0, 2)}/${blob.slice(2)}`, raw('blob', Buffer.from('伪造\n')))
      ground.write('objects/info/alternates', '../lie\n')
    },
  }
  const [how, apply] = chance.pick(Object.entries(ways))
  apply()
  return { what: how }
}
