/** The folder of one run of the tests holds all that they make: there before the first test file, gone after the last. */
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The variable that names the folder of shared workspaces; vitest's workers inherit it. */
export const SHARED = 'BD_TEST_SHARED'

const MEMORY = '/dev/shm'
/** A whole run keeps far less at any one time. */
const ROOM = 3 * 1024 ** 3

/** Makes the folder, in which `tmpdir()` lies from now on, and gives what takes it away. */
export default function setup(): () => void {
  const disk = tmpdir()
  const place = fitting(MEMORY) ? MEMORY : disk
  for (const name of abandoned(place)) rmSync(join(place, name), { recursive: true, force: true })
  const folder = mkdtempSync(join(place, `bd-run-${process.pid}-`))
  for (const name of ['shared', 'tmp']) mkdirSync(join(folder, name))
  process.env[SHARED] = join(folder, 'shared')
  process.env['TMPDIR'] = join(folder, 'tmp')
  return () => rmSync(folder, { recursive: true, force: true })
}

/**
 * Whether a file system in memory is there, has room and starts programs: git waits for a disk at each object that it
 * writes, and taking the many small files away again costs more than most tests.
 */
function fitting(place: string): boolean {
  if (!existsSync(place)) return false
  const { bavail, bsize } = statfsSync(place)
  if (bavail * bsize < ROOM) return false
  const file = join(place, `bd-starts-${process.pid}`)
  try {
    writeFileSync(file, '#!/bin/sh\n', { mode: 0o700 })
    return spawnSync(file).status === 0
  } catch {
    return false
  } finally {
    rmSync(file, { force: true })
  }
}

/** Folders of runs that were killed. */
function abandoned(place: string): readonly string[] {
  return readdirSync(place).filter((name) => {
    const pid = /^bd-run-(\d+)-/.exec(name)?.[1]
    return pid !== undefined && !existsSync(`/proc/${pid}`) && existsSync('/proc/self')
  })
}
