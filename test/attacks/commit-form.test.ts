import { expect } from 'vitest'
import { formatIdentity } from '../../src/repository/identity-format.ts'
import { wireString } from '../../src/repository/wire.ts'
import { ed25519Key, hardwareKey, p256Key, rsaKey } from '../repository/forge.ts'
import { errorsOf, Forger, type Forgery, saving } from '../workbench/forge.ts'
import { at, FOLDER } from '../workbench/life.ts'
import { bothTest, longTest, ofEachKind, test } from '../workbench/long.ts'
import { ADMIN, MANAGER, OFFICER, STRANGER } from '../workbench/people.ts'

const IDEA = `${FOLDER}/idea.md`
const save = saving('改过的构想\n')

async function opened() {
  const bench = await at('opened')
  return { bench, forger: await Forger.of(bench) }
}

/** Text put in at the first match, after signing. */
function put(from: string | RegExp, to: string): Forgery {
  return {
    raw: (bytes) =>
      Buffer.from(
        bytes.toString('utf8').replace(from, () => to),
        'utf8',
      ),
  }
}

/** The armour of the signature in lines of another width. */
const rewrapped: Forgery = {
  raw: (bytes) => {
    const [head, rest] = bytes.toString('utf8').split('SSH SIGNATURE-----\n', 2) as [string, string]
    const at = rest.indexOf(' -----END')
    const body = rest.slice(0, at).replaceAll(/[\n ]/g, '')
    const lines = body.match(/.{1,64}/g)!.map((line) => ` ${line}\n`)
    return Buffer.from(`${head}SSH SIGNATURE-----\n${lines.join('')}${rest.slice(at)}`, 'utf8')
  },
}

const manager = { name: '王国强', email: `${MANAGER}@bd-test.invalid` }

const forms: readonly (readonly [string, Forgery, string])[] = [
  ['without a signature', { signature: 'none' }, 'unsigned-commit'],
  ['by a key that no roster lists', { key: ed25519Key() }, 'unknown-key'],
  ['with a byte of the message flipped', put('伪造', '伪遣'), 'bad-signature'],
  [
    'with its date moved by a second',
    put(/ (\d{9})\d \+0800\ncomm/, ' 1772413449 +0800\ncomm'),
    'bad-signature',
  ],
  [
    'with a header that git does not sign',
    put('\n\n', '\ngpgsig-sha256 x\n\n'),
    'non-canonical-commit',
  ],
  [
    'with an invented signature header',
    put('\ngpgsig ', '\ngpgsigX y\ngpgsig '),
    'non-canonical-commit',
  ],
  ['with an encoding', put('\ngpgsig ', '\nencoding GBK\ngpgsig '), 'non-canonical-commit'],
  ['with a tag merged in', put('\ngpgsig ', '\nmergetag object\ngpgsig '), 'non-canonical-commit'],
  ['with an armour of another width', rewrapped, 'non-canonical-commit'],
  ['with a signature of another version', { signature: { version: 0 } }, 'non-canonical-commit'],
  [
    'with something in the reserved field',
    { signature: { reserved: 'x' } },
    'non-canonical-commit',
  ],
  [
    'with bytes behind the signature',
    { signature: { trailing: Buffer.from('x') } },
    'non-canonical-commit',
  ],
  ['with a NUL in the message', put('伪造', '伪\0造'), 'non-canonical-commit'],
  ['signed for files, not for commits', { signature: { namespace: 'file' } }, 'wrong-namespace'],
  ['signed by a short RSA key', { key: rsaKey(2048) }, 'weak-key'],
  ['signed with SHA-1', { key: rsaKey(3072, 'ssh-rsa') }, 'bad-signature'],
  [
    'signed by a DSA key',
    { key: { ...ed25519Key(), blob: wireString('ssh-dss') } },
    'unsupported-key',
  ],
  [
    'signed by a certificate',
    { key: { ...ed25519Key(), blob: wireString('ssh-ed25519-cert-v01@openssh.com') } },
    'unsupported-key',
  ],
  ['signed by a hardware key nobody touched', { key: hardwareKey(0) }, 'no-touch'],
  ['signed by a touched hardware key of nobody', { key: hardwareKey(1) }, 'unknown-key'],
  ['signed by an ECDSA key of nobody', { key: p256Key() }, 'unknown-key'],
  [
    'in another name',
    {
      parts: (parts) => ({
        ...parts,
        author: { ...parts.author, ...manager },
        committer: { ...parts.committer, ...manager },
      }),
    },
    'identity-mismatch',
  ],
  [
    'with another author',
    { parts: (parts) => ({ ...parts, author: { ...parts.author, ...manager } }) },
    'identity-mismatch',
  ],
  [
    'with two dates',
    {
      parts: (parts) => ({
        ...parts,
        author: { ...parts.author, epoch: parts.author.epoch - 3600 },
      }),
    },
    'identity-mismatch',
  ],
  [
    'in another zone',
    {
      parts: (parts) => ({
        ...parts,
        author: { ...parts.author, offset: '+0000' },
        committer: { ...parts.committer, offset: '+0000' },
      }),
    },
    'identity-mismatch',
  ],
  ['without a word from bd', { message: '更新\n' }, 'unknown-act'],
  ['of an act that bd does not know', { trailers: { 'Bd-Act': 'bless' } }, 'unknown-act'],
  [
    'whose trailers stand before the last paragraph',
    { message: `题\n\nBd-Act: save\n\n再说一句\n` },
    'unknown-act',
  ],
  [
    'of another project',
    { trailers: { 'Bd-Act': 'save', 'Bd-Project': '2026-002' } },
    'unknown-project',
  ],
  [
    'of a project that is an option',
    { trailers: { 'Bd-Act': 'save', 'Bd-Project': '--output=/tmp/x' } },
    'unknown-project',
  ],
  ['of no project', { trailers: { 'Bd-Act': 'save' } }, 'unknown-project'],
  ['that does not list its file', { block: (lines) => lines.slice(0, -1) }, 'trailers-differ'],
  [
    'that lists another content',
    { block: (lines) => lines.map((line) => line.replace(/: [0-9a-f]{8}/, ': 00000000')) },
    'digest-mismatch',
  ],
  [
    'that lists a file more',
    { block: (lines) => [...lines, `Bd-File: deleted ${FOLDER}/z.md`] },
    'trailers-differ',
  ],
  [
    'with its trailers in another order',
    { block: ([act, project, ...files]) => [project!, act!, ...files] },
    'trailers-differ',
  ],
  [
    'with a trailer of another act',
    { trailers: { ...save.trailers, 'Bd-Decision': 'approve' } },
    'trailers-differ',
  ],
]

