/** Bundles an entry of this package with esbuild: ESM, split into one chunk per dynamic import, no package left outside. */
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
const withoutForeignEngines = {
  name: 'without-foreign-engines',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: 'module.exports = {}',
    }))
  },
}

/**
 * string-width and wrap-ansi make a segmenter and a pattern of all emoji while they load, which costs 25 ms in every
 * command; here both are made when first used. A release that writes them otherwise fails the build.
 */
const madeWhenUsed = {
  name: 'made-when-used',
  setup({ onLoad }) {
    const made = (method, make) =>
      `{ made: undefined, ${method}(text) { return (this.made ??= ${make}).${method}(text) } }`
    const segmenter = ['new Intl.Segmenter()', made('segment', 'new Intl.Segmenter()')]
    const emoji = [
      String.raw`/^\p{RGI_Emoji}$/v`,
      made('test', String.raw`new RegExp('^\\p{RGI_Emoji}$', 'v')`),
    ]
    const rewrite = (filter, changes) =>
      onLoad({ filter }, async ({ path }) => {
        let contents = await readFile(path, 'utf8')
        for (const [from, to] of changes) {
          if (!contents.includes(from)) throw new Error(`${path} no longer says ${from}`)
          contents = contents.replace(from, () => to)
        }
        return { contents }
      })
    rewrite(/[\\/]string-width[\\/]index\.js$/, [segmenter, emoji])
    rewrite(/[\\/]wrap-ansi[\\/]index\.js$/, [segmenter])
    // Only commands that are programs of their own are started; bd has none.
    const started = "const childProcess = require('node:child_process');"
    rewrite(/[\\/]commander[\\/]lib[\\/]command\.js$/, [[started, 'const childProcess = {};']])
  },
}

/** What CommonJS packages call to reach node's own modules; everything else is in the bundle. */
const REQUIRE = 'var require = globalThis.process.getBuiltinModule;'

/** Writes the program into a folder, with that of its reading thread beside the chunks that start it; gives what went in. */
export async function bundleProgram(outdir) {
  const { inputs } = await bundle(['src/main.ts'], outdir)
  // By itself, so that what both use is not cut into further chunks, each of which every command would load.
  await bundle(['src/commands/steps/reader-thread.ts'], join(outdir, 'chunks'))
  return inputs
}

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
    plugins: [withoutForeignEngines, madeWhenUsed],
  })
  return metafile
}

/** Names the sources and the packages that go into a bundle. */
async function digestOfSources() {
  const top = fileURLToPath(new URL('..', import.meta.url))
  const found = await readdir(join(top, 'src'), { recursive: true, withFileTypes: true })
  const files = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  const digest = createHash('sha256')
  for (const file of [...files.sort(), join(top, 'package-lock.json')]) {
    digest.update(`${file.slice(top.length)}\0`).update(await readFile(file))
  }
  return digest.digest('hex').slice(0, 16)
}
