/** A gitolite of the test's own: in a home of its own, under an account of its own where root runs the tests, else under one's own. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Ran } from '../workbench/server.ts'
import { temporary } from '../workbench/temporary.ts'
import { Sshd } from './sshd.ts'
import { keeper } from './tools.ts'

export class Gitolite {
  readonly home: string
  readonly sshd: Sshd
  readonly #ids: { readonly uid: number; readonly gid: number }
  readonly #adminSsh: string
  readonly #admin: string

  private constructor(at: {
    home: string
    sshd: Sshd
    ids: { uid: number; gid: number }
    adminSsh: string
    admin: string
  }) {
    this.home = at.home
    this.sshd = at.sshd
    this.#ids = at.ids
    this.#adminSsh = at.adminSsh
    this.#admin = at.admin
  }

  /** Sets one up, with an sshd that logs everybody into its account. */
  static async start(): Promise<Gitolite> {
    const user = keeper()
    const id = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }))
    const ids = { uid: id('-u'), gid: id('-g') }
    const home = temporary()
    // Another account finds its way there, though it may not look around.
    chmodSync(dirname(tmpdir()), 0o711)
    chmodSync(home, 0o755)
    chownSync(home, ids.uid, ids.gid)
    const keys = join(home, '.ssh/authorized_keys')
    const sshd = await Sshd.start({ user, keys, settings: [`SetEnv HOME=${home}`] })
    const key = sshd.newKey()
    const file = join(home, 'admin.pub')
    writeFileSync(file, `${key.text}\n`)
    const admin = join(temporary(), 'gitolite-admin')
    const gitolite = new Gitolite({ home, sshd, ids, adminSsh: sshd.ssh(key.file), admin })
    const { code, said } = gitolite.runs('gitolite', 'setup', '-pk', file)
    if (code !== 0) throw new Error(said)
    gitolite.#git('clone', '-q', sshd.address('/gitolite-admin'), admin)
    return gitolite
  }

  /** Runs a program as whoever keeps the repositories. */
  runs(program: string, ...args: readonly string[]): Ran {
    return this.runsIn(this.home, program, ...args)
  }

  /** The same in a folder. */
  runsIn(cwd: string, program: string, ...args: readonly string[]): Ran {
    const env = { PATH: process.env['PATH'] ?? '', HOME: this.home, BD_LANG: 'zh' }
    const ran = spawnSync(program, args, { cwd, env, encoding: 'utf8', ...this.#ids })
    if (ran.error !== undefined) throw ran.error
    return { code: ran.status, said: ran.stdout + ran.stderr }
  }

  /** What the administrator pushes: the keys of people, and who may do what. */
  configures(conf: string, people: Readonly<Record<string, string>>): void {
    for (const [name, key] of Object.entries(people)) {
      writeFileSync(join(this.#admin, 'keydir', `${name}.pub`), `${key}\n`)
    }
    writeFileSync(
      join(this.#admin, 'conf/gitolite.conf'),
      `repo gitolite-admin\n    RW+ = admin\n\n${conf}`,
    )
    this.#git('-C', this.#admin, 'add', '-A')
    const who = ['-c', 'user.name=admin', '-c', 'user.email=admin@example.com']
    this.#git('-C', this.#admin, ...who, 'commit', '-qm', 'bd')
    this.#git('-C', this.#admin, 'push', '-q', 'origin', 'HEAD')
  }

  /** The built program, where the account can read it. */
  installs(program: string): string {
    const folder = join(this.home, 'bd')
    mkdirSync(folder)
    cpSync(dirname(realpathSync(program)), folder, { recursive: true, dereference: true })
    return join(folder, 'main.mjs')
  }

  #git(...args: readonly string[]): void {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: this.#admin.replace(/[^/]*$/u, ''),
      GIT_SSH_COMMAND: this.#adminSsh,
    }
    execFileSync('git', args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  }
}
