/** A file that is a document under another name is told so; advice to attach it would be wrong. */
import { expect, test } from 'vitest'
import { likenessOf } from '../../src/terminal/words/stray-file.ts'

const KNOWN = new Set(['idea', 'feasibility-report'])

test.each<[string, string | undefined]>([
  ['Idea.md', 'name idea.md'],
  ['idea.MD', 'name idea.md'],
  ['idea.markdown', 'name idea.md'],
  ['idea - 副本.md', 'copy idea.md'],
  ['idea - 副本 (2).md', 'copy idea.md'],
  ['idea(1).md', 'copy idea.md'],
  ['idea（1）.md', 'copy idea.md'],
  ['idea (冲突副本).md', 'copy idea.md'],
  ['idea copy 2.md', 'copy idea.md'],
  ['idea.md.bak', 'copy idea.md'],
  ['feasibility-report - 副本.md', 'copy feasibility-report.md'],
  ['notes.md', undefined],
  ['说明.md', undefined],
  ['Notes.md', undefined],
  ['notes(1).md', undefined],
  ['报告.docx', undefined],
])('%s', (name, expected) => {
  const found = likenessOf(`projects/2026/2026-001/${name}`, (id) => KNOWN.has(id))
  expect(found && `${found.kind} ${found.name}`).toBe(expected)
  expect(found?.path ?? 'projects/2026/2026-001/').toContain('projects/2026/2026-001/')
})
