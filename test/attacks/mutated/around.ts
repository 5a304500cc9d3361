/** Changes around the objects: refs, index, configuration, and the surroundings of whoever checks. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chance } from '../../property/chance.ts'
import { changed } from './bytes.ts'
import { Bench } from '../../workbench/bench.ts'
import type { Ground } from './ground.ts'
import type { Mutated } from './mutation.ts'

const MAIN = 'refs/heads/main'

/** HEAD, branches and what may be taken for them. */
export function refs(chance: Chance, ground: Ground): Mutated {
  const { bench, green } = ground
  const older = chance.pick(green.commits)
  const head = bench.head
  const object = chance.pick([...green.objects.keys()])
  const ways: Readonly<Record<string, () => void>> = {
    'HEAD changed': () =>
      ground.write('HEAD', changed(chance, readFileSync(join(ground.gitDir, 'HEAD'))).bytes),
    'the branch’s file changed': () =>
      ground.write(MAIN, changed(chance, Buffer.from(`${head}\n`)).bytes),
    'packed-refs changed': () => {
      bench.git('pack-refs', '--all')
      const file = readFileSync(join(ground.gitDir, 'packed-refs'))
      ground.write('packed-refs', changed(chance, file).bytes)
    },
    'packed-refs beside a loose ref': () => ground.write('packed-refs', `${older} ${MAIN}\n`),
    'packed-refs that say it twice': () => {
      bench.git('pack-refs', '--all')
      ground.write('packed-refs', `${older} ${MAIN}\n${head} ${MAIN}\n`)
    },
    'HEAD detached': () => ground.write('HEAD', `${older}\n`),
    'HEAD at any object': () => ground.write('HEAD', `${object}\n`),
    'HEAD at another branch': () => {
      ground.write('refs/heads/other', `${older}\n`)
      ground.write('HEAD', 'ref: refs/heads/other\n')
    },
    'HEAD at a branch in capitals': () => ground.write('HEAD', 'ref: refs/heads/Main\n'),
    'HEAD through two': () => {
      ground.write('refs/heads/via', `ref: ${MAIN}\n`)
      ground.write('HEAD', 'ref: refs/heads/via\n')
    },
    'HEAD in a circle': () => ground.write(MAIN, `ref: ${MAIN}\n`),
    'HEAD out of refs': () => ground.write('HEAD', 'ref: ../HEAD\n'),
    'the branch at an older commit': () => ground.write(MAIN, `${older}\n`),
    'the branch at any object': () => ground.write(MAIN, `${object}\n`),
    'the branch in capitals': () => ground.write(MAIN, `${head.toUpperCase()}\n`),
    'a ref that is called HEAD': () => ground.write('refs/heads/HEAD', `${older}\n`),
    'a tag that is called HEAD': () => ground.write('refs/tags/HEAD', `${older}\n`),
    'a tag that is called as the branch': () => ground.write('refs/tags/main', `${older}\n`),
    'a file that is called as the branch': () => ground.write('main', `${older}\n`),
    'a tag that is called as an id': () => ground.write(`refs/tags/${head}`, `${older}\n`),
    'a branch that is called as an id': () => ground.write(`refs/heads/${head}`, `${older}\n`),
    'a ref beside that dangles': () => ground.write('refs/heads/x', `${'1'.repeat(40)}\n`),
    'a ref beside that is no ref': () => ground.write('refs/heads/x', 'nothing\n'),
    'a lock': () => ground.write(`${MAIN}.lock`, ''),
    'a common folder elsewhere': () => ground.write('commondir', '../elsewhere\n'),
    'a common folder that is this': () => ground.write('commondir', '.\n'),
  }
  const [how, apply] = chance.pick(Object.entries(ways))
  apply()
  return { what: how }
}

/** The index and other files of a work tree, which say nothing about the history. */
export function index(chance: Chance, ground: Ground): Mutated {
  const { bench } = ground
  const file = readFileSync(join(ground.gitDir, 'index'))
  const ways: Readonly<Record<string, () => void>> = {
    'index changed': () => ground.write('index', changed(chance, file).bytes),
    'flags that hide': () =>
      void bench.git('update-index', '--assume-unchanged', '--skip-worktree', 'bd.yaml'),
    'bd.yaml taken out of the index': () => void bench.git('rm', '-q', '--cached', 'bd.yaml'),
    'another bd.yaml in the work tree': () => bench.write('bd.yaml', 'format: bd/workspace@9\n'),
    'another policy in the work tree': () => bench.write('policy.yaml', 'x'),
    'attributes in the work tree': () => bench.write('.gitattributes', '* eol=crlf filter=x\n'),
    'attributes of the repository': () => ground.write('info/attributes', '* -text filter=x\n'),
    'a sparse work tree': () => ground.write('info/sparse-checkout', '/nothing\n'),
    'a merge under way': () => ground.write('MERGE_HEAD', `${bench.head}\n`),
    'a journal of nothing': () => ground.write('bd-journal.json', changed(chance, file).bytes),
    'logs that lie': () => ground.write('logs/HEAD', 'x\n'),
  }
  const [how, apply] = chance.pick(Object.entries(ways))
  apply()
  return { what: how }
}

