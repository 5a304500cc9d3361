/** Runs git's own transport, with the user's own settings and no hooks, and tells what its failures were. */
import { devNull } from 'node:os'
import { CannotRun, cannotRun } from '../core/rules/cannot-run.ts'
import { runChild } from './child.ts'
import { type Environment, signingEnvironment, userEnvironment } from './child-environment.ts'
import { gitFailure } from './git-failure.ts'
import type { Repository } from './git.ts'

/** A remote's branch, and whether the person at the terminal may be asked for a user name or a password. */
export interface Exchange {
  readonly remote: string
  readonly ref: string
  readonly asks: boolean
  /** Seconds for which the server may say nothing; without, it is waited for. */
  readonly patience?: number
}

/** The exchange began, and nobody knows what came of it. */
export class BrokenOff extends CannotRun {
  /** Whether bd gave up on a server that said nothing, and not the connection. */
  readonly silent: boolean

  constructor(remote: string, detail: string, silent = false) {
    super('remote-unreachable', { remote, detail })
    this.silent = silent
  }
}

/** What a command of git's transport gave: its output, and the lines that the server itself said. */
export interface Exchanged {
  readonly out: string
  readonly said: readonly string[]
}

/** Runs one command of git's transport; throws the reason that the other side gave. */
export async function exchanged(
  repo: Repository,
  { remote, asks, patience }: Exchange,
  args: readonly string[],
): Promise<Exchanged> {
  const env = networkEnvironment(repo, asks)
  const waits = patience === undefined ? {} : { patience: patience * 1000 }
  // Where nobody is asked at the terminal, what git starts is ended with it: ssh would wait on for a silent server.
  const group = patience !== undefined && !asks
  const ended = await runChild('git', args, { env, cwd: repo.top, ...waits, group })
  const { code, out, err } = ended
  if (code === undefined) throw cannotRun('no-git', {})
  if (ended.silent === true) throw new BrokenOff(remote, `${patience} s`, true)
  if (code === 0) return { out: out.toString('utf8'), said: saidBy(err) }
  throw failureOf(`git ${args[0]!}`, remote, err, repo.top)
}

/**
 * What a failure of the transport was, read from what git says in English (LANG=C): the lines that the server itself said,
 * a branch that has moved on, a login that was refused, a server that cannot be reached; else git's own words.
 */
function failureOf(command: string, remote: string, err: string, top: string): Error {
  const lines = err.split('\n').map((line) => line.trim())
  const said = saidBy(err)
  const words = lines.filter((line) => line !== '' && !/^(?:remote|hint):/.test(line)).join('\n')
  // A push holds the branch for a moment; a killed one left its lock.
  if (/^remote:.*\.lock': File exists/m.test(err)) {
    return cannotRun('remote-locked', { remote, said: said.join('\n') })
  }
  // Somebody else's push moved the branch at that moment, or holds it.
  if (/cannot lock ref|failed to update ref|incorrect old value/.test(err)) {
    return cannotRun('remote-moved-on', { remote, said: said.join('\n') })
  }
  if (/\[remote rejected\]|hook declined/.test(err)) {
    const [, why = ''] = /\[remote rejected\].*\((.*)\)/.exec(err) ?? []
    return cannotRun('push-refused', { remote, said: said.join('\n') || why })
  }
  if (/\[rejected\]|non-fast-forward|fetch first/.test(err)) {
    return cannotRun('remote-moved-on', { remote, said: said.join('\n') })
  }
  if (
    /\.lock': File exists|No space left|Out of diskspace|Disk quota|Read-only file system/.test(
      words,
    )
  )
    return gitFailure(command, words, top)
  const detail = [...said, words].filter((line) => line !== '').join('\n')
  if (
    /Permission denied|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|invalid credentials|HTTP.* 40[13]|Host key verification failed/i.test(
      err,
    )
  ) {
    return cannotRun('login-refused', { remote, detail })
  }
  if (
    /hung up|unexpected disconnect|early EOF|Connection (?:reset|closed)|broken pipe/i.test(err)
  ) {
    return new BrokenOff(remote, detail)
  }
  if (
    /Could not resolve|Connection (?:refused|timed out)|Network is unreachable|unable to (?:access|connect)|No route to host|does not appear to be a git repository|not found/i.test(
      err,
    )
  ) {
    return cannotRun('remote-unreachable', { remote, detail })
  }
  // What stands before the server's git, such as gitolite, speaks without its prefix, and ends the exchange.
  if (/Could not read from remote repository/.test(err)) {
    const spoken = lines.filter((line) => line !== '' && !GIT_ENDS.test(line)).join('\n')
    if (spoken === '') return new BrokenOff(remote, detail)
    return command === 'git push'
      ? cannotRun('push-refused', { remote, said: spoken })
      : cannotRun('login-refused', { remote, detail: spoken })
  }
  return gitFailure(command, detail, top)
}

/** What git itself adds where the other side has ended the exchange. */
const GIT_ENDS =
  /^(?:fatal: Could not read from remote|Please make sure you have the correct access|and the repository exists)/

/** The lines of the server among those of git. */
function saidBy(err: string): readonly string[] {
  return err
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('remote:'))
    .map((line) => line.slice('remote:'.length).trim())
    .filter((line) => line !== '')
}

/** Variables by which a user tells git's transport how to reach a server, and which language he reads: ssh may bring it there. */
const TRANSPORT = `
  GIT_SSH GIT_SSH_COMMAND GIT_SSH_VARIANT GIT_ASKPASS GIT_PROXY_COMMAND
  GIT_SSL_CAINFO GIT_SSL_CAPATH GIT_SSL_CERT GIT_SSL_KEY GIT_SSL_NO_VERIFY
  SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE GIT_HTTP_PROXY_AUTHMETHOD
  http_proxy https_proxy HTTPS_PROXY all_proxy ALL_PROXY no_proxy NO_PROXY
  BD_LANG
`
  .trim()
  .split(/\s+/)

/**
 * The user's home, agent, credential helpers and ways to the network; no hook of the repository runs. Git and ssh ask at the
 * terminal itself, where somebody sits there.
 */
function networkEnvironment(repo: Repository, asks: boolean): Environment {
  const { inherited } = repo
  const settings = [
    ['core.hooksPath', devNull],
    ['core.fsmonitor', 'false'],
    ['protocol.ext.allow', 'never'],
    ['transfer.fsckObjects', 'true'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['push.gpgSign', 'false'],
    ['push.recurseSubmodules', 'no'],
    ['fetch.recurseSubmodules', 'false'],
  ]
  return {
    ...signingEnvironment(inherited),
    ...Object.fromEntries(
      TRANSPORT.flatMap((name) => (inherited[name] === undefined ? [] : [[name, inherited[name]]])),
    ),
    ...userEnvironment(inherited),
    ...(asks ? { GIT_TERMINAL_PROMPT: '1' } : {}),
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  }
}
