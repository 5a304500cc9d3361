/** This JSON Schema describes what is shown before a signature: `data.brief` of `--dry-run --json` of a ballot, and of its result. */

const text = { type: 'string' }
const nullable = (type: string) => ({ type: [type, 'null'] })
const whole = { type: 'integer' }
const list = (items: object) => ({ type: 'array', items })
const shape = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
})

const value = { type: ['string', 'integer', 'null'] }
const said = shape({
  member: text,
  decision: text,
  answer: nullable('string'),
  reason: nullable('string'),
  meeting: { anyOf: [{ type: 'null' }, shape({ number: text, decision: text })] },
})
const file = {
  document: text,
  path: text,
  sha256: text,
  name: nullable('string'),
  title: nullable('string'),
}
const packed = shape({
  ...file,
  signers: list(text),
  change: { enum: ['added', 'changed', null] },
})

/** In the order in which it is read; ids, amounts and dates as in the records. What a review said is as `bd show` gives it. */
export function briefSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...shape({
      asked: {
        anyOf: [
          { type: 'null' },
          shape({
            what: { enum: ['ballot', 'advice'] },
            member: text,
            review: text,
            role: text,
            decide: text,
            answers: list(text),
          }),
        ],
      },
      project: text,
      stage: text,
      round: whole,
      facts: list(shape({ fact: text, value, decides: { type: 'boolean' } })),
      looked: list({
        type: 'object',
        required: ['at', 'of', 'type', 'value'],
        properties: { at: text, of: list(text), sha256: text, type: text, value: text },
      }),
      since: { anyOf: [{ type: 'null' }, sinceSchema()] },
      said: list({ type: 'object', required: ['review', 'state', 'seats'] }),
      conditions: list({ type: 'object', required: ['number', 'text', 'owner', 'due'] }),
      flags: list({ type: 'object', required: ['kind'] }),
      material: shape({
        at: text,
        by: text,
        packet: text,
        documents: list(
          shape({
            number: whole,
            document: text,
            member: nullable('string'),
            file: { anyOf: [{ type: 'null' }, packed] },
            attachments: list(packed),
          }),
        ),
      }),
      due: nullable('string'),
      dueTime: nullable('string'),
      certainty: { enum: ['official', 'provisional', null] },
      overdue: { type: 'boolean' },
      overdueWorkingDays: whole,
      workingDaysLeft: nullable('integer'),
    }),
  }
}

function sinceSchema(): object {
  return shape({
    stage: text,
    round: whole,
    again: { type: 'boolean' },
    sentBack: list(
      shape({
        stage: text,
        round: whole,
        result: nullable('string'),
        said: list(said),
        reason: nullable('string'),
      }),
    ),
    remarks: list(said),
    answers: list(shape({ stage: text, round: whole, at: text, by: text, text })),
    facts: list(shape({ fact: text, before: value, after: value })),
    files: list(shape({ ...file, change: { enum: ['added', 'changed', 'removed'] } })),
  })
}
