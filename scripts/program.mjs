/**
 * Bundles the program with rolldown: what a command loads comes in a handful of files, for each file costs node a millisecond
 * to load. They are CommonJS, which node links in no time and of which it takes code that was compiled before.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { CHANGES, digestOfSources } from './bundle.mjs'

const top = fileURLToPath(new URL('..', import.meta.url))

/** Writes the program into a folder, with that of its reading thread beside the chunks that start it; gives its chunks. */
export async function bundleProgram(outdir) {
  const chunks = await written({ main: 'src/main.ts' }, outdir, { format: 'cjs', ending: 'js' })
  // By itself, so that what both use is not cut into further chunks, each of which every command would load.
  const thread = { 'reader-thread': 'src/commands/steps/reader-thread.ts' }
  await written(thread, join(outdir, 'chunks'), { format: 'esm', ending: 'mjs' })
  // Says to node what the files are.
  await writeFile(join(outdir, 'package.json'), '{ "type": "commonjs" }\n')
  return chunks
}

async function written(input, dir, { format, ending }) {
  const program = await rolldown({
    cwd: top,
    input,
    platform: 'node',
    external: /^node:/,
    plugins: [changed],
    transform: {
      target: 'node20.19',
      define: { BD_BUILD: JSON.stringify(await digestOfSources()) },
    },
    onLog: (level, log) => {
      if (level !== 'debug' && level !== 'info') throw new Error(log.message)
    },
  })
  try {
    const { output } = await program.write({
      dir,
      format,
      entryFileNames: `[name].${ending}`,
      chunkFileNames: `chunks/[name]-[hash].${ending}`,
      // The licences of what is bundled are kept whole, in one file: see build.mjs.
      comments: false,
      // Names stay, for whoever reads where it failed.
      minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
      codeSplitting: { groups: shared() },
    })
    return output.filter(({ type }) => type === 'chunk')
  } finally {
    await program.close()
  }
}

/** Packages as bd uses them; a release that writes otherwise what is changed here fails the build. */
const changed = {
  name: 'changed',
  transform(code, id) {
    return CHANGES.filter(({ filter }) => filter.test(id)).reduce((text, { change }) => {
      const next = change(text)
      if (next === text) throw new Error(`${id} no longer says what is changed in it`)
      return next
    }, code)
  },
}

/**
 * What comes together: what every command starts with (without main.ts, which waits for the command), what `explain` and
 * the hook that only tells need besides, what most commands share, and what some do.
 */
function shared() {
  const light = new Set()
  const reached = (id, { getModuleInfo }) => {
    if (light.has(id)) return
    light.add(id)
    for (const one of getModuleInfo(id)?.importedIds ?? []) reached(one, { getModuleInfo })
  }
  const entries = ['explain', 'hook-post-receive', 'carry-out'].map((name) =>
    join(top, `src/commands/${name}.ts`),
  )
  const isLight = (id, context) => {
    if (light.size === 0) {
      const getModuleInfo = (one) => context.getModuleInfo(one)
      for (const entry of entries) reached(entry, { getModuleInfo })
    }
    return light.has(id) && !entries.includes(id)
  }
  return [
    {
      name: 'start',
      tags: ['$initial'],
      test: (id) => !id.endsWith('src/main.ts'),
      priority: 4,
    },
    {
      name: (id, context) => (isLight(id, context) ? 'words' : null),
      debugName: 'words',
      priority: 3,
    },
    { name: 'most', minShareCount: 25, priority: 2 },
    { name: 'some', minShareCount: 6, priority: 1 },
  ]
}
