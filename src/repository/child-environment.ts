/** A child process gets an environment that is built from a list, never inherited. */
import { devNull } from 'node:os'
import { soundPlaces } from './own-places.ts'

/** Environment variables as plain data. */
export type Environment = Readonly<Record<string, string>>

// What a process needs to find its programs, its home and its scratch space.
const BASE = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP'] as const
const WINDOWS = [
  'SystemRoot',
  'SYSTEMROOT',
  'ComSpec',
  'PATHEXT',
  'USERPROFILE',
  'APPDATA',
] as const
const WINDOWS_MORE = ['LOCALAPPDATA', 'HOMEDRIVE', 'HOMEPATH', 'ProgramFiles', 'windir'] as const

// What ssh-keygen and its kin need to reach an agent, a hardware key or a pass-phrase window.
const SIGNING = ['SSH_AUTH_SOCK', 'SSH_ASKPASS', 'SSH_ASKPASS_REQUIRE', 'SSH_SK_PROVIDER'] as const
const SIGNING_MORE = ['DISPLAY', 'WAYLAND_DISPLAY', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS']

// What git sets for a pre-receive hook, so that the pushed objects can be read from quarantine.
const QUARANTINE = ['GIT_DIR', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'] as const

/** Settings that keep repository-local configuration from running programs or changing what is read. */
const SETTINGS: readonly (readonly [string, string])[] = [
  ['core.hooksPath', devNull],
  ['core.fsmonitor', 'false'],
  ['core.commitGraph', 'false'],
  ['core.untrackedCache', 'false'],
  ['core.precomposeUnicode', 'false'],
  ['core.attributesFile', devNull],
  ['core.pager', 'cat'],
  ['gc.auto', '0'],
  ['protocol.ext.allow', 'never'],
  ['commit.gpgSign', 'false'],
]

/** The environment of a git child that reads or writes objects; in a hook it keeps the quarantine. */
export function plumbingEnvironment(from: Environment, hook: boolean): Environment {
  const settings = SETTINGS.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ])
  return {
    ...picked(from, [...BASE, ...WINDOWS, ...WINDOWS_MORE]),
    ...(hook ? picked(from, [...QUARANTINE, 'GIT_QUARANTINE_PATH']) : {}),
    ...common(),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: devNull,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_CONFIG_COUNT: String(SETTINGS.length),
    ...Object.fromEntries(settings),
  }
}

/** The environment in which git reads the user's own configuration: his home and his system's. */
export function userEnvironment(from: Environment): Environment {
  const own = ['XDG_CONFIG_HOME', 'GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM']
  return { ...picked(from, [...BASE, ...WINDOWS, ...WINDOWS_MORE, ...own]), ...common() }
}

/** The environment of a signing program: its agent and its pass-phrase window, nothing of git's. */
export function signingEnvironment(from: Environment): Environment {
  const names = [...BASE, ...WINDOWS, ...WINDOWS_MORE, ...SIGNING, ...SIGNING_MORE]
  return { ...picked(from, names), LANG: 'C', LC_ALL: 'C' }
}

/** The defined variables of a process environment. */
export function environmentOf(env: Readonly<Record<string, string | undefined>>): Environment {
  const entries = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return Object.fromEntries(entries)
}

function common(): Environment {
  return {
    LANG: 'C',
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_ADVICE: '0',
    GIT_NO_LAZY_FETCH: '1',
  }
}

function picked(from: Environment, names: readonly string[]): Environment {
  const sound = soundPlaces(from)
  return Object.fromEntries(
    names.flatMap((name) => (sound[name] === undefined ? [] : [[name, sound[name]]])),
  )
}
