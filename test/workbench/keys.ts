/** Throw-away keys on disk with the mode that ssh-keygen demands, and a roster that lists them. */
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const FIXTURES = join(import.meta.dirname, '../../fixtures/keys')
const ROSTERS = join(import.meta.dirname, '../../templates/policy')

/** The rosters that bd brings along. */
export type Roster = 'starter' | 'full'

/** Copies every throw-away key into the folder. */
export function copyKeys(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(FIXTURES)) {
    if (name.endsWith('.md')) continue
    cpSync(join(FIXTURES, name), join(folder, name))
    chmodSync(join(folder, name), 0o600)
  }
}

/** A roster as YAML text with each member's throw-away key. */
export function rosterText(
  edit: (yaml: string) => string = (yaml) => yaml,
  roster: Roster = 'starter',
): string {
  return edit(keyed(readFileSync(join(ROSTERS, `${roster}.yaml`), 'utf8')))
}

/** A roster as people write it, with the throw-away key of each member. */
export function keyed(roster: string): string {
  return roster.replaceAll(
    /^ {2}([a-z-]+): \{ name: ([^,\n]+), keys: \[\] \}$/gm,
    (_, id, name) => {
      const key = readFileSync(join(FIXTURES, `${id}.pub`), 'utf8').trim()
      return `  ${id}: { name: ${name}, keys: ["${key}"] }`
    },
  )
}
