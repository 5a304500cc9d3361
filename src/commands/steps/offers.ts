/** All that comes with bd is told by its heads: processes, registers, files of duties and packs; one that is looked at is read whole. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Offer, OFFERED } from '../../core/process/catalogue.ts'
import { rolesNamedBy } from '../../core/policy/weight.ts'
import type { Callable } from '../../core/text/naming.ts'
import { readOffer } from '../../documents/offer.ts'
import type { Pack } from '../../documents/pack.ts'
import { builtIn } from './built-in.ts'
import { folderNames, packageRoot } from './package-folder.ts'
import { keepingOf, packs } from './packs.ts'
import { orRefuse } from './refusal.ts'

/** What one takes, by ids. */
type Brought = Pick<Pack, 'processes' | 'registers' | 'duties'>

/** The folder of a kind below `templates/`, and the file of a version. */
const PLACES = {
  process: ['processes', 'process.yaml'],
  register: ['registers', 'register.yaml'],
  duties: ['duties', 'duties.yaml'],
} as const

/** What comes with bd of one kind, by id. */
export async function offersOf(kind: (typeof OFFERED)[number]): Promise<readonly Offer[]> {
  const [folder, file] = PLACES[kind]
  const read = (await folderNames(folder)).map(async (id) => {
    const path = join(packageRoot(), 'templates', folder, id, '1', file)
    return orRefuse(readOffer(kind, `${id}/${file}`, await readFile(path, 'utf8')))
  })
  return Promise.all(read)
}

/** All of it, the packs last. */
export async function allOffers(): Promise<readonly Offer[]> {
  const kinds = await Promise.all(OFFERED.map(offersOf))
  return [...kinds.flat(), ...(await packs()).map(packOffer)]
}

function packOffer({ pack, title, use }: Pack): Offer {
  return { kind: 'pack', id: pack, version: 1, title, use, rules: [], holds: [] }
}

/** What each is called: its id is the key. */
export function callableOffers(offers: readonly Offer[]): Callable {
  return new Map(
    offers.map(({ id, title, also }) => [
      id,
      [...new Set([title.zh, title.en, ...(also?.zh ?? []), ...(also?.en ?? [])])],
    ]),
  )
}

/** What is taken with it: itself, or what the pack brings. */
export async function takenWith({ kind, id }: Offer): Promise<Brought> {
  const pack = kind === 'pack' ? (await packs()).find((one) => one.pack === id) : undefined
  const alone = (of: Offer['kind']) => (kind === of ? [id] : [])
  return (
    pack ?? { processes: alone('process'), registers: alone('register'), duties: alone('duties') }
  )
}

/** The roles that it needs. */
export async function rolesNeeded(taken: Brought): Promise<readonly string[]> {
  const ids = taken.processes
  const processes = ids.length === 0 ? [] : [...(await builtIn(ids)).values()]
  const { roles } = await keepingOf([taken])
  return [...new Set([...rolesNamedBy(processes), ...roles])]
}
