/** Check takes a record for what was written, value by value, exactly where its digest says so. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digests } from '../../src/commands/steps/digest.ts'
import { compare } from '../../src/core/check/compare.ts'
import type { Json, Plan } from '../../src/core/record/plan.ts'
import { blockFor } from '../../src/core/record/trailers.ts'
import type { Content } from '../../src/core/record/tree.ts'
import { RULEBOOK } from '../../src/core/rules/rulebook.ts'
import { canonical } from '../../src/documents/canonical.ts'
import { readCanonical } from '../../src/documents/read-canonical.ts'
import { size } from '../workbench/long.ts'

const PATH = 'projects/2026/2026-001/signoffs/decide.1/board.ballot.yaml'
const RULES = RULEBOOK['bd/workspace@2']
const key = fc.constantFrom('at', 'by', 'seat', '1', '0', '说明')

type Members = { readonly [key: string]: Json | undefined }

/** Few values under few keys, so that two of them are often the same, or nearly. */
const scalar = fc.constantFrom<Json>('', 'a', '1', 'true', 0, 1, -1, true, false)
const inner = fc.oneof<fc.Arbitrary<Json>[]>(scalar, lists(scalar), maps(scalar))
const value = fc.oneof<fc.Arbitrary<Json>[]>(scalar, lists(inner), maps(inner))
const record = maps(value)

function lists(of: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.array(of, { maxLength: 3 })
}

function maps(of: fc.Arbitrary<Json>): fc.Arbitrary<Members> {
  const member = fc.tuple(key, fc.option(of, { nil: undefined }))
  return fc.array(member, { minLength: 1, maxLength: 4 }).map((all) => Object.fromEntries(all))
}

/** What check says of a commit that was to write one record and holds the other. */
function rulesFor(planned: Members, written: Members): readonly string[] {
  const content = {
    kind: 'act',
    value: readCanonical(canonical(written)),
  } as unknown as Content
  const sha256 = digests.record(written)
  const plan: Plan = {
    trailers: { 'Bd-Act': 'ballot' },
    records: new Map([[PATH, planned]]),
    texts: new Map(),
  }
  const block = blockFor(plan.trailers, [{ path: PATH, sha256 }], digests.hash, RULES)
  const changes = [{ path: PATH, after: { path: PATH, sha256, content } }]
  return compare(plan, changes, block, digests, RULES).map(({ rule }) => rule)
}

test('of any two records', () => {
  fc.assert(
    fc.property(record, fc.option(record, { nil: undefined }), (one, other) => {
      const written = other ?? structuredClone(one)
      const isOne = digests.record(one) === digests.record(written)
      expect(rulesFor(one, written).length === 0).toBe(isOne)
    }),
    { numRuns: size(300, 2_000, 20_000) },
  )
})

test('the same members in another order are another text', () => {
  const planned = { at: '1', by: 'a' }
  expect(rulesFor(planned, { by: 'a', at: '1' })).toEqual(['non-canonical-file'])
  expect(rulesFor(planned, { at: '1', by: 'a' })).toEqual([])
})
