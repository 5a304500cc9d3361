/** What came last from git is at hand, up to a few megabytes: the oldest chunk goes first. */
import { expect, test } from 'vitest'
import type { RawObject } from '../../src/repository/object-parser.ts'
import { RecentObjects } from '../../src/repository/recent-objects.ts'

const MEGABYTE = 1_000_000

const object = (oid: string, size = MEGABYTE, intact = true): RawObject => {
  return { oid, type: 'blob', size, bytes: Buffer.alloc(size), sha256: '', intact }
}

test('the oldest are let go, but not what came again since', () => {
  const recent = new RecentObjects()
  const again = object('again')
  for (const chunk of [[object('again')], [object('old')], [object('a'), object('b')], [again]])
    recent.keep(chunk)
  recent.keep([object('new')])
  expect(recent.get('old')).toBeUndefined()
  expect(recent.get('again')).toBe(again)
  expect(['a', 'b', 'new'].map((oid) => recent.get(oid)?.oid)).toEqual(['a', 'b', 'new'])
})

test('an object that is not what its id says is asked for anew', () => {
  const recent = new RecentObjects()
  recent.keep([object('forged', 1, false), object('sound', 1)])
  expect([recent.get('forged'), recent.get('sound')?.oid]).toEqual([undefined, 'sound'])
})
