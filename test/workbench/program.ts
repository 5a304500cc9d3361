/** The program in one folder, as a test starts it in a process of its own. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { temporary } from './temporary.ts'

const TOP = join(import.meta.dirname, '../..')

/** Builds it with what the plugins change of it; gives the file to start. */
export async function builtProgram(plugins: readonly Plugin[] = []): Promise<string> {
  const folder = temporary()
  await built('src/main.ts', folder, plugins)
  await builtThread(folder)
  for (const name of ['templates', 'package.json']) symlinkSync(join(TOP, name), join(folder, name))
  return join(folder, 'main.mjs')
}

/** Builds the program of the thread that reads a long history; gives its file. */
export async function builtThread(folder: string): Promise<string> {
  await built('src/commands/steps/reader-thread.ts', folder)
  return join(folder, 'reader-thread.mjs')
}

async function built(
  entry: string,
  folder: string,
  plugins: readonly Plugin[] = [],
): Promise<void> {
  await build({
    entryPoints: [join(TOP, entry)],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    banner: { js: 'var require = globalThis.process.getBuiltinModule;' },
    logLevel: 'error',
    plugins: [...plugins],
  })
}
