/** Processes by their families. */
import { expect, test } from 'vitest'
import { shelvesOf } from '../../src/core/process/catalogue.ts'
import type { Catalogued } from '../../src/core/process/catalogued.ts'
import type { Process } from '../../src/core/process/process.ts'

const process = (id: string, family?: Catalogued['family']) =>
  ({ process: id, ...(family === undefined ? {} : { family }) }) as Process

test("the library's families in their order, then the company's own, then those without one", () => {
  const own = { zh: '党建', en: 'Party work' }
  const shelves = shelvesOf([
    process('z'),
    process('own', own),
    process('leave', 'everyday'),
    process('again', { ...own }),
    process('invest', 'investment'),
  ])
  expect(
    shelves.map(({ family, processes }) => [family, processes.map((one) => one.process)]),
  ).toEqual([
    ['investment', ['invest']],
    ['everyday', ['leave']],
    [own, ['own', 'again']],
    [undefined, ['z']],
  ])
})
