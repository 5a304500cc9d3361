/** Bundles a script of this package with esbuild: ESM, no package left outside; and says what is changed of packages. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * gray-matter brings engines of its own: js-yaml, and one that runs `---js` heads as code. bd always gives it engines
 * that use its own reader or refuse (src/documents/front-matter.ts), so neither goes into the bundle. The module's
 * export is an object of engines by language; an empty one leaves exactly those that bd gives.
 */
const withoutForeignEngines = () => 'module.exports = {}'

/**
 * string-width and wrap-ansi make a segmenter and a pattern of all emoji while they load, which costs 25 ms in every
 * command; here both are made when first used.
 */
const made = (method, make) =>
  `{ made: undefined, ${method}(text) { return (this.made ??= ${make}).${method}(text) } }`
const segmenter = ['new Intl.Segmenter()', made('segment', 'new Intl.Segmenter()')]
const emoji = [
  String.raw`/^\p{RGI_Emoji}$/v`,
  made('test', String.raw`new RegExp('^\\p{RGI_Emoji}$', 'v')`),
]
// Only commands that are programs of their own are started; bd has none.
const started = ["const childProcess = require('node:child_process');", 'const childProcess = {};']

const replaced =
  (...pairs) =>
  (text) =>
    pairs.every(([from]) => text.includes(from))
      ? pairs.reduce((code, [from, to]) => code.replace(from, () => to), text)
      : text

/** What is changed of which file of a package; a release that says it otherwise fails the build. */
export const CHANGES = [
  { filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/, change: withoutForeignEngines },
  { filter: /[\\/]string-width[\\/]index\.js$/, change: replaced(segmenter, emoji) },
  { filter: /[\\/]wrap-ansi[\\/]index\.js$/, change: replaced(segmenter) },
  { filter: /[\\/]commander[\\/]lib[\\/]command\.js$/, change: replaced(started) },
]

const changed = {
  name: 'changed',
  setup({ onLoad }) {
    for (const { filter, change } of CHANGES) {
      onLoad({ filter }, async ({ path }) => {
        const text = await readFile(path, 'utf8')
        const contents = change(text)
        if (contents === text) throw new Error(`${path} no longer says what is changed in it`)
        return { contents }
      })
    }
  },
}

/** What CommonJS packages call to reach node's own modules; everything else is in the bundle. */
const REQUIRE = 'var require = globalThis.process.getBuiltinModule;'

/** Takes entry files and a folder; writes the bundle there and gives esbuild's metafile. */
export async function bundle(entryPoints, outdir) {
  const { metafile } = await build({
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // node 20 knows these; rewritten as `new RegExp` the patterns would be compiled at every start.
    supported: {
      'regexp-lookbehind-assertions': true,
      'regexp-set-notation': true,
      'regexp-unicode-property-escapes': true,
    },
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: REQUIRE },
    // The licences of what is bundled are kept whole, in one file: see build.mjs.
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    define: { BD_BUILD: JSON.stringify(await digestOfSources()) },
    logLevel: 'warning',
    plugins: [changed],
  })
  return metafile
}

/** Names the sources and the packages that go into a bundle. */
export async function digestOfSources() {
  const top = fileURLToPath(new URL('..', import.meta.url))
  const found = await readdir(join(top, 'src'), { recursive: true, withFileTypes: true })
  const files = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  const digest = createHash('sha256')
  for (const file of [...files.sort(), join(top, 'package-lock.json')]) {
    digest.update(`${file.slice(top.length)}\0`).update(await readFile(file))
  }
  return digest.digest('hex').slice(0, 16)
}
