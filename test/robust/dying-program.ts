/** The real program, except that it dies at the step of an act that BD_DIE_AT names. */
import { join } from 'node:path'
import type { PluginBuild } from 'esbuild'
import { builtProgram } from '../workbench/program.ts'

export function dyingProgram(): Promise<string> {
  const dying = {
    name: 'dying',
    setup({ onResolve }: PluginBuild) {
      onResolve({ filter: /repository\/apply\.ts$/ }, ({ importer }) =>
        importer.endsWith('dying-apply.ts')
          ? undefined
          : { path: join(import.meta.dirname, 'dying-apply.ts') },
      )
    },
  }
  return builtProgram([dying])
}
