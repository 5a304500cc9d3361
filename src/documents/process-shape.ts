/** The file process.yaml has this shape as people write it, with the words that this version only carries. */
import { condition } from './condition-shape.ts'
import { bounds, declaration, fieldDeclarations } from './value-shape.ts'
import { PARAMETER_TYPES } from '../core/process/parameter.ts'
import { FAMILIES } from '../core/process/catalogued.ts'
import { MET } from '../core/process/note.ts'
import { LATER } from './process-later.ts'
import { review } from './review-shape.ts'
import { terms } from './within-shape.ts'
import { byTable, table } from './table-shape.ts'
import {
  byId,
  carried,
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
  wordingInBoth,
} from './shape.ts'

export const PROCESS_FORMAT = 'bd/process@1'

const section = either([
  line,
  fields({ zh: line, en: line, none: maybe(flag), hint: maybe(wording) }),
])

const letter = fields({ to: maybe(wording), closing: maybe(wording) })

/** Rows under a heading of their own, each column with its type. */
const rows = fields({
  title: maybe(wording),
  optional: maybe(flag),
  columns: fieldDeclarations,
})

const document = fields({
  title: maybe(wording),
  fields: maybe(fieldDeclarations),
  sections: maybe(byId(section)),
  rows: maybe(byId(rows)),
  attachable: maybe(flag),
  hint: maybe(wording),
  letter: maybe(either([flag, letter])),
  ...carried(LATER.document),
})

/** A role, or several of which any will do. */
const roles = either([id, some(id)])

const deliverable = fields({
  document: id,
  by: roles,
  of: maybe(exactly('unit')),
  each: maybe(flag),
  attached: maybe(flag),
  countersigned: maybe(roles),
  post: maybe(id),
  when: maybe(condition),
  waivable: maybe(fields({ when: maybe(condition), by: id })),
  ...terms,
  ...carried(LATER.deliverable),
})

const roleSource = either([id, fields({ parameter: id })])
const teamRule = fields({ when: maybe(condition), 'must-include': some(id) })

const together = fields({ together: some(review) })

const stage = fields({
  stage: id,
  title: maybe(wording),
  phase: maybe(wording),
  owner: maybe(roleSource),
  ...terms,
  team: maybe(either([teamRule, some(teamRule)])),
  requires: maybe(some(fields({ title: wording, condition }))),
  deliverables: maybe(list(deliverable)),
  gate: maybe(some(either([review, together]))),
  on: maybe(
    fields({
      passed: either([id, byTable]),
      rejected: id,
      'not-carried': maybe(id),
      returned: maybe(id),
      deferred: maybe(id),
      lapsed: id,
      ...carried(LATER.exits),
    }),
  ),
  copies: maybe(
    fields({
      passed: maybe(some(id)),
      rejected: maybe(some(id)),
      'not-carried': maybe(some(id)),
      returned: maybe(some(id)),
      deferred: maybe(some(id)),
      lapsed: maybe(some(id)),
    }),
  ),
  reconsider: maybe(either([flag, fields({ times: ordinal })])),
  then: maybe(either([id, byTable])),
  receipt: maybe(fields({ by: id, another: maybe(flag) })),
  ...carried(LATER.stage),
})

/** What it says of itself for the catalogue. */
export const catalogued = {
  family: maybe(either([oneOf(FAMILIES), wordingInBoth])),
  use: maybe(wording),
  also: maybe(either([some(line), fields({ zh: some(line), en: some(line) })])),
  sources: maybe(some(wording)),
}

export const process = fields({
  format: exactly(PROCESS_FORMAT),
  process: id,
  version: ordinal,
  title: wording,
  'based-on': maybe(fields({ process: id, version: ordinal, sha256 })),
  ledger: maybe(line),
  ...catalogued,
  starts: roles,
  'own-request': maybe(flag),
  owner: roleSource,
  facts: maybe(byId(declaration)),
  parameters: maybe(
    byId(
      fields({
        type: oneOf(PARAMETER_TYPES),
        of: maybe(byId(wording)),
        title: maybe(wording),
        ...bounds,
        ...carried(LATER.parameter),
      }),
    ),
  ),
  posts: maybe(byId(fields({ title: maybe(wording), ...carried(LATER.post) }))),
  documents: maybe(byId(document)),
  tables: maybe(byId(table)),
  stages: some(stage),
  hold: maybe(roleSource),
  contract: maybe(
    fields({
      document: id,
      after: id,
      date: id,
      amount: maybe(id),
      partner: maybe(id),
      'amount-fact': maybe(id),
      'partner-fact': maybe(id),
    }),
  ),
  notes: maybe(
    list(
      fields({
        rule: line,
        met: oneOf(MET),
        text: either([text, fields({ zh: text, en: text })]),
      }),
    ),
  ),
  ...carried(LATER.process),
})

export type RawStage = Shaped<typeof stage>
export type RawGateItem = NonNullable<RawStage['gate']>[number]
export type RawDeliverable = Shaped<typeof deliverable>
export type RawDocument = Shaped<typeof document>
export type RawRows = Shaped<typeof rows>
export type RawSection = Shaped<typeof section>
export type RawParameter = NonNullable<Shaped<typeof process>['parameters']>[string]
export type RawProcess = Shaped<typeof process>
export type RawCatalogued = Pick<RawProcess, keyof typeof catalogued>
