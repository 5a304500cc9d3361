import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { formatCommit, parseCommit } from '../../src/repository/commit-format.ts'
import { verifySignature } from '../../src/repository/sshsig.ts'
import { ed25519Key, forge } from './forge.ts'

const who = { name: '王 芳', email: 'wang@example.invalid', epoch: 1_772_600_000, offset: '+0800' }
const tree = 'a'.repeat(40)
const parents = ['b'.repeat(40)]
const unsigned = {
  tree,
  parents,
  author: who,
  committer: who,
  message: '同意\n',
  signature: undefined,
}
const payload = formatCommit(unsigned)
const signature = forge(ed25519Key(), payload)
const signed = formatCommit({ ...unsigned, signature })

function detail(raw: string | Buffer): string {
  const parsed = parseCommit(Buffer.from(raw))
  return parsed.problems.flatMap(({ facts }) => Object.values(facts)).join(' ') || 'canonical'
}

test('a signed commit is taken apart to the payload that was signed', () => {
  const parsed = parseCommit(signed)
  expect(parsed.canonical).toBe(true)
  expect(parsed.parts).toEqual({ ...unsigned, signature })
  expect(parsed.payload.equals(payload)).toBe(true)
  expect(verifySignature(signature, parsed.payload, 'git').kind).toBe('good')
})

const text = signed.toString()
const armoured = `gpgsig ${signature.trimEnd().replaceAll('\n', '\n ')}\n`

test.each([
  ['a second signature', text.replace('gpgsig ', `${armoured}gpgsig `), 'extra-header'],
  ['a gpgsig-sha256 header', text.replace('\n\n', '\ngpgsig-sha256 x\n\n'), 'extra-header'],
  ['an encoding', text.replace('gpgsig ', 'encoding latin1\ngpgsig '), 'extra-header'],
  ['a mergetag', text.replace('gpgsig ', `mergetag object ${tree}\ngpgsig `), 'extra-header'],
  ['a header after the signature', text.replace('\n\n', '\nx-note y\n\n'), 'extra-header'],
  ['an OpenPGP signature', text.replaceAll('SSH SIGNATURE', 'PGP SIGNATURE'), 'foreign-signature'],
  ['a NUL in the message', `${text}\0hidden`, 'nul'],
  ['no blank line', text.slice(0, text.indexOf('\n\n')), 'header'],
  ['a tree id in capitals', text.replace(tree, 'A'.repeat(40)), 'header'],
  ['two spaces before the date', text.replace('> 1772600000', '>  1772600000'), 'author'],
  ['a leading zero in the date', text.replace('> 1772600000', '> 01772600000'), 'author'],
  ['an offset of -0000', text.replace('+0800', '-0000'), 'author'],
  ['an offset of minutes beyond 59', text.replace('+0800', '+0875'), 'author'],
  ['no author', text.replace(/author .*\n/, ''), 'author'],
  [
    'a committer with a control character',
    text.replace('committer 王', 'committer \u0007'),
    'committer',
  ],
])('a commit with %s is not canonical', (_name, raw, expected) => {
  expect(detail(raw)).toBe(expected)
})

test('a commit that is not UTF-8 is not canonical', () => {
  expect(detail(Buffer.concat([signed, Buffer.from([0xff])]))).toBe('utf-8')
})

test('a commit beyond 64 KiB is refused, and its parents are still known', () => {
  const raw = formatCommit({ ...unsigned, message: 'x'.repeat(70_000) })
  expect(detail(raw)).toMatch(/^commit-bytes 65536 70\d+$/)
  expect(parseCommit(raw).parts.parents).toEqual(parents)
})

test('the digest of a payload is the same for the twins of a signature', () => {
  const twin = formatCommit({ ...unsigned, signature: forge(ed25519Key(), payload) })
  const digests = [signed, twin].map((raw) =>
    createHash('sha256').update(parseCommit(raw).payload).digest('hex'),
  )
  expect(digests[0]).toBe(digests[1])
})
