import { expect, test } from 'vitest'
import { schemas } from '../../src/documents/schemas.ts'

test('every format has a JSON Schema of draft 7 that refuses unknown fields', () => {
  const all = schemas()
  expect(Object.keys(all)).toEqual([
    'workspace',
    'policy',
    'process',
    'process-test',
    'calendar',
    'company-calendar',
    'minutes',
  ])
  for (const schema of Object.values(all)) {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      additionalProperties: false,
    })
  }
})
