/** Records are sought by what their fields hold: `state=合作`, and of a text a part of it. */
import { type KnownThings, readCell } from '../../core/register/cell.ts'
import type { KeptRecord } from '../../core/register/kept-record.ts'
import { recordsIn } from '../../core/register/kept-record.ts'
import { knownThings } from '../../core/register/known.ts'
import type { Register } from '../../core/register/register.ts'
import { idCalled } from '../../core/text/naming.ts'
import { titled } from '../../core/text/known-names.ts'
import { spelling } from '../../core/text/spelling.ts'
import { type Options, text, texts } from '../verb.ts'
import { pairs } from './name-values.ts'
import type { Reading } from './read-world.ts'
import { loadRecords } from './record-argument.ts'
import { inRecord } from './record-values.ts'
import { orRefuse, Refused, UsageError } from './refusal.ts'

/** The records of the register that `--where` and `--year` leave, in order. Refused: fields that there are not, values not of their type. */
export async function recordsSought(
  reading: Reading,
  register: Register,
  options: Options,
): Promise<readonly KeptRecord[]> {
  const year = text(options, 'year')
  if (year !== undefined && !/^\d{4}$/u.test(year)) {
    throw new UsageError('record-year', { found: year })
  }
  await loadRecords(reading, register.register, year)
  const known = knownThings(reading.world)
  const tests = pairs('--where', texts(options, 'where')).map(([typed, value]) =>
    testOf(register, known, typed, value),
  )
  const all = [...recordsIn(reading.world.tree, register, known, year)]
  return all.filter((one) => tests.every((test) => test(one)))
}

function testOf(
  register: Register,
  known: KnownThings,
  typed: string,
  value: string,
): (record: KeptRecord) => boolean {
  const field = orRefuse(idCalled('field', titled(register.fields), typed))
  const declared = register.fields[field]!
  if (value === '') return ({ values }) => values[field] === undefined
  if (declared.type === 'text') {
    const part = spelling(value)
    return ({ values }) => spelling(String(values[field] ?? '')).includes(part)
  }
  const read = readCell(`${register.register}.${field}`, declared, value, known)
  if (!read.ok) throw new Refused(read.findings.map(inRecord))
  return ({ values }) => values[field] === read.value
}
