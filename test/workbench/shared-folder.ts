/** The folder in which one run of the tests shares its workspaces: there before the first test file, gone after the last. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The variable that names the folder; vitest's workers inherit it. */
export const FOLDER = 'BD_TEST_SHARED'

/** Makes the folder, and gives what takes it away. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'bd-shared-'))
  process.env[FOLDER] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
