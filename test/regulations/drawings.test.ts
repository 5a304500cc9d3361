/** The drawings in the documentation are those that bd draws today. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawings } from '../../scripts/drawing.ts'

const ROOT = join(import.meta.dirname, '../..')

test.each([...drawings(ROOT)])('%s is as `npm run drawings` writes it', (file, text) => {
  expect(readFileSync(join(ROOT, file), 'utf8')).toBe(text)
})