bothTest.each(ofEachKind(forms, ([, , rule]) => rule))(
  'a save %s is named',
  async (_, vary, rule) => {
    const { bench, forger } = await opened()
    const forged = await forger.commit(OFFICER, { ...save, ...vary })
    expect(await errorsOf(bench)).toEqual([[rule, forged]])
  },
)

test('the same save without any of that is none', async () => {
  const { bench, forger } = await opened()
  await forger.commit(OFFICER, save)
  expect(await errorsOf(bench)).toEqual([])
})

test('a commit of nobody the roster knows is unknown-key, whatever names it bears', async () => {
  const { bench, forger } = await opened()
  const parts: Forgery['parts'] = (one) => ({
    ...one,
    author: { ...one.author, ...manager },
    committer: { ...one.author, ...manager },
  })
  const forged = await forger.commit(STRANGER, { ...save, parts })
  expect(await errorsOf(bench)).toEqual([['unknown-key', forged]])
})

test('a signed commit moved to another tree or another parent is a bad signature', async () => {
  for (const header of ['tree', 'parent'] as const) {
    const { bench, forger } = await opened()
    const other = bench.git('rev-parse', header === 'tree' ? 'HEAD^{tree}' : 'HEAD~1')
    const forged = await forger.commit(OFFICER, {
      ...save,
      ...put(new RegExp(`${header} .{40}`), `${header} ${other}`),
    })
    expect(await errorsOf(bench)).toEqual([['bad-signature', forged]])
  }
})

longTest(
  'a commit dated before its own signer’s last one is refused by any reader; one dated ahead stands, and is told',
  async () => {
    const year = 365 * 86_400
    for (const [shift, ...rules] of [
      [-year, 'date-not-monotone'],
      [-61, 'date-not-monotone'],
      [-60],
      [599],
      [10 * 86_400],
    ] as const) {
      const { bench, forger } = await opened()
      const now = bench.now
      const forged = await forger.commit(OFFICER, { ...save, epoch: forger.epoch + shift })
      bench.now = now
      expect(await errorsOf(bench), String(shift)).toEqual(rules.map((rule) => [rule, forged]))
    }
  },
)

