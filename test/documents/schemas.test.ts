import { expect, test } from 'vitest'
import { schemas } from '../../src/documents/schemas.ts'

test('every format has a JSON Schema of draft 7, and what people write refuses unknown fields', () => {
  const all = schemas()
  expect(Object.keys(all)).toEqual([
    'workspace',
    'policy',
    'process',
    'process-test',
    'calendar',
    'company-calendar',
    'minutes',
    'effect',
    'brief',
  ])
  for (const schema of Object.values(all)) {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
    })
  }
  // What bd itself tells may come to tell more; what people write may hold no misspelt field.
  const { effect: _effect, brief: _brief, ...written } = all
  for (const schema of Object.values(written)) {
    expect(schema).toMatchObject({ additionalProperties: false })
  }
})
