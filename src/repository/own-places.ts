/** Names the folders that are the user's own: an absolute path or none, for a relative one lies in the work tree. */
import { userInfo } from 'node:os'
import { delimiter, isAbsolute, join } from 'node:path'
import type { Environment } from './child-environment.ts'

// Each of these names one place to git, ssh or bd; from a relative one they would read what the repository brought.
const PLACES = [
  'HOME',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'XDG_CONFIG_HOME',
  'XDG_STATE_HOME',
  'XDG_RUNTIME_DIR',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'TMPDIR',
  'TEMP',
  'TMP',
] as const

/** Takes an environment; gives it without the places that are not absolute, and without such folders in `PATH`. */
export function soundPlaces(env: Environment): Environment {
  const unsound = PLACES.filter((name) => env[name] !== undefined && !isAbsolute(env[name]))
  const kept = Object.entries(env).filter(([name]) => !unsound.includes(name as never))
  const path = env['PATH']?.split(delimiter).filter(isAbsolute).join(delimiter)
  return { ...Object.fromEntries(kept), ...(path === undefined ? {} : { PATH: path }) }
}

/** The user's home: `$HOME` where it is absolute, the account's where it is not set, none where it is anything else. */
export function homeFolder(env: Environment): string | undefined {
  const home = env['HOME'] ?? userInfo().homedir
  return isAbsolute(home) ? home : undefined
}

/** Where the user's settings are: `%APPDATA%`, `$XDG_CONFIG_HOME` or `~/.config`; none where no such path is absolute. */
export function configFolder(env: Environment): string | undefined {
  return ownFolder(env, { windows: 'APPDATA', named: 'XDG_CONFIG_HOME', under: ['.config'] })
}

/** Where programs keep what they know again by themselves: `%LOCALAPPDATA%`, `$XDG_STATE_HOME` or `~/.local/state`. */
export function stateFolder(env: Environment): string | undefined {
  return ownFolder(env, {
    windows: 'LOCALAPPDATA',
    named: 'XDG_STATE_HOME',
    under: ['.local', 'state'],
  })
}

function ownFolder(
  env: Environment,
  place: { readonly windows: string; readonly named: string; readonly under: readonly string[] },
): string | undefined {
  const windows = process.platform === 'win32' ? env[place.windows] : undefined
  const named = [windows, env[place.named]].find((one) => one !== undefined && isAbsolute(one))
  if (named !== undefined) return named
  const home = homeFolder(env)
  return home === undefined ? undefined : join(home, ...place.under)
}
