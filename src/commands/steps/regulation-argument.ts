/** A command line names a regulation: a version of this workspace by id or title, or a process file on disk. */
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CannotRun } from '../../core/rules/cannot-run.ts'
import { callableProcesses } from '../../core/text/known-names.ts'
import { called } from '../../core/text/naming.ts'
import { type Finding, finding } from '../../core/rules/finding.ts'
import type { Process } from '../../core/process/process.ts'
import type { World } from '../../core/world/world.ts'
import { readProcess } from '../../documents/process.ts'
import { readYaml } from '../../documents/source.ts'
import { notTakenYet } from '../../terminal/phrases/catalogue.ts'
import type { Session } from '../session.ts'
import { type Options, text } from '../verb.ts'
import { builtIn } from './built-in.ts'
import { callableOffers, offersOf } from './offers.ts'
import { textGiven } from './file-argument.ts'
import { read, type Reading } from './read-world.ts'
import { orRefuse, Refused, Unfounded, UsageError } from './refusal.ts'

/** A process version with the digest of its folder. */
export interface Version {
  readonly process: Process
  readonly sha256: string
}

/** A regulation, and the workspace whose names and parameters it is read with. */
export interface Regulation {
  readonly process: Process
  /** The digest of a version of the workspace; a file on disk has none. */
  readonly sha256?: string
  /** Absent where a file is read outside of any workspace. */
  readonly reading?: Reading
}

/** The version that `--version` asks for. */
export function versionOption(options: Options): number | undefined {
  const given = text(options, 'version')
  if (given === undefined) return undefined
  if (!/^[1-9]\d{0,5}$/.test(given)) {
    throw new UsageError('number-expected', { option: '--version', found: given })
  }
  return Number(given)
}

/** The named version, else the newest, of the process with this id or title; refused where there is none. */
export function versionNamed(
  world: Pick<World, 'processes'>,
  named: string,
  version?: number,
): Version {
  const all = world.processes()
  const meant = called(callableProcesses(world), named)
  if (meant.is === 'several') {
    const candidates = meant.ids.join(', ')
    throw new Refused([finding('ambiguous-name', { kind: 'process', name: named, candidates })])
  }
  const found = all
    .filter(({ process }) => meant.is === 'one' && process.process === meant.id)
    .filter(({ process }) => version === undefined || process.version === version)
    .sort((a, b) => b.process.version - a.process.version)[0]
  if (found !== undefined) return found
  if (meant.is === 'none') throw new Refused([unknownProcess(world, named)])
  const versions = all
    .filter(({ process }) => process.process === meant.id)
    .map(({ process }) => process.version)
  throw new Refused([
    finding('unknown-process', {
      process: `${meant.id} ${version}`,
      known: versions.map((one) => `${meant.id} ${one}`).join(', '),
    }),
  ])
}

/** That the workspace has no process that is called so, with those that it has. */
export function unknownProcess(world: Pick<World, 'processes'>, named: string): Finding {
  const callable = callableProcesses(world)
  const found = called(callable, named)
  const like = found.is === 'none' ? found.like : undefined
  return finding('unknown-process', {
    process: named,
    ...(like === undefined ? {} : { suggestion: like }),
    known: [...callable.keys()].join(', '),
  })
}

/** The process file that a path names: itself, or `process.yaml` in a folder; `undefined` where nothing is there. */
export async function processFile(cwd: string, named: string): Promise<string | undefined> {
  const path = resolve(cwd, named)
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return undefined
  return found.isDirectory() ? join(path, 'process.yaml') : path
}

/** A process file on disk, read; refused with each fault and its place. */
export async function processFrom(cwd: string, path: string): Promise<Process> {
  const { file, text: content } = await textGiven(cwd, path)
  return orRefuse(readProcess(orRefuse(readYaml(file, content))))
}

/** What an argument names: a file or folder that is there, else a process of this workspace, or outside of one of bd's own. */
export async function regulationNamed(
  session: Session,
  named: string,
  version: number | undefined,
): Promise<Regulation> {
  const path = await processFile(session.cwd, named)
  if (path === undefined) {
    const around = await readHere(session)
    if (around !== undefined) {
      const ready = version === undefined ? await readyFor(session, around.world, named) : undefined
      if (ready !== undefined) return { process: ready, reading: around }
      return { ...versionNamed(around.world, named, version), reading: around }
    }
    const callable = callableOffers(await offersOf('process'))
    const meant = called(callable, named)
    // Of one alone no other is read.
    const ids = meant.is === 'one' ? [meant.id] : []
    const own = [...(await builtIn(ids)).values()].map((process) => ({ process, sha256: '' }))
    return { process: versionNamed({ processes: () => own }, named, version).process }
  }
  if (version !== undefined) throw new UsageError('file-has-version', { file: named })
  const process = await processFrom(session.cwd, path)
  const reading = await readHere(session)
  return reading === undefined ? { process } : { process, reading }
}

/** The process that comes with bd and is called so, where the workspace has none that is; that it is not taken yet is said. */
async function readyFor(
  session: Session,
  world: World,
  typed: string,
): Promise<Process | undefined> {
  if (called(callableProcesses(world), typed).is !== 'none') return undefined
  const meant = called(callableOffers(await offersOf('process')), typed)
  if (meant.is !== 'one') return undefined
  const { screen } = session
  screen.say(notTakenYet(screen.voice, meant.id))
  return (await builtIn([meant.id])).get(meant.id)
}

/** The workspace around, if there is one; a git repository of anything else is none. */
export async function readHere(session: Session): Promise<Reading | undefined> {
  try {
    return await read(session)
  } catch (error) {
    if (error instanceof CannotRun && error.reason === 'not-a-workspace') return undefined
    if (error instanceof Unfounded) return undefined
    throw error
  }
}
