/** A pack names what a kind of department begins with: processes that come with bd, registers and duties. */
import type { Result } from '../core/rules/finding.ts'
import { good } from '../core/rules/finding.ts'
import type { Wording } from '../core/text/wording.ts'
import { decodeFormat } from './decode.ts'
import { byId, exactly, fields, id, list, maybe, ordinal, some, wordingInBoth } from './shape.ts'
import { readYaml } from './source.ts'

const PACK_FORMAT = 'bd/pack@1'

const pack = fields({
  format: exactly(PACK_FORMAT),
  pack: id,
  /** Its place where all are offered. */
  place: ordinal,
  title: wordingInBoth,
  use: wordingInBoth,
  processes: some(id),
  registers: maybe(list(id)),
  duties: maybe(list(id)),
  headcount: maybe(byId(ordinal)),
})

export interface Pack {
  readonly pack: string
  readonly place: number
  readonly title: Wording
  /** For whom it is, in one line. */
  readonly use: Wording
  readonly processes: readonly string[]
  readonly registers: readonly string[]
  readonly duties: readonly string[]
  /** How many may hold a role; the roster takes the role from here where it has none of that name. */
  readonly headcount: Readonly<Record<string, number>>
}

/** Reads `templates/packs/<pack>.yaml`. */
export function readPack(file: string, text: string): Result<Pack> {
  const source = readYaml(file, text)
  if (!source.ok) return source
  const read = decodeFormat(pack, PACK_FORMAT, source.value)
  if (!read.ok) return read
  const { format: _, registers = [], duties = [], headcount = {}, ...rest } = read.value
  return good({ ...rest, registers, duties, headcount })
}
