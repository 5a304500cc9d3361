/** What a stranger's history weighs in memory while it is read: bounded, whatever it holds. */
import { expect, test } from 'vitest'
import { keptOf } from '../../src/core/check/memory.ts'
import type { BlobChange, CommitFacts } from '../../src/core/record/commit.ts'
import { parseCommit } from '../../src/repository/commit-format.ts'
import type { RawObject } from '../../src/repository/object-parser.ts'
import { hold, type Pending, Weight } from '../../src/repository/waiting.ts'

const MIB = 1_048_576
/** One buffer stands for all texts: only what is held of it counts. */
const bytes = Buffer.alloc(MIB)
const id = (n: number): string => n.toString(16).padStart(40, '0')

function blob(n: number): RawObject {
  return { oid: id(n), type: 'blob', size: MIB, bytes, sha256: id(n), intact: true }
}

function pending(): Pending {
  const parsed = parseCommit(Buffer.of())
  return { object: blob(0), parsed, objects: new Map(), bytes: 0 }
}

function held({ objects }: Pending): number {
  return [...objects.values()].reduce((sum, one) => sum + (one.bytes?.length ?? 0), 0)
}

test('of one commit 128 MiB are held, of however many objects it brings; each is still known by what it is', () => {
  const one = pending()
  for (let n = 1; n <= 3000; n += 1) hold(one, blob(n))
  expect(one.objects.size).toBe(3000)
  expect(held(one)).toBe(128 * MIB)
  expect(one.bytes).toBe(held(one))
  expect(one.objects.get(id(3000))).toMatchObject({ sha256: id(3000), size: MIB, intact: true })
})

const change = (path: string): BlobChange => {
  const after = { oid: id(1), sha256: id(1), size: MIB, bytes }
  return { path, mode: '100644', after, before: undefined }
}

test('a commit that brings more text is told so, though one text stands for all of it', () => {
  const weight = new Weight()
  const taken = Array.from({ length: 129 }, (_, n) => weight.take(change(`a/${n}.md`)))
  expect(taken.filter(({ after }) => after?.bytes !== undefined)).toHaveLength(128)
  expect(taken[128]?.after?.sha256).toBe(id(1))
  expect(weight.problems.map(({ rule }) => rule)).toEqual(['limit-exceeded'])
  expect(new Weight().problems).toEqual([])
})

test('of a commit that was judged no text is kept, and of a refused one a part of its paths with each of its projects', () => {
  const paths = Array.from({ length: 3000 }, (_, n) => `a/${n}.md`)
  const all = [...paths, 'projects/2026/2026-007/idea.md', 'projects/2026/2026-007/study.md']
  const nobody = { name: '', email: '', epoch: 0, offset: '+0000' }
  const commit: CommitFacts = {
    id: id(1),
    parents: [],
    author: nobody,
    committer: nobody,
    message: 'x'.repeat(60_000),
    signature: { kind: 'none' },
    problems: [],
    changes: all.map(change),
  }
  const refused = keptOf(commit, false)
  expect(refused.changes).toHaveLength(501)
  expect(refused.changes.at(-1)?.path).toBe('projects/2026/2026-007/idea.md')
  expect(refused.message.length).toBeLessThan(3000)
  const record = {
    ...change('a/b.yaml'),
    after: { oid: id(1), sha256: id(1), size: 3, bytes: bytes.subarray(7, 10) },
  }
  const [kept] = keptOf({ ...commit, changes: [record] }, true).changes
  // Not as a window on the chunk of the stream in which it came.
  expect(kept?.after?.bytes?.buffer.byteLength).toBe(3)
  const accepted = keptOf(commit, true)
  expect(accepted.changes.map(({ path }) => path)).toEqual(all)
  for (const { after } of [...refused.changes, ...accepted.changes])
    expect(after?.bytes).toBeUndefined()
})
