/** The drawings in the documentation, and the pages made from the regulations, are as they would be made today. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawings } from '../../scripts/drawing.ts'
import { pages } from '../../scripts/regulation-pages.ts'

const ROOT = join(import.meta.dirname, '../..')

test.each([...drawings(ROOT), ...pages(ROOT)])(
  '%s is as `npm run drawings` writes it',
  (file, text) => {
    expect(readFileSync(join(ROOT, file), 'utf8')).toBe(text)
  },
)
