/** Writes ballots as signed commits, and the same files by git, in turns; a program of its own, for it must be as small as bd is. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { commitPlan } from '../../src/repository/apply.ts'
import { openRepository } from '../../src/repository/git.ts'
import { signPayload } from '../../src/repository/sign.ts'
import { findSigner } from '../../src/repository/signer.ts'
import { median, ran } from './timing.ts'

const WHO = { name: 'bench', email: 'bench@bd-bench.invalid' }

/** Where it is measured, as whom, and how often. */
export interface Approving {
  readonly dir: string
  readonly env: Record<string, string>
  readonly key: string
  readonly now: number
  readonly times: number
}

/** Medians in milliseconds, and how many files the workspace has. */
export interface Approved {
  readonly files: number
  readonly branch: number
  readonly whole: number
  readonly peer: number
}

async function approving({ dir, env, key, now, times }: Approving): Promise<Approved> {
  const git = (...args: readonly string[]) => ran('git', args, { cwd: dir, env }).trim()
  const files = git('ls-files').split('\n').length
  for (const [name, value] of [
    ['gpg.format', 'ssh'],
    ['user.signingkey', key],
    ['user.name', WHO.name],
    ['user.email', WHO.email],
    ['gc.auto', '0'],
  ] as const) {
    git('config', name, value)
  }
  const repo = await openRepository(dir, { env })
  const signer = await findSigner(repo, key)
  const branch: number[] = []
  const whole: number[] = []
  const peer: number[] = []
  for (let round = 0; round <= times; round++) {
    const mine = ballot(`bd-${round}`)
    const parent = git('rev-parse', 'HEAD')
    // bd syncs what it writes, and would wait for what git left unsynced before it.
    ran('sync', [], { cwd: dir, env })
    const started = performance.now()
    let moved = 0
    await commitPlan(repo, {
      parent,
      files: new Map([[mine.path, mine.bytes]]),
      message: `bench\n\nBd-Act: ballot\n`,
      identity: WHO,
      instant: { epoch: now, offset: '+08:00' },
      sign: (payload) => signPayload(signer, payload, 'git'),
      onStep: (step) => {
        if (step === 'branch') moved = performance.now() - started
      },
    })
    const done = performance.now() - started
    const theirs = ballot(`git-${round}`)
    mkdirSync(dirname(join(dir, theirs.path)), { recursive: true })
    ran('sync', [], { cwd: dir, env })
    const begun = performance.now()
    writeFileSync(join(dir, theirs.path), theirs.bytes)
    git('add', theirs.path)
    git('commit', '--quiet', '-S', '-m', 'bench')
    const committed = performance.now() - begun
    if (round === 0) continue
    branch.push(moved)
    whole.push(done)
    peer.push(committed)
  }
  return { files, branch: median(branch), whole: median(whole), peer: median(peer) }
}

function ballot(name: string): { readonly path: string; readonly bytes: Buffer } {
  const path = `projects/2026/2026-001/signoffs/idea.1/leader-in-charge.${name}.1.yaml`
  return { path, bytes: Buffer.from(`format: bd/act@1\nact: ballot\nseat: ${name}\n`.repeat(8)) }
}

process.stdout.write(JSON.stringify(await approving(JSON.parse(process.argv[2] ?? ''))))
