/** A review has this shape as people write it in process.yaml. */
import { COUNTS, DECIDES, SOLE_FORMS, VOTE_FORMS } from '../core/process/review.ts'
import { condition } from './condition-shape.ts'
import { LATER } from './process-later.ts'
import { base, close, majority, show, without } from './record-parts.ts'
import { fieldDeclarations } from './value-shape.ts'
import { byTable } from './table-shape.ts'
import { within } from './within-shape.ts'
import {
  byId,
  carried,
  either,
  exactly,
  fields,
  flag,
  id,
  line,
  maybe,
  oneOf,
  ordinal,
  type Shaped,
  shareName,
  some,
  wording,
} from './shape.ts'

const share = fields({ share: either([shareName, majority]), of: base })

export const review = fields({
  review: id,
  title: maybe(wording),
  role: either([id, some(id), byTable, fields({ parameter: id })]),
  named: maybe(exactly('project')),
  of: maybe(exactly('unit')),
  decide: oneOf(DECIDES),
  when: maybe(condition),
  instead: maybe(id),
  personal: maybe(flag),
  authors: maybe(exactly('of-stage')),
  transfer: maybe(flag),
  'add-seats': maybe(id),
  veto: maybe(id),
  tie: maybe(exactly('chair-decides')),
  notice: maybe(either([ordinal, line])),
  outcomes: maybe(
    byId(
      fields({
        title: maybe(wording),
        'counts-as': oneOf(COUNTS),
        to: maybe(id),
      }),
    ),
  ),
  fields: maybe(fieldDeclarations),
  paper: maybe(flag),
  forms: maybe(some(oneOf(SOLE_FORMS))),
  form: maybe(oneOf(VOTE_FORMS)),
  rule: maybe(exactly('company-law-board')),
  quorum: maybe(share),
  passes: maybe(share),
  close: maybe(close),
  'without-quorum': maybe(without),
  show: maybe(show),
  'at-least': maybe(ordinal),
  proxies: maybe(ordinal),
  within: maybe(within),
  chair: maybe(id),
  secretary: maybe(id),
  ...carried(LATER.review),
})

export type RawReview = Shaped<typeof review>
