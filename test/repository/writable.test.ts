/** Every limit of check, asked before anything is signed: what is refused was not written, what is not refused check takes. */
import { expect } from 'vitest'
import { unwritable } from '../../src/repository/writable.ts'
import { bothTest, ofEachKind, test } from '../workbench/long.ts'
import { scratch } from './scratch.ts'

const here = scratch()
const text = (words: string) => Buffer.from(words)

async function problems(files: Record<string, Uint8Array>, message = 'message\n') {
  const repo = await here.repository()
  const found = await unwritable(repo, {
    parent: undefined,
    files: new Map(Object.entries(files)),
    message,
  })
  return found.map(({ rule, facts }) =>
    [rule, 'what' in facts ? facts.what : 'detail' in facts ? facts.detail : ''].join(' '),
  )
}

test('what is within all limits is taken', async () => {
  const deep = Array.from({ length: 11 }, () => 'a').join('/')
  expect(await problems({ 'bd.yaml': text('a'), [`${deep}/b.md`]: text('b') })).toEqual([])
})

type Refused = readonly [name: string, files: Record<string, Uint8Array>, problem: string]

/** One of the paths, and one of the sizes. */
const kindOf = ([, , problem]: Refused) => problem.split(' ')[0]!

const refused: readonly Refused[] = [
  ['a path of too many folders', { [`${'a/'.repeat(12)}b`]: text('') }, 'invalid-path too-deep'],
  ['a path that is too long', { [`a/${'b'.repeat(511)}`]: text('') }, 'invalid-path too-long'],
  ['a Chinese name', { '方案.md': text('') }, 'invalid-path characters'],
  ['a name that Windows keeps for a device', { 'con.md': text('') }, 'invalid-path reserved-name'],
  ['names that differ in case', { 'a.md': text('1'), 'A.md': text('2') }, 'invalid-path case-twin'],
  [
    'a file of 100 MiB and a byte',
    { 'a.bin': new Uint8Array(104_857_601) },
    'limit-exceeded file-bytes',
  ],
]

bothTest.each(ofEachKind(refused, kindOf))('%s is refused', async (_, files, expected) => {
  expect(await problems(files)).toEqual([expected])
})

test('a message for which a commit has no room is refused', async () => {
  expect(await problems({ 'a.md': text('') }, 'x'.repeat(65_536))).toEqual([
    'limit-exceeded commit-bytes',
  ])
  expect(await problems({ 'a.md': text('') }, '议'.repeat(22_000))).toEqual([
    'limit-exceeded commit-bytes',
  ])
  expect(await problems({ 'a.md': text('') }, '议'.repeat(18_000))).toEqual([])
})
