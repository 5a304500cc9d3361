/** An sshd of the test's own on loopback: its port, its configuration, its throw-away keys; nothing is left of it on the machine. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import { temporary } from '../workbench/temporary.ts'
import { programFile } from './tools.ts'

/** It ends with whoever started it, however that ends. */
const WATCHED = '"$@" & pid=$!; cat >/dev/null; kill $pid'

export interface SshdOptions {
  /** The account into which everybody logs in; the own one, unless told. */
  readonly user?: string
  /** The file of the keys that may log in. */
  readonly keys?: string
  readonly settings?: readonly string[]
}

export class Sshd {
  readonly port: number
  readonly user: string
  readonly #folder: string
  readonly #keys: string
  readonly #child: ChildProcess
  #logins = 0

  private constructor(at: {
    port: number
    user: string
    folder: string
    keys: string
    child: ChildProcess
  }) {
    this.port = at.port
    this.user = at.user
    this.#folder = at.folder
    this.#keys = at.keys
    this.#child = at.child
  }

  /** Starts one that answers. */
  static async start(options: SshdOptions = {}): Promise<Sshd> {
    const folder = temporary()
    const { user = userInfo().username, keys = join(folder, 'authorized_keys') } = options
    newKey(join(folder, 'host'))
    if (options.keys === undefined) writeFileSync(keys, '')
    const port = await freePort()
    const settings = [
      `ListenAddress 127.0.0.1:${port}`,
      `HostKey ${join(folder, 'host')}`,
      `AuthorizedKeysFile ${keys}`,
      'PidFile none',
      'StrictModes no',
      'UsePAM no',
      'PermitRootLogin prohibit-password',
      'PasswordAuthentication no',
      'KbdInteractiveAuthentication no',
      'AcceptEnv BD_LANG',
      ...(options.settings ?? []),
    ]
    writeFileSync(join(folder, 'sshd_config'), `${settings.join('\n')}\n`)
    const log = join(folder, 'log')
    const sshd = [programFile('sshd') ?? '', '-D', '-f', join(folder, 'sshd_config'), '-E', log]
    const child = spawn('sh', ['-c', WATCHED, 'sh', ...sshd], {
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    for (let waits = 0; !(await answers(port)); waits++) {
      if (waits === 100) throw new Error(readFileSync(log, 'utf8'))
      await passed(100)
    }
    return new Sshd({ port, user, folder, keys, child })
  }

  stop(): void {
    this.#child.stdin?.end()
  }

  /** The ssh of somebody with a key of his own, as git starts it; his login may be bound to a command, or not be known. */
  login({ command = '', may = true }: { command?: string; may?: boolean } = {}): string {
    const key = this.newKey()
    const bound = command === '' ? '' : `command="${command}" `
    if (may) appendFileSync(this.#keys, `${bound}${key.text}\n`)
    return this.ssh(key.file)
  }

  /** A key for logging in, which the server has not been told of. */
  newKey(): { readonly file: string; readonly text: string } {
    const file = join(this.#folder, `login-${++this.#logins}`)
    return { file, text: newKey(file) }
  }

  /** The ssh of whoever has the key. */
  ssh(key: string): string {
    const known = join(this.#folder, 'known_hosts')
    const host = readFileSync(join(this.#folder, 'host.pub'), 'utf8')
    writeFileSync(known, `bd-server ${host}`)
    const options = [
      `UserKnownHostsFile=${known}`,
      'HostKeyAlias=bd-server',
      'StrictHostKeyChecking=yes',
      'IdentitiesOnly=yes',
      `IdentityFile=${key}`,
      'IdentityAgent=none',
      'BatchMode=yes',
      'SendEnv=BD_LANG',
    ]
    return ['ssh', '-F', '/dev/null', ...options.flatMap((option) => ['-o', option])].join(' ')
  }

  /** The address of a repository on it, or behind a proxy. */
  address(path: string, port = this.port): string {
    return `ssh://${this.user}@127.0.0.1:${port}${path}`
  }
}

/** Makes a key; gives its public line. */
function newKey(file: string): string {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', file])
  return readFileSync(`${file}.pub`, 'utf8').trim()
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

/** Whether it has begun to speak. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (isSo: boolean) => {
      socket.destroy()
      resolve(isSo)
    }
    socket.on('data', () => end(true))
    socket.on('error', () => end(false))
  })
}
