/** A submission (送审) puts the packet of a stage before its gate, or leaves a stage without one. */
import { type ActOf, type Declaration, type RecordOf, visit, worked } from './declaration.ts'
import { maybe } from './kinds.ts'
import { packet } from './project.ts'

export const submit = {
  act: 'submit',
  file: 'signoffs/<stage>.<round>/submission',
  fields: {
    /** The stage is that of the gate, or the one that is left without one. */
    ...visit,
    /** The stage that is left by this submission, where the gate stands in the next one. */
    leaves: worked(maybe('id')),
    /** sha256 of the reconsideration of which this is the new round. */
    reconsiders: worked(maybe('sha256')),
    answer: maybe('text'),
    waivers: { list: { fields: { document: 'id', reason: 'text' } } },
    /** Yes-no fields whose "yes" every reviewer is shown first, such as a binding framework agreement. */
    flags: worked({ list: { fields: { document: 'id', field: 'id' } } }),
    /** As they were, those included that are worked out. */
    facts: worked('values'),
    /** What was worked out, and how it came about: `(1,000 − 880) / 1,000`. */
    computed: worked(
      maybe({
        list: {
          fields: {
            fact: maybe('id'),
            document: maybe('id'),
            field: maybe('id'),
            value: 'line',
            from: 'text',
          },
        },
      }),
    ),
    /** What was seen beyond the project: through which link or by which count, whose it was, and what it said. */
    looked: worked(
      maybe({
        list: {
          fields: {
            at: 'line',
            of: { list: 'line' },
            sha256: maybe('sha256'),
            type: 'id',
            value: 'line',
          },
        },
      }),
    ),
    parameters: worked('parameters'),
    documents: worked(packet),
    attachments: worked(packet),
    opens: worked(maybe('opens')),
    outcome: worked(maybe('outcome')),
  },
  trailers: { 'Bd-Reason': 'answer' },
} as const satisfies Declaration

export interface SubmissionRecord extends RecordOf<typeof submit> {}
export interface SubmitAct extends ActOf<typeof submit> {}
