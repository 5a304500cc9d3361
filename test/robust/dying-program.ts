/** The real program, except that it dies at the step of an act that BD_DIE_AT names. */
import { join } from 'node:path'
import type { PluginBuild } from 'esbuild'
import { builtProgram } from '../workbench/program.ts'

export function dyingProgram(): Promise<string> {
  const dying = {
    name: 'dying',
    setup({ onResolve }: PluginBuild) {
      for (const name of ['apply', 'redo']) {
        const path = join(import.meta.dirname, `dying-${name}.ts`)
        onResolve({ filter: new RegExp(`repository/${name}\\.ts$`) }, ({ importer }) =>
          importer === path ? undefined : { path },
        )
      }
    },
  }
  return builtProgram([dying])
}
