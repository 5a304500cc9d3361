import { expect, test } from 'vitest'
import { schemas } from '../../src/documents/schemas.ts'

test('every format has a JSON Schema of draft 7, and what people write refuses unknown fields', () => {
  const all = schemas()
  expect(Object.keys(all)).toEqual([
    'workspace',
    'policy',
    'process',
    'register',
    'duties',
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

/** The schema that a pointer names. */
function pointed(schema: object, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((one: unknown, step) => (one as Record<string, unknown>)[step], schema)
}

test('the schema of minutes knows each field by its English and its Chinese names, and requires one of them', () => {
  const minutes = schemas()['minutes']!
  expect(pointed(minutes, '#/properties/present/title')).toMatch(/^present \/ 出席 \//u)
  expect(pointed(minutes, '#/properties/文号')).toMatchObject({ $ref: '#/properties/number' })
  expect(pointed(minutes, '#/allOf')).toContainEqual({
    anyOf: ['recorder', '记录', '记录人', '会议记录人'].map((name) => ({ required: [name] })),
  })
  const item = '#/properties/items/items/properties'
  expect(pointed(minutes, `${item}/votes/title`)).toContain('表决')
  expect(Object.keys(pointed(minutes, item) as object)).toEqual(
    expect.arrayContaining(['votes', '表决', '决议']),
  )
  // Every Chinese name points to the field that it names.
  const pointers = [...JSON.stringify(minutes).matchAll(/"\$ref":"(#[^"]*)"/gu)].map(
    ([, at]) => at!,
  )
  expect(pointers.length).toBeGreaterThan(40)
  for (const pointer of pointers) expect(pointed(minutes, pointer), pointer).toBeTypeOf('object')
})
