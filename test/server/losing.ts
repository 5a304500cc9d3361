/** A server that loses pushes: the connection breaks off before it judged one, or after it took one and before it said so. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chance } from '../property/chance.ts'
import type { Server } from '../workbench/server.ts'
import { temporary } from '../workbench/temporary.ts'

/** Of so many pushes in a row it is settled beforehand which are lost; of later ones none is. */
const PUSHES = 1000
const LOST_OF_100 = 15

export function losing({ hub }: Server, chance: Chance): void {
  const folder = temporary()
  for (const name of ['pre-receive', 'post-receive']) {
    const [turns, lost] = [join(folder, name, 'turns'), join(folder, name, 'lost')]
    for (const one of [turns, lost]) mkdirSync(one, { recursive: true })
    for (let turn = 0; turn < PUSHES; turn++) {
      if (chance.of100(LOST_OF_100)) writeFileSync(join(lost, String(turn)), '')
    }
    const hook = join(hub, 'hooks', name)
    renameSync(hook, `${hook}.own`)
    const script = `turn=$(ls '${turns}' | wc -l); : >'${turns}'/$$
[ -e '${lost}'/$turn ] && { kill -9 $PPID; exit 1; }
exec '${hook}.own'`
    writeFileSync(hook, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  }
}
