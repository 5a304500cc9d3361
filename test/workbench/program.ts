/** The program in one folder, as a test starts it in a process of its own. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { temporary } from './temporary.ts'

const TOP = join(import.meta.dirname, '../..')

/** Builds it with what the plugins change of it; gives the file to start. */
export async function builtProgram(plugins: readonly Plugin[] = []): Promise<string> {
  const folder = temporary()
  await build({
    entryPoints: [join(TOP, 'src/main.ts')],
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
  for (const name of ['templates', 'package.json']) symlinkSync(join(TOP, name), join(folder, name))
  return join(folder, 'main.mjs')
}
