/** The shape of register.yaml as people write it. */
import { expression } from './expression-shape.ts'
import { scalar } from './link-shape.ts'
import { MET } from '../core/process/note.ts'
import { VALUE_TYPES } from '../core/process/process.ts'
import { PERIODS } from '../core/record/register-folder.ts'
import { registerTable } from './table-shape.ts'
import {
  byId,
  either,
  exactly,
  fields,
  flag,
  id,
  line,
  list,
  maybe,
  oneOf,
  ordinal,
  sha256,
  type Shaped,
  some,
  text,
  wording,
} from './shape.ts'

export const REGISTER_FORMAT = 'bd/register@1'

const type = oneOf(VALUE_TYPES)

const cell = {
  type,
  /** The answers of a choice; the register of a record. */
  of: maybe(either([id, byId(wording)])),
  title: maybe(wording),
  optional: maybe(flag),
  'at-least': maybe(scalar),
  'more-than': maybe(scalar),
  'at-most': maybe(scalar),
  'less-than': maybe(scalar),
}

const ids = either([id, some(id)])

/** The case in which a part is asked for: `{ state: [lent, lost] }`; what is yes or no may be written as such. */
const answer = either([flag, id])
const when = byId(either([answer, some(answer)]))

const field = fields({
  ...cell,
  unique: maybe(flag),
  by: maybe(ids),
  moves: maybe(byId(list(id))),
  begins: maybe(ids),
  computed: maybe(expression),
  round: maybe(line),
  reason: maybe(flag),
  when: maybe(when),
})

const section = either([
  line,
  fields({ zh: line, en: line, none: maybe(flag), optional: maybe(flag), when: maybe(when) }),
])

const rows = fields({
  title: maybe(wording),
  columns: byId(
    either([type, fields({ ...cell, computed: maybe(expression), round: maybe(line) })]),
  ),
  optional: maybe(flag),
  when: maybe(when),
})

export const register = fields({
  format: exactly(REGISTER_FORMAT),
  register: id,
  version: ordinal,
  title: wording,
  'based-on': maybe(fields({ register: id, version: ordinal, sha256 })),
  ledger: maybe(line),
  key: either([
    fields({ number: line }),
    fields({ each: exactly('member'), every: oneOf(PERIODS) }),
  ]),
  keeps: ids,
  reason: maybe(flag),
  fields: maybe(byId(either([type, field]))),
  sections: maybe(byId(section)),
  rows: maybe(byId(rows)),
  tables: maybe(byId(registerTable)),
  notes: maybe(
    list(
      fields({
        rule: line,
        met: oneOf(MET),
        text: either([text, fields({ zh: text, en: text })]),
      }),
    ),
  ),
})

export type RawRegister = Shaped<typeof register>
export type RawField = Exclude<
  NonNullable<Shaped<typeof register>['fields']>[string],
  Shaped<typeof type>
>
export type RawCell = Exclude<Shaped<typeof rows>['columns'][string], Shaped<typeof type>>
export type RawRows = Shaped<typeof rows>
export type RawSection = Shaped<typeof section>
export type RawWhen = Shaped<typeof when>
