/** The shape of process.yaml as people write it, with the words that this version only carries. */
import { condition } from './condition-shape.ts'
import { LATER, LATER_DECIDE } from './process-later.ts'
import { base, close, majority, show, without } from './record-parts.ts'
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
  type Shaped,
  some,
  text,
  wording,
} from './shape.ts'

export const PROCESS_FORMAT = 'bd/process@1'

const valueType = oneOf([
  'text',
  'choice',
  'integer',
  'money',
  'percent',
  'date',
  'yes-no',
  'member',
  'unit',
])

const declaration = fields({
  type: valueType,
  of: maybe(byId(wording)),
  title: maybe(wording),
  optional: maybe(flag),
  flag: maybe(flag),
  ...carried(LATER.fact),
})

const document = fields({
  title: maybe(wording),
  fields: maybe(byId(either([valueType, declaration]))),
  sections: maybe(byId(wording)),
  attachable: maybe(flag),
  ...carried(LATER.document),
})

const deliverable = fields({
  document: id,
  by: id,
  of: maybe(exactly('unit')),
  each: maybe(flag),
  attached: maybe(flag),
  post: maybe(id),
  when: maybe(condition),
  waivable: maybe(fields({ when: maybe(condition), by: id })),
  ...carried(LATER.deliverable),
})

const share = fields({ share: either([id, majority]), of: base })

/** `5`, `5 working days`, `half an hour`, a parameter's id, or by unit. */
const within = either([
  ordinal,
  line,
  fields({
    'working-days': maybe(either([ordinal, id])),
    'half-days': maybe(ordinal),
    'calendar-days': maybe(ordinal),
    weeks: maybe(ordinal),
    months: maybe(ordinal),
    hours: maybe(ordinal),
    minutes: maybe(ordinal),
    'same-day': maybe(flag),
  }),
])

const review = fields({
  review: id,
  title: maybe(wording),
  role: id,
  named: maybe(exactly('project')),
  of: maybe(exactly('unit')),
  decide: oneOf(['sole', 'vote', ...LATER_DECIDE]),
  outcomes: maybe(
    byId(
      fields({
        title: maybe(wording),
        'counts-as': oneOf(['approve', 'reject', 'return']),
        to: maybe(id),
      }),
    ),
  ),
  paper: maybe(flag),
  forms: maybe(some(oneOf(['in-person', 'office-meeting']))),
  form: maybe(oneOf(['meeting', 'written'])),
  rule: maybe(exactly('company-law-board')),
  quorum: maybe(share),
  passes: maybe(share),
  close: maybe(close),
  'without-quorum': maybe(without),
  show: maybe(show),
  'at-least': maybe(ordinal),
  within: maybe(within),
  chair: maybe(id),
  secretary: maybe(id),
  ...carried(LATER.review),
})

const roleSource = either([id, fields({ parameter: id })])
const teamRule = fields({ when: maybe(condition), 'must-include': some(id) })

const together = fields({ together: some(review) })

const stage = fields({
  stage: id,
  title: maybe(wording),
  phase: maybe(wording),
  owner: maybe(roleSource),
  team: maybe(either([teamRule, some(teamRule)])),
  requires: maybe(some(fields({ title: wording, condition }))),
  deliverables: maybe(list(deliverable)),
  gate: maybe(some(either([review, together]))),
  on: maybe(
    fields({ passed: id, rejected: id, returned: maybe(id), lapsed: id, ...carried(LATER.exits) }),
  ),
  then: maybe(id),
  receipt: maybe(fields({ by: id })),
  ...carried(LATER.stage),
})

export const process = fields({
  format: exactly(PROCESS_FORMAT),
  process: id,
  version: ordinal,
  title: wording,
  ledger: maybe(line),
  starts: id,
  owner: roleSource,
  facts: maybe(byId(declaration)),
  parameters: maybe(
    byId(
      fields({
        type: oneOf([
          'majority',
          'working-days',
          'span',
          'money',
          'text',
          'role-by-date',
          'number-pattern',
        ]),
        title: maybe(wording),
        ...carried(LATER.parameter),
      }),
    ),
  ),
  posts: maybe(byId(fields({ title: maybe(wording), ...carried(LATER.post) }))),
  documents: maybe(byId(document)),
  stages: some(stage),
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
        met: oneOf(['enforced', 'carried', 'listed']),
        text: either([text, fields({ zh: text, en: text })]),
      }),
    ),
  ),
  ...carried(LATER.process),
})

export type RawStage = Shaped<typeof stage>
export type RawReview = Shaped<typeof review>
export type RawGateItem = NonNullable<RawStage['gate']>[number]
export type RawDeliverable = Shaped<typeof deliverable>
export type RawDocument = Shaped<typeof document>
export type RawDeclaration = Shaped<typeof declaration>
export type RawWithin = Shaped<typeof within>