const SETTINGS: readonly (readonly [string, string])[] = [
  ...['true', 'false', 'x'].map((value) => ['core.bare', value] as const),
  ...['0', '1', '9', 'x'].map((value) => ['core.repositoryformatversion', value] as const),
  ...['..', '/nowhere', '.git'].map((value) => ['core.worktree', value] as const),
  ...['1', '1k', 'x'].map((value) => ['core.bigFileThreshold', value] as const),
  ...['core.ignoreCase', 'core.fileMode', 'core.symlinks', 'core.quotePath'].map(
    (name) => [name, 'x'] as const,
  ),
  ...['core.useReplaceRefs', 'core.commitGraph', 'core.multiPackIndex'].map(
    (name) => [name, 'true'] as const,
  ),
  ...['core.fsmonitor', 'core.pager', 'core.editor', 'core.sshCommand', 'diff.external'].map(
    (name) => [name, 'touch /tmp/bd-ran'] as const,
  ),
  ...['extensions.objectFormat', 'extensions.refStorage', 'extensions.unknown'].map(
    (name) => [name, 'sha256'] as const,
  ),
  ['extensions.partialClone', 'origin'],
  ['remote.origin.promisor', 'true'],
  ['extensions.worktreeConfig', 'true'],
  ['include.path', '/nowhere'],
  ['include.path', '../../config'],
  ['log.showSignature', 'true'],
  ['log.date', 'x'],
  ['color.ui', 'always'],
  ['i18n.commitEncoding', 'GBK'],
  ['i18n.logOutputEncoding', 'GBK'],
  ['alias.rev-list', '!false'],
  ['alias.cat-file', '!false'],
  ['gpg.ssh.program', 'true'],
  ['gpg.format', 'x'],
  ['user.signingkey', 'x'],
  ['safe.directory', ''],
  ['transfer.hideRefs', 'refs/'],
  ['core.packedGitLimit', '1'],
  ['core.packedGitWindowSize', '1'],
  ['core.compression', '99'],
  ['core.abbrev', '4'],
  ['core.warnAmbiguousRefs', 'false'],
  ['core.logAllRefUpdates', 'x'],
  ['core.attributesFile', '/nowhere'],
  ['core.precomposeUnicode', 'true'],
  ['core.protectNTFS', 'false'],
  ['core.sharedRepository', 'x'],
  ['pack.threads', 'x'],
  ['feature.manyFiles', 'true'],
  ['trace2.normalTarget', '1'],
  ['bd.trustRoot', 'bd-trust-root:x'],
  ['bd.exchange', 'x'],
]

/** The repository's own configuration, which came with the folder. */
export function configuration(chance: Chance, ground: Ground): Mutated {
  const file = readFileSync(join(ground.gitDir, 'config'))
  if (chance.of100(30)) {
    const { how, bytes } = changed(chance, file)
    ground.write('config', bytes)
    return { what: `configuration: ${how}` }
  }
  const [name, value] = chance.pick(SETTINGS)
  const [section = '', ...rest] = name.split('.')
  const key = rest.pop()
  const sub = rest.length === 0 ? '' : ` "${rest.join('.')}"`
  ground.write('config', `${file.toString('utf8')}[${section}${sub}]\n\t${key} = "${value}"\n`)
  return { what: `${name} = ${value}` }
}

/** Variables that git, node or a shell would obey. */
export function environment(chance: Chance, ground: Ground): Mutated {
  const nowhere = join(ground.bench.base, 'nowhere')
  const [name, value] = chance.pick([
    ...['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY'].map(
      (one) => [one, nowhere] as const,
    ),
    ['GIT_ALTERNATE_OBJECT_DIRECTORIES', nowhere],
    ['GIT_INDEX_FILE', nowhere],
    ['GIT_NAMESPACE', 'x'],
    ['GIT_SHALLOW_FILE', nowhere],
    ['GIT_GRAFT_FILE', nowhere],
    ['GIT_REPLACE_REF_BASE', 'refs/heads/'],
    ['GIT_CONFIG_PARAMETERS', "'core.bare'='true'"],
    ['GIT_CONFIG_COUNT', 'x'],
    ['GIT_CEILING_DIRECTORIES', ground.bench.base],
    ['GIT_TRACE', '1'],
    ['GIT_TRACE2_EVENT', '1'],
    ['GIT_DEFAULT_HASH', 'sha256'],
    ['GIT_EXEC_PATH', nowhere],
    ['GIT_EXTERNAL_DIFF', 'false'],
    ['GIT_PAGER', 'false'],
    ['GIT_SSH_COMMAND', 'false'],
    ['GIT_QUARANTINE_PATH', nowhere],
    ['LC_ALL', 'tr_TR.UTF-8'],
    ['LANG', 'x'],
    ['TZ', 'Pacific/Kiritimati'],
    ['COLUMNS', '3'],
    ['NO_COLOR', '1'],
    ['TERM', 'dumb'],
    ['XDG_CONFIG_HOME', 'relative'],
    ['XDG_CACHE_HOME', nowhere],
    ['TMPDIR', nowhere],
    ['PATH', `.:${process.env['PATH'] ?? ''}`],
    ['SSH_AUTH_SOCK', nowhere],
    ['NODE_OPTIONS', '--require=/nowhere'],
  ] as const)
  return { what: `${name}=${value}`, env: { [name]: value } }
}

/** The same workspace, seen by somebody whose surroundings differ. */
export function seenBy(bench: Bench, env: Readonly<Record<string, string>>): Bench {
  return Object.keys(env).length === 0 ? bench : new Elsewhere(bench, env)
}

class Elsewhere extends Bench {
  readonly #more: Readonly<Record<string, string>>

  constructor({ base, now }: Bench, more: Readonly<Record<string, string>>) {
    super(base, now)
    this.#more = more
  }

  override get env(): Record<string, string> {
    return { ...super.env, ...this.#more }
  }
}