test('a commit that changes nothing is named, with and without a signature', async () => {
  const { bench, forger } = await opened()
  const unsigned = forger.plain({})
  const signed = await forger.commit(OFFICER, { trailers: save.trailers! })
  expect(await errorsOf(bench)).toEqual([
    ['unsigned-commit', unsigned],
    ['nothing-changed', signed],
  ])
})

const entries: readonly (readonly [string, string, string, string])[] = [
  ['an executable', '100755', IDEA, 'invalid-mode'],
  ['a symbolic link', '120000', `${FOLDER}/initiation-report.md`, 'invalid-mode'],
  ['another repository', '160000', `${FOLDER}/initiation-report.md`, 'invalid-mode'],
  ['a twin in other case', '100644', `${FOLDER}/Idea.md`, 'invalid-path'],
  ['a name with a line end', '100644', `${FOLDER}/a\nb.md`, 'invalid-path'],
  ['a name of invisible letters', '100644', `${FOLDER}/a\u202eb.md`, 'invalid-path'],
  ['a name that looks like an option', '100644', `--output=x`, 'invalid-path'],
  ['a reserved name', '100644', `${FOLDER}/con.md`, 'invalid-path'],
]

bothTest.each(ofEachKind(entries, ([, , , rule]) => rule))(
  'a tree with %s is named',
  async (_, mode, path, rule) => {
    const { bench, forger } = await opened()
    const blob = mode === '160000' ? bench.head : bench.git('rev-parse', 'HEAD:README.md')
    bench.git('read-tree', 'HEAD')
    bench.git('update-index', '--add', '--cacheinfo', `${mode},${blob},${path}`)
    const tree = bench.git('write-tree')
    const forged = await forger.commit(OFFICER, {
      trailers: save.trailers!,
      parts: (parts) => ({ ...parts, tree }),
    })
    const errors = await errorsOf(bench)
    expect(errors).toContainEqual([rule, forged])
    expect(errors.every(([, commit]) => commit === forged)).toBe(true)
    const { out } = await bench.bd(undefined, 'check')
    for (const hidden of ['\u202e', '\u001b', 'a\nb']) expect(out).not.toContain(hidden)
  },
)

test('a path that climbs out of the workspace is named, and bd writes nothing through it', async () => {
  const { bench, forger } = await opened()
  const blob = Buffer.from(bench.git('rev-parse', 'HEAD:README.md'), 'hex')
  const inner = await forger.tree(Buffer.concat([Buffer.from('100644 escaped.md\0'), blob]))
  const top = Buffer.concat([Buffer.from('40000 ..\0'), Buffer.from(inner, 'hex')])
  const outer = await forger.tree(top)
  const forged = await forger.commit(OFFICER, {
    trailers: save.trailers!,
    parts: (parts) => ({ ...parts, tree: outer }),
  })
  const errors = await errorsOf(bench)
  expect(errors).toContainEqual(['invalid-path', forged])
  expect(errors.every(([, commit]) => commit === forged)).toBe(true)
})

test('a bd.yaml of a later epoch that comes with another act hides nothing', async () => {
  const { bench, forger } = await opened()
  const next = bench.read('bd.yaml').replace('bd/workspace@2', 'bd/workspace@3')
  const forged = forger.plain({ [IDEA]: '未签名\n' })
  const later = await forger.commit(ADMIN, {
    files: { 'bd.yaml': next },
    trailers: { 'Bd-Act': 'parameter', 'Bd-Reason': '升级' },
  })
  expect(await errorsOf(bench)).toEqual([
    ['unsigned-commit', forged],
    ['unknown-format', later],
  ])
})

test('the identities of the forger are those that bd writes', async () => {
  const { bench } = await opened()
  const line = bench.git('log', '-1', '--format=%an <%ae> %at +0800')
  const [, name, email, epoch] = /^(.+) <(.+)> (\d+)/.exec(line)!
  expect(
    formatIdentity({ name: name!, email: email!, epoch: Number(epoch), offset: '+0800' }),
  ).toBe(line)
})
