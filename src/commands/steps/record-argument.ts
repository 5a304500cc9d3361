/** A command line names a record by its key, where two registers have one of that key behind the name of its register: `sheets/2026-03-02.luo`. */
import { recordFolderOf, recordPathOf } from '../../core/record/register-folder.ts'
import { contentOf } from '../../core/record/tree.ts'
import { foldersInOrder, keptRecord, type KeptRecord } from '../../core/register/kept-record.ts'
import { knownThings } from '../../core/register/known.ts'
import type { RecordContent, Register } from '../../core/register/register.ts'
import { finding } from '../../core/rules/finding.ts'
import type { World } from '../../core/world/world.ts'
import type { Reading } from './read-world.ts'
import { registerNamed } from './register-argument.ts'
import { Refused } from './refusal.ts'

/** A record that is there, as its file reads. */
export interface NamedRecord {
  readonly register: Register
  readonly key: string
  readonly path: string
  readonly content: RecordContent
  readonly record: KeptRecord
}

/** The newest version of each register. */
function newestRegisters(world: World): readonly Register[] {
  const ids = new Set(world.registers().map(({ register }) => register.register))
  return [...ids].flatMap((id) => world.register(id)?.register ?? [])
}

/** Reads the folders in which a record that is called so may lie, before it is looked up. */
export async function loadNamed(reading: Reading, named: string): Promise<void> {
  const key = named.slice(named.indexOf('/') + 1)
  const paths = newestRegisters(reading.world).flatMap((one) =>
    [key, key.toUpperCase()].flatMap((text) => recordPathOf(one.register, one.key, text) ?? []),
  )
  await reading.load(paths.flatMap((path) => recordFolderOf(path) ?? []))
}

/** The record that is called so. Refused: `unknown-record` where there is none, or one in several registers. */
export function recordNamed(world: World, named: string): NamedRecord {
  const [, register, bare] = /^([^/]+)\/([^/]+)$/u.exec(named) ?? []
  const among = register === undefined ? newestRegisters(world) : [registerNamed(world, register)]
  const key = bare ?? named
  const found = among.flatMap((one) => {
    const path = [key, key.toUpperCase()].flatMap(
      (text) => recordPathOf(one.register, one.key, text) ?? [],
    )[0]
    const entry = path === undefined ? undefined : world.tree.get(path)
    const content = contentOf(entry, 'kept-record')
    const record = entry && keptRecord(entry, one, knownThings(world))
    return content === undefined || record === undefined || path === undefined
      ? []
      : [{ register: one, key: record.key, path, content, record }]
  })
  const [only, another] = found
  if (only !== undefined && another === undefined) return only
  const candidates = found.map((one) => `${one.register.register}/${one.key}`).join(', ')
  throw new Refused([finding('unknown-record', { record: named, candidates })])
}

/** Reads the records of a register at once, of one year where one is named. */
export async function loadRecords(
  reading: Reading,
  register: string,
  year?: string,
): Promise<void> {
  await reading.load(foldersInOrder(reading.world.tree, register, year))
}
