/** Registers and duties need roles as processes do: the doctor and whoever grants one know of them. */
import { expect, test } from 'vitest'
import { rolesKept } from '../../src/commands/steps/built-in-roles.ts'
import type { Duties } from '../../src/core/duty/duty.ts'
import type { Register } from '../../src/core/register/register.ts'

function register(version: number, keeps: readonly string[]): Register {
  return { register: 'customers', version, keeps, fields: {} } as unknown as Register
}

test('by the newest version of each, whatever their order', () => {
  const duties = {
    duties: 'care',
    version: 1,
    list: [{ who: { each: 'seller' }, copies: ['head'] }],
  }
  const world = {
    registers: () =>
      [register(2, ['keeper']), register(1, ['clerk'])].map((one) => ({
        register: one,
        sha256: '',
      })),
    duties: () => [{ duties: duties as unknown as Duties, sha256: '' }],
  }
  expect(rolesKept(world)).toEqual(['keeper', 'seller', 'head'])
})
