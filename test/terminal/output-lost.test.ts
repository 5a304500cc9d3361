/** Output that cannot be written, as on a full disk, is told where it still can be, and the exit code is none of an answer. */
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtProgram } from '../workbench/program.ts'
import { temporary } from '../workbench/temporary.ts'

const FULL = '/dev/full'

test.runIf(existsSync(FULL))(
  'a result that could not be printed says so on stderr and ends with 4',
  async () => {
    const program = await builtProgram()
    const ran = (stdout: number | 'pipe', stderr: number | 'pipe') => {
      const { status, stderr: said } = spawnSync(
        process.execPath,
        [program, 'explain', 'unknown-key'],
        {
          cwd: temporary(),
          stdio: ['ignore', stdout, stderr],
          encoding: 'utf8',
          env: { BD_LANG: 'en' },
        },
      )
      return { status, said }
    }
    const full = openSync(FULL, 'w')
    expect(ran(full, 'pipe')).toEqual({
      status: 4,
      said: expect.stringContaining(
        'could not be printed (ENOSPC); what was done stands',
      ) as string,
    })
    expect(ran(full, 'pipe').said).not.toContain('Error')
    expect(ran('pipe', full).status).toBe(0)
    expect(ran(full, full).status).toBe(4)
    closeSync(full)
  },
)
