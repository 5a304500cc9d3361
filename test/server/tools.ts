/** What these tests need of the machine: said plainly where it lacks, before any test. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmdirSync } from 'node:fs'
import { userInfo } from 'node:os'
import { delimiter, join } from 'node:path'

/** Each program with its package of Debian. */
const NEEDED = [
  ['git', 'git'],
  ['ssh', 'openssh-client'],
  ['sshd', 'openssh-server'],
  ['gitolite', 'gitolite3'],
] as const

/** Where an sshd that root starts keeps nothing, and yet wants it to be there. */
const EMPTY = '/run/sshd'

/**
 * The variable that names whose the repositories of gitolite are: where root runs the tests an account as a server has it, for
 * the time of the run.
 */
const KEEPER = 'BD_TEST_KEEPER'

/** Throws what is missing; gives what takes away again that it made. */
export default function setup(): () => void {
  const missing = NEEDED.filter(([program]) => programFile(program) === undefined)
  if (missing.length > 0) {
    const programs = missing.map(([program]) => program).join(', ')
    const packages = missing.map(([, name]) => name).join(' ')
    throw new Error(
      `npm run test:server needs ${programs}; on Debian: apt-get install --no-install-recommends ${packages}`,
    )
  }
  if (process.getuid?.() !== 0) return () => {}
  const made = !existsSync(EMPTY)
  if (made) mkdirSync(EMPTY, { mode: 0o755 })
  const account = `bd-test-${process.pid}`
  // A password that nobody has; an account without any is called locked.
  const options = ['--system', '--home-dir', '/', '--shell', '/bin/sh', '--password', '*']
  execFileSync('useradd', [...options, account])
  process.env[KEEPER] = account
  return () => {
    spawnSync('userdel', [account])
    if (made) rmdirSync(EMPTY)
  }
}

/** The account that keeps repositories for others. */
export function keeper(): string {
  return process.env[KEEPER] ?? userInfo().username
}

/** The file of a program of the machine; those of administrators are not in everybody's PATH. */
export function programFile(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin']
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
}
