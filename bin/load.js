/** Loads the built program from code that was compiled before: a command spends most of its time on compiling, and the code is the same each time. */
const { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readFileSync } = require('node:fs')
const { renameSync, rmSync, writeFileSync } = require('node:fs')
const { homedir } = require('node:os')
const { basename, dirname, isAbsolute, join } = require('node:path')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

/** What node itself wraps around a file. */
const [BEFORE, AFTER] = ['(function (exports, require, module, __filename, __dirname) { ', '\n})']

/** Parts of node that one command uses and another does without: each takes half a millisecond to three to load. */
const LATE = new Set(
  [
    'child_process',
    'crypto',
    'stream',
    'timers/promises',
    'v8',
    'vm',
    'worker_threads',
    'zlib',
  ].map((name) => `node:${name}`),
)

/** So many files are kept; beyond that all of them are forgotten, and those in use come again. */
const MOST = 256
/** Before the code stand two sums: of the text that it was made of, and of itself. Node looks at the length alone. */
const HEAD_BYTES = 8

/** The folder of compiled code, beside what bd remembers; `undefined` where the user has none. Takes the environment. */
function codeFolder(env) {
  const named = [process.platform === 'win32' ? env.LOCALAPPDATA : undefined, env.XDG_STATE_HOME]
  const state = named.find((one) => one !== undefined && isAbsolute(one))
  if (state !== undefined) return join(state, 'bd', 'code')
  const home = attempt(() => env.HOME ?? homedir())
  return home !== undefined && isAbsolute(home)
    ? join(home, '.local', 'state', 'bd', 'code')
    : undefined
}

/**
 * Takes the program's first file, which requires the others by paths that begin with a dot, and the folder of compiled
 * code. Whatever cannot be read or written there is compiled as ever: nothing depends on it but time.
 */
function loadProgram(main, folder) {
  const loaded = new Map()
  const fresh = []
  const load = (file) => {
    const known = loaded.get(file)
    if (known !== undefined) return known.exports
    const module = { exports: {} }
    loaded.set(file, module)
    const text = readFileSync(file)
    const kept = folder === undefined ? undefined : join(folder, nameOf(file))
    const cachedData = kept === undefined ? undefined : attempt(() => codeOf(kept, text))
    const script = new Script(`${BEFORE}${text.toString('utf8')}${AFTER}`, {
      filename: file,
      columnOffset: -BEFORE.length,
      ...(cachedData === undefined ? {} : { cachedData }),
    })
    if (kept !== undefined && (cachedData === undefined || script.cachedDataRejected === true)) {
      fresh.push({ kept, text, script })
    }
    const from = dirname(file)
    const required = (name) => {
      if (name.startsWith('.')) return load(join(from, name))
      return LATE.has(name) ? whenUsed(name) : require(name)
    }
    script.runInThisContext()(module.exports, required, module, file, from)
    return module.exports
  }
  // At the end, for by then the functions that a command calls are compiled, too.
  process.once('exit', () => void attempt(() => keep(folder, fresh)))
  load(main)
}

/** A part of node that is loaded once something of it is looked up: the program takes each thing from it when it uses it. */
function whenUsed(name) {
  let part
  return new Proxy({}, { get: (_, key) => (part ??= require(name))[key] })
}

/** Another release of node, and another machine, compile otherwise. */
function nameOf(file) {
  return `${basename(file, '.js')}-${process.version}-${process.arch}`
}

/** The code kept in a file, if it is whole, of this very text, and nobody but the user can have put it there. */
function codeOf(file, text) {
  const handle = openSync(file, 'r')
  try {
    const found = fstatSync(handle)
    const user = process.geteuid?.()
    if (!found.isFile()) return undefined
    if (user !== undefined && (found.uid !== user || (found.mode & 0o022) !== 0)) return undefined
    const all = readFileSync(handle)
    if (all.length <= HEAD_BYTES || all.readUInt32LE(0) !== crc32(text)) return undefined
    const code = all.subarray(HEAD_BYTES)
    return all.readUInt32LE(4) === crc32(code) ? code : undefined
  } finally {
    closeSync(handle)
  }
}

/** Keeps what was compiled now: each file whole, written beside and renamed. */
function keep(folder, fresh) {
  if (fresh.length === 0) return
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const there = readdirSync(folder)
  if (there.length + fresh.length > MOST) {
    for (const name of there) rmSync(join(folder, name), { force: true })
  }
  for (const { kept, text, script } of fresh) {
    const code = script.createCachedData()
    const head = Buffer.alloc(HEAD_BYTES)
    head.writeUInt32LE(crc32(text), 0)
    head.writeUInt32LE(crc32(code), 4)
    const beside = `${kept}.${process.pid}`
    writeFileSync(beside, Buffer.concat([head, code]), { mode: 0o600, flag: 'wx' })
    renameSync(beside, kept)
  }
}

function attempt(run) {
  try {
    return run()
  } catch {
    return undefined
  }
}

module.exports = { codeFolder, loadProgram }
