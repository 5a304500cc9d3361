/** A disk on which so much room is left as a test says: a real one in memory where that may be mounted, else a git that finds none. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporary } from './temporary.ts'

export interface SmallDisk {
  /** The folder that lies on it. */
  readonly folder: string
  /** What whoever works on it has in his environment besides. */
  readonly env: Readonly<Record<string, string>>
  /** Leaves so much: of a real disk in pages, of git in calls that write and still find room. */
  leave(room: number): void
  /** Makes room again. */
  free(): void
  /** Takes everything away from it. */
  clear(): void
  close(): void
}

const SIZE = '48m'

/** The disk; whoever asks for it closes it. */
export function smallDisk(): SmallDisk {
  return mounted() ?? poorGit()
}

function mounted(): SmallDisk | undefined {
  const disk = temporary()
  const options = ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk]
  if (spawnSync('mount', options, { stdio: 'ignore' }).status !== 0) return undefined
  const folder = join(disk, 'here')
  const filler = join(disk, 'filler')
  mkdirSync(folder)
  return {
    folder,
    env: {},
    leave(room) {
      const { bavail, bsize } = statfsSync(disk)
      writeFileSync(filler, Buffer.alloc((bavail - room) * bsize))
    },
    free: () => rmSync(filler, { force: true }),
    clear() {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder)
    },
    close: () => void execFileSync('umount', ['--lazy', disk]),
  }
}

function poorGit(): SmallDisk {
  const base = temporary()
  const [folder, bin, left] = [join(base, 'here'), join(base, 'bin'), join(base, 'left')]
  for (const one of [folder, bin]) mkdirSync(one)
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  // Whoever only reads needs no room.
  const script = `#!/bin/sh
case " $* " in
*' update-ref '* | *' update-index '* | *' push '* | *' fetch '*)
  left=$(cat '${left}')
  if [ "$left" -le 0 ]; then echo 'fatal: unable to write: No space left on device' >&2; exit 128; fi
  echo $((left - 1)) >'${left}' ;;
esac
exec '${real}' "$@"
`
  writeFileSync(join(bin, 'git'), script)
  chmodSync(join(bin, 'git'), 0o755)
  const leave = (room: number) => writeFileSync(left, String(room))
  leave(1_000_000)
  return {
    folder,
    env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` },
    leave,
    free: () => leave(1_000_000),
    clear() {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder)
    },
    close() {},
  }
}
