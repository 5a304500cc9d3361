/** Tells what a run of bd took: its processor time and the most memory that it had at once. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** What a run is told to say of itself when it ends. */
const TOLD =
  "process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write(`\\nUSED ${u.userCPUTime} ${u.maxRSS}`)})"

/** A shell between the two: what a process starts with counts as its own memory, and that would be the benchmark's. */
const BETWEEN = '"$@"; exit $?'

/** Runs the built program in a folder, whatever its verdict is; gives milliseconds of a processor, and MiB. */
export function used(
  top: string,
  argv: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): { readonly ms: number; readonly mib: number } {
  const tell = `data:text/javascript,${encodeURIComponent(TOLD)}`
  const program = [process.execPath, '--import', tell, join(top, 'bin/bd.js'), ...argv]
  const { status, stderr } = spawnSync('sh', ['-c', BETWEEN, 'sh', ...program], {
    ...options,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const [, time = '', memory = ''] = /USED (\d+) (\d+)/.exec(stderr) ?? []
  if (status === null || status > 4 || time === '')
    throw new Error(`${argv[0]}: ${status} ${stderr}`)
  return { ms: Number(time) / 1000, mib: Number(memory) / 1024 }
}
