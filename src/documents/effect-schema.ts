/** This JSON Schema describes what an act is told to change: `data.effect` and `data.files` of `--dry-run --json` and of its result. */
import { CHANGE_KINDS } from '../core/effect/kinds.ts'

/** Each change has its kind and what was before and is after, null where there is nothing; what it is about stands beside. */
export function effectSchema(): object {
  const text = { type: 'string' }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    required: ['effect', 'files'],
    properties: {
      effect: {
        type: 'array',
        items: {
          type: 'object',
          required: ['kind', 'before', 'after'],
          properties: {
            kind: { enum: CHANGE_KINDS },
            before: {},
            after: {},
            project: text,
            stage: text,
            round: { type: 'integer', minimum: 1 },
            review: text,
            member: text,
            role: text,
            fingerprint: text,
          },
        },
      },
      files: {
        type: 'array',
        items: {
          type: 'object',
          required: ['path', 'change'],
          additionalProperties: false,
          properties: { path: text, change: { enum: ['written', 'removed'] } },
        },
      },
    },
  }
}
