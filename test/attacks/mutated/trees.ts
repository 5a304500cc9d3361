/** Changes of a tree, by an insider who signs them: entries that git takes in one way or another, and none that bd may take. */
import type { Chance } from '../../property/chance.ts'
import { changed } from './bytes.ts'
import { type Ground, signed, unsigned } from './ground.ts'
import type { Mutated } from './mutation.ts'

/** One entry, byte for byte. */
export interface Item {
  readonly mode: string
  readonly name: Buffer
  readonly oid: string
}

function itemsOf(bytes: Buffer): readonly Item[] {
  const items: Item[] = []
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at)
    const nul = bytes.indexOf(0, space)
    items.push({
      mode: bytes.toString('latin1', at, space),
      name: bytes.subarray(space + 1, nul),
      oid: bytes.toString('hex', nul + 1, nul + 21),
    })
    at = nul + 21
  }
  return items
}

function treeBytes(items: readonly Item[]): Buffer {
  return Buffer.concat(
    items.flatMap(({ mode, name, oid }) => [
      Buffer.from(`${mode} `),
      name,
      Buffer.from([0]),
      Buffer.from(oid, 'hex'),
    ]),
  )
}

const MODES =
  '100664 100755 120000 160000 0100644 100600 100000 644 0 1 7 040000 40755 100645 1000644 x'
    .split(' ')
    .concat('', '100644x', '-100644', '+100644')
const NAMES = [
  '..|.|.git|.GIT|.Git |git~1|a/b|/||con.md|aux|x.|x |\n|x\ty|\u202e|\u200b|\u0000|IDEA.md|README.MD',
  '.gitmodules|--output=x|e\u0301|\u212a|\u001b[31m|desktop.ini:x|\\|x:y|.gitignore ',
].flatMap((names) => names.split('|'))

type Alter = (items: readonly Item[], chance: Chance, ground: Ground) => readonly Item[]

const swap = (items: readonly Item[], at: number): readonly Item[] => [
  ...items.slice(0, at),
  items[at + 1]!,
  items[at]!,
  ...items.slice(at + 2),
]
const sorted = (items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => Buffer.compare(keyOf(a), keyOf(b)))
const keyOf = ({ mode, name }: Item): Buffer =>
  /^0*4/.test(mode) ? Buffer.concat([name, Buffer.from('/')]) : name
const some = (chance: Chance, items: readonly Item[]): number => chance.between(0, items.length - 1)

/** What is done to the entries of a folder. */
const ALTERS: Readonly<Record<string, Alter>> = {
  'another mode': (items, chance) => {
    const at = some(chance, items)
    return items.with(at, { ...items[at]!, mode: chance.pick(MODES) })
  },
  'another name': (items, chance) => {
    const at = some(chance, items)
    return sorted(items.with(at, { ...items[at]!, name: Buffer.from(chance.pick(NAMES)) }))
  },
  'a further name': (items, chance) => {
    const one = items[some(chance, items)]!
    return sorted([...items, { ...one, name: Buffer.from(chance.pick(NAMES)) }])
  },
  'a further name out of order': (items, chance) => [
    ...items,
    { ...items[some(chance, items)]!, name: Buffer.from('!') },
  ],
  'an entry twice': (items, chance) => {
    const one = items[some(chance, items)]!
    return sorted([...items, one])
  },
  'a name twice': (items, chance, ground) => {
    const one = items[some(chance, items)]!
    return sorted([...items, { ...one, mode: '100644', oid: chance.pick(ground.all('blob')) }])
  },
  'a file and a folder of one name': (items, chance, ground) => {
    const { name } = items[some(chance, items)]!
    const oid = chance.pick(ground.all('tree'))
    return sorted([...items, { mode: '40000', name, oid }])
  },
  'two entries in each other’s place': (items, chance) =>
    items.length < 2 ? items : swap(items, chance.between(0, items.length - 2)),
  'an entry less': (items, chance) => items.toSpliced(some(chance, items), 1),
  'no entries': () => [],
  'another object': (items, chance, ground) => {
    const at = some(chance, items)
    const oid = chance.pick([...ground.green.objects.keys(), '1'.repeat(40), '0'.repeat(40)])
    return items.with(at, { ...items[at]!, oid })
  },
  'a commit for a file': (items, chance, { green }) => {
    const at = some(chance, items)
    return items.with(at, { ...items[at]!, oid: chance.pick(green.commits) })
  },
  'an empty folder': (items, _, ground) =>
    sorted([
      ...items,
      { mode: '40000', name: Buffer.from('zz'), oid: ground.put('tree', Buffer.of()) },
    ]),
  'a folder in itself, as it were': (items, chance, ground) =>
    sorted([
      ...items,
      { mode: '40000', name: Buffer.from('zz'), oid: chance.pick(ground.all('tree')) },
    ]),
}

/** The tree of the last commit with one of its folders changed; the id of the new root, and where. */
function alteredTree(
  chance: Chance,
  ground: Ground,
  root: string,
): { readonly root: string; readonly how: string } {
  const way: { readonly tree: Buffer; readonly at: number }[] = []
  let tree = ground.bytes(root)
  const depth = chance.between(0, 4)
  for (let n = 0; n < depth; n += 1) {
    const items = itemsOf(tree)
    const folders = [...items.keys()].filter((at) => items[at]!.mode === '40000')
    if (folders.length === 0) break
    const at = chance.pick(folders)
    way.push({ tree, at })
    tree = ground.bytes(items[at]!.oid)
  }
  const { how, bytes } = altered(chance, ground, tree)
  let oid = ground.put('tree', bytes)
  for (const { tree: outer, at } of way.reverse()) {
    const items = itemsOf(outer)
    oid = ground.put('tree', treeBytes(items.with(at, { ...items[at]!, oid })))
  }
  return { root: oid, how: `${how}, ${way.length} deep` }
}

function altered(chance: Chance, ground: Ground, tree: Buffer) {
  if (chance.of100(25)) return changed(chance, tree)
  const [how, alter] = chance.pick(Object.entries(ALTERS))
  return { how, bytes: treeBytes(alter(itemsOf(tree), chance, ground)) }
}

/** The last commit's tree changed, and signed anew by its own signer. */
export function treeForm(chance: Chance, ground: Ground): Mutated | undefined {
  const { commits, keys } = ground.green
  const k = commits.length - 1
  const payload = unsigned(ground.bytes(commits[k]!)).toString('latin1')
  const before = /^tree (.*)$/m.exec(payload)![1]!
  const { root, how } = alteredTree(chance, ground, before)
  if (root === before) return undefined
  const raw = Buffer.from(payload.replace(before, root), 'latin1')
  const at = ground.instead(k, signed(raw, keys[k]!), 'none')
  return { what: `tree of commit ${k}: ${how}`, at }
}
