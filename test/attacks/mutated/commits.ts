/** Changes of a commit: any of its bytes by a stranger, or its form by an insider who signs what he changed. */
import type { Chance } from '../../property/chance.ts'
import type { Variation } from '../../repository/forge.ts'
import { changed } from './bytes.ts'
import { type Ground, signed, unsigned } from './ground.ts'
import type { Mutated } from './mutation.ts'

/** Some bytes of a commit, nobody signing anew. */
export function commitBytes(chance: Chance, ground: Ground): Mutated {
  const k = chance.between(1, ground.green.commits.length - 1)
  const { how, bytes } = changed(chance, ground.bytes(ground.green.commits[k]!))
  const behind = chance.pick(['none', 'kept', 'resigned'] as const)
  const at = ground.instead(k, bytes, behind)
  return {
    what: `commit ${k}: ${how}, behind it ${behind}`,
    at,
    honest: behind === 'resigned' && !isSave(ground, k),
  }
}

type Alter = (text: string, chance: Chance, ground: Ground) => string

/** Forms of the signed part of a commit that no lawful commit has. */
const FORMS: Readonly<Record<string, Alter>> = {
  'encoding header': (text) => text.replace('\n\n', '\nencoding GBK\n\n'),
  'unknown header': (text) => text.replace('\n\n', '\nx-note hidden\n\n'),
  'header without a value': (text) => text.replace('\n\n', '\nx-note\n\n'),
  'mergetag header': (text) =>
    text.replace('\n\n', `\nmergetag object ${'0'.repeat(40)}\n type commit\n\n`),
  'other hash’s signature': (text) => text.replace('\n\n', '\ngpgsig-sha256 -----BEGIN\n x\n\n'),
  'second tree': (text, _, ground) =>
    text.replace('\n', `\ntree ${treeOf(ground, ground.green.commits[0]!)}\n`),
  'second author': (text) => text.replace(/^(author .*)$/m, '$1\n$1'),
  'second committer': (text) => text.replace(/^(committer .*)$/m, '$1\n$1'),
  'committer before author': (text) => text.replace(/^(author .*)\n(committer .*)$/m, '$2\n$1'),
  'no author': (text) => text.replace(/^author .*\n/m, ''),
  'no committer': (text) => text.replace(/^committer .*\n/m, ''),
  'tree in capitals': (text) =>
    text.replace(/^tree (.*)$/m, (_, id: string) => `tree ${capitals(id)}`),
  'parent in capitals': (text) =>
    text.replace(/^parent (.*)$/m, (_, id: string) => `parent ${capitals(id)}`),
  'short parent': (text) => text.replace(/^(parent .{20}).*$/m, '$1'),
  'parent after the author': (text) => text.replace(/^(parent .*)\n(author .*)$/m, '$2\n$1'),
  'same parent twice': (text) => text.replace(/^(parent .*)$/m, '$1\n$1'),
  'a second parent before': (text, _, { green }) =>
    text.replace(/^(parent .*)$/m, `$1\nparent ${green.commits[0]}`),
  'a second parent that is a blob': (text, chance, ground) =>
    text.replace(/^(parent .*)$/m, `$1\nparent ${chance.pick(ground.all('blob'))}`),
  'a second parent that is a tree': (text, chance, ground) =>
    text.replace(/^(parent .*)$/m, `$1\nparent ${chance.pick(ground.all('tree'))}`),
  'a second parent that is not there': (text) =>
    text.replace(/^(parent .*)$/m, `$1\nparent ${'1'.repeat(40)}`),
  'a parent that is a blob': (text, chance, ground) =>
    text.replace(/^parent .*$/m, `parent ${chance.pick(ground.all('blob'))}`),
  'a parent that is not there': (text) => text.replace(/^parent .*$/m, `parent ${'1'.repeat(40)}`),
  'a tree that is a commit': (text, _, { green }) =>
    text.replace(/^tree .*$/m, `tree ${green.commits[0]}`),
  'a tree that is a blob': (text, chance, ground) =>
    text.replace(/^tree .*$/m, `tree ${chance.pick(ground.all('blob'))}`),
  'a tree that is not there': (text) => text.replace(/^tree .*$/m, `tree ${'1'.repeat(40)}`),
  'two spaces': (text) => text.replace(/^tree /m, 'tree  '),
  'a tab': (text) => text.replace(/^tree /m, 'tree\t'),
  'blank at the end of a line': (text) => text.replace(/^(parent .*)$/m, '$1 '),
  'carriage returns': (text) => text.replace(/^(tree .*)$/m, '$1\r'),
  'carriage returns in the message': (text) => text.replaceAll(/^(Bd-.*)$/gm, '$1\r'),
  'NUL in the message': (text) => text.replace('\n\n', '\n\nx\0y\n\n'),
  'NUL at the end': (text) => `${text}\0${'x'.repeat(9)}`,
  'no message': (text) => text.slice(0, text.indexOf('\n\n') + 2),
  'no blank line': (text) => text.replace('\n\n', '\n'),
  'two blank lines': (text) => text.replace('\n\n', '\n\n\n'),
  'another zone': (text) => text.replaceAll('+0800', '+0000'),
  'no zone': (text) => text.replaceAll(' +0800', ''),
  'minus nought': (text) => text.replaceAll('+0800', '-0000'),
  'dates that differ': (text) => text.replace(/^(author .*> )(\d+)/m, '$11'),
  'date with a nought before': (text) => text.replaceAll(/> (\d+) /g, '> 0$1 '),
  'date below nought': (text) => text.replaceAll(/> (\d+) /g, '> -1 '),
  'date beyond all': (text) => text.replaceAll(/> (\d+) /g, `> ${'9'.repeat(20)} `),
  'date with a fraction': (text) => text.replaceAll(/> (\d+) /g, '> $1.5 '),
  'a name with a blank': (text) => text.replace(/^author (.*) </m, 'author $1  <'),
  'another name': (text) =>
    text.replace(/^committer .* </m, `committer ${Buffer.from('王国强').toString('latin1')} <`),
  'address in capitals': (text) => text.replace(/<([^>]*)>/, (at) => at.toUpperCase()),
  'no address': (text) => text.replace(/<[^>]*>/, '<>'),
  'not UTF-8': (text) => text.replace('\n\n', '\n\n\udcff\n\n'),
}

