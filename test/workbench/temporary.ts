/** Temporary folders last as long as the test file that asked for them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made: string[] = []

/** A temporary folder that is gone when the test file is done. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bd-test-'))
  made.push(folder)
  return folder
}

/** A temporary folder that lasts as long as the run. */
export function lasting(): string {
  return mkdtempSync(join(tmpdir(), 'bd-test-'))
}

/** Takes away what the test file has made. */
export function clearTemporary(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}