/** Forms of the block of trailers that no lawful commit has. */
const TRAILERS: Readonly<Record<string, Alter>> = {
  'an act that is not there': (text) => text.replace(/^Bd-Act: .*$/m, 'Bd-Act: celebrate'),
  'an act of another kind': (text) =>
    text.replace(/^Bd-Act: (.*)$/m, (_, act: string) =>
      act === 'save' ? 'Bd-Act: submit' : 'Bd-Act: save',
    ),
  'no act': (text) => text.replace(/^Bd-Act: .*\n/m, ''),
  'two acts': (text) => text.replace(/^(Bd-Act: .*)$/m, '$1\n$1'),
  'key in other letters': (text) => text.replace(/^Bd-Act:/m, 'BD-Act:'),
  'no blank behind the colon': (text) => text.replace(/^Bd-Act: /m, 'Bd-Act:'),
  'two blanks behind the colon': (text) => text.replace(/^Bd-Act: /m, 'Bd-Act:  '),
  'a tab': (text) => text.replace(/^Bd-Act: /m, 'Bd-Act:\t'),
  'a blank at the end': (text) => text.replace(/^(Bd-Act: .*)$/m, '$1 '),
  'a line that goes on': (text) => text.replace(/^(Bd-Act: .*)$/m, '$1\n on'),
  'an unknown trailer': (text) => text.replace(/^(Bd-Act: .*)$/m, '$1\nBd-Extra: x'),
  'another’s trailer': (text) => text.replace(/\n?$/, '\nSigned-off-by: x <x@example.com>\n'),
  'a digest turned': (text) => text.replace(/^(Bd-Files?: )(.)/m, turnedDigest),
  'a file less': (text) => text.replace(/^Bd-Files?: .*\n/m, ''),
  'a file twice': (text) => text.replace(/^(Bd-Files?: .*)$/m, '$1\n$1'),
  'a file more': (text) =>
    text.replace(/^(Bd-Files?: .*)$/m, `$1\nBd-File: ${'0'.repeat(64)} zz.md`),
  'no line end': (text) => text.replace(/\n+$/, ''),
  'a line end more': (text) => `${text}\n`,
  'the block before the words': (text) => {
    const [head = '', first = '', ...rest] = text.split('\n\n')
    return [head, rest.at(-1) ?? '', ...rest.slice(0, -1), `${first}\n`].join('\n\n')
  },
}

function turnedDigest(_: string, key: string, first: string): string {
  return `${key}${first === '0' ? '1' : '0'}`
}

/** Twists of a signature made with the right key over the right bytes. */
const SIGNATURES: Readonly<Record<string, Variation>> = {
  'another namespace': { namespace: 'file' },
  'something reserved': { reserved: 'x' },
  'a weak digest': { hash: 'sha1' },
  'a version of nought': { version: 0 },
  'a version of two': { version: 2 },
  'bytes behind it': { trailing: Buffer.from('x') },
  'a bit turned': { signature: (good) => turned(good, good.length - 5) },
  'another algorithm’s name': { signature: (good) => turned(good, 6) },
}

function turned(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at]! ^= 1
  return copy
}

/** An insider changes the form of his own commit and signs it. */
export function commitForm(chance: Chance, ground: Ground): Mutated | undefined {
  const { commits, keys } = ground.green
  const k = chance.between(1, commits.length - 1)
  const payload = unsigned(ground.bytes(commits[k]!))
  const behind = chance.pick(['none', 'resigned'] as const)
  const twist = chance.between(0, 4)
  if (twist === 0) {
    const [how, vary] = chance.pick(Object.entries(SIGNATURES))
    const at = ground.instead(k, signed(payload, keys[k]!, vary), behind)
    return { what: `commit ${k}: signature with ${how}`, at, honest: !isSave(ground, k) }
  }
  const [how, alter] = chance.pick(Object.entries(twist === 1 ? TRAILERS : FORMS))
  const text = payload.toString('latin1')
  const altered = Buffer.from(alter(text, chance, ground).replace('\udcff', '\u00ff'), 'latin1')
  if (altered.equals(payload)) return undefined
  const cut = /parent that is|short parent|parent in|parent after/.test(how)
  const at = ground.instead(k, signed(altered, keys[k]!), cut ? 'none' : behind)
  return { what: `commit ${k} signed anew with ${how}`, at, honest: !isSave(ground, k), cut }
}

/** Whoever submits a document records who signed for it: of a save that nobody signed for, that is no longer true. */
function isSave(ground: Ground, k: number): boolean {
  return /^Bd-Act: (?:save|attach)$/m.test(
    ground.bytes(ground.green.commits[k]!).toString('latin1'),
  )
}

function treeOf(ground: Ground, commit: string): string {
  return /^tree (.*)$/m.exec(ground.bytes(commit).toString('latin1'))![1]!
}

function capitals(id: string): string {
  return id.toUpperCase()
}
