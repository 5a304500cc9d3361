/** `bd sync`: never by force, verified before the branch moves, nothing unsaved written over. */
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect } from 'vitest'
import { founded, opened, rehearsal, written } from './rehearsal.ts'
import { bothTest, longTest, test } from '../../workbench/long.ts'

const place = rehearsal()
const { dir, ws, bd, does, data } = place
const other = join(dir, 'other')
const hub = join(dir, 'hub.git')

function git(cwd: string, ...args: readonly string[]): string {
  const env = { PATH: process.env['PATH'] ?? '', HOME: place.home }
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' }).trim()
}

const tip = (cwd: string) => git(cwd, 'rev-parse', 'main')

/** Acts refuse a rehearsal clock once there is a remote, so it is taken away while they act. */
async function act(cwd: string, run: () => Promise<unknown>): Promise<void> {
  const url = git(cwd, 'remote', 'get-url', 'origin')
  git(cwd, 'remote', 'remove', 'origin')
  await run()
  git(cwd, 'remote', 'add', 'origin', url)
}

beforeAll(async () => {
  await founded(place)
  git(dir, 'init', '-q', '--bare', '--initial-branch=main', hub)
}, 60_000)

describe('bd sync', () => {
  test('without a remote it says how to set one', async () => {
    const ran = await bd(['sync'], { who: 'liu' })
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('git remote add origin')
  })

  bothTest('an empty remote gets everything', async () => {
    git(ws, 'remote', 'add', 'origin', hub)
    const dry = await bd(['sync', '--dry-run'], { who: 'liu' })
    expect(dry).toMatchObject({ code: 0, out: '将向 origin 送出 4 次提交\n' })
    expect(git(hub, 'for-each-ref')).toBe('')
    const ran = await bd(['sync'], { who: 'liu' })
    expect(ran).toMatchObject({ code: 0, out: '已向 origin 送出 4 次提交\n' })
    expect(tip(hub)).toBe(tip(ws))
    expect((await bd(['sync'])).out).toBe('与 origin 一致，无须同步\n')
  })

  bothTest('what others did is verified and taken over, the files with it', async () => {
    git(dir, 'clone', '-q', hub, other)
    await act(ws, () => opened(place))
    await does(['sync'])
    const got = await data(['sync'], { dir: other })
    expect(got).toMatchObject({ state: 'pulled', commits: 2, verified: 2, remote: 'origin' })
    expect(tip(other)).toBe(tip(ws))
    expect(git(other, 'status', '--porcelain')).toBe('')
    expect(readFileSync(join(other, 'projects/2026/2026-001/idea.md'), 'utf8')).toContain('待填')
  })

  bothTest('unsaved edits are never written over', async () => {
    await act(ws, () => written(place, 'idea'))
    await does(['sync'])
    const file = join(other, 'projects/2026/2026-001/idea.md')
    const mine = `${readFileSync(file, 'utf8')}\n我的修改\n`
    writeFileSync(file, mine)
    const ran = await bd(['sync'], { dir: other })
    expect(ran.code).toBe(0)
    expect(ran.err).toContain('您正在修改、他人也已保存：projects/2026/2026-001/idea.md')
    expect(tip(other)).toBe(tip(ws))
    expect(readFileSync(file, 'utf8')).toBe(mine)
    git(other, 'checkout', '-q', 'HEAD', '--', '.')
    expect(git(other, 'status', '--porcelain')).toBe('')
  })

  longTest('an edit that is only staged is kept, too', async () => {
    await act(ws, () => written(place, 'idea', undefined, '更正'))
    await does(['sync'])
    const file = join(other, 'projects/2026/2026-001/idea.md')
    const saved = readFileSync(file, 'utf8')
    writeFileSync(file, '暂存\n')
    git(other, 'add', '-A')
    writeFileSync(file, saved)
    const ran = await bd(['sync'], { dir: other })
    expect(ran.err).toContain('您正在修改、他人也已保存')
    expect(git(other, 'show', ':projects/2026/2026-001/idea.md')).toContain('暂存')
    expect(tip(other)).toBe(tip(ws))
    git(other, 'checkout', '-q', 'HEAD', '--', '.')
  })

  longTest(
    'what the server says when it refuses is shown, line by line, and nothing is lost',
    async () => {
      const hook = join(hub, 'hooks/pre-receive')
      const lines = ['本库只接收已核验的提交', 'ask the administrator: 8001', 'ref: INC-42']
      writeFileSync(
        hook,
        `#!/bin/sh\n${lines.map((line) => `echo '${line}' >&2`).join('\n')}\nexit 1\n`,
        {
          mode: 0o755,
        },
      )
      await act(ws, () => written(place, 'idea', undefined, '待送'))
      const mine = tip(ws)
      const ran = await bd(['sync'])
      expect(ran.code).toBe(4)
      for (const line of lines) expect(ran.err).toMatch(new RegExp(`^ +\\| ${line}$`, 'm'))
      expect(ran.err).toContain('push-refused')
      expect([tip(ws), tip(hub)].filter((one) => one === mine)).toHaveLength(1)
      rmSync(hook)
      expect((await bd(['sync'])).code).toBe(0)
      await bd(['sync'], { dir: other })
    },
  )

  longTest('a server that cannot be reached is said so, and doctor tries it', async () => {
    git(ws, 'remote', 'set-url', 'origin', join(dir, 'gone.git'))
    const ran = await bd(['sync'])
    expect(ran.code).toBe(4)
    expect(ran.err).toContain('remote-unreachable')
    const { checks } = JSON.parse((await bd(['doctor', '--json'], { who: 'liu' })).out).data
    expect(checks.map(({ check }: { check: string }) => check)).toContain('remote-unreachable')
    git(ws, 'remote', 'set-url', 'origin', hub)
    const well = JSON.parse((await bd(['doctor', '--json'], { who: 'liu' })).out).data
    expect(well.checks.map(({ check }: { check: string }) => check)).toContain('remote-answers')
  })

  test('what others pushed past bd is taken over and named, and a void is the way on for all', async () => {
    const rogue = join(dir, 'rogue')
    git(dir, 'clone', '-q', hub, rogue)
    writeFileSync(join(rogue, 'README.md'), '改了\n')
    git(rogue, '-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '-qam', 'by hand')
    git(rogue, 'push', '-q', 'origin', 'main')
    const before = tip(other)
    const ran = await bd(['sync'], { dir: other })
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('取得 1 次提交，其中 1 次核验未通过')
    expect(ran.err).toContain('unsigned-commit')
    const advised = `bd void ${tip(rogue).slice(0, 12)} --reason`
    expect(ran.err).toContain(advised)
    expect(tip(other)).toBe(tip(rogue))
    const sent = await bd(['sync'], { dir: rogue })
    expect(sent.code).toBe(0)
    expect(sent.out).toContain('与 origin 一致')
    expect(sent.err).toContain(advised)
    git(hub, 'update-ref', 'refs/heads/main', before)
    const kept = await bd(['sync'], { dir: rogue })
    expect(kept.code).toBe(1)
    expect(kept.err).toContain('没有送往 origin')
    expect(tip(hub)).toBe(before)
  })

  longTest('another workspace at the remote is refused', async () => {
    const stranger = join(dir, 'stranger')
    await does(
      [
        'init',
        'stranger',
        '--name',
        '别处',
        '--member',
        'sun=孙浩然',
        '--process',
        'group-investment',
      ],
      {
        who: 'sun',
        dir,
      },
    )
    const bare = join(dir, 'stranger.git')
    git(dir, 'clone', '-q', '--bare', stranger, bare)
    git(other, 'remote', 'add', 'second', bare)
    const before = tip(other)
    const ran = await bd(['sync', '--remote', 'second'], { dir: other })
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('root-mismatch')
    expect(tip(other)).toBe(before)
  })

  test('without a trust root nothing is exchanged', async () => {
    const ran = await bd(['sync'], { dir: other, home: dir })
    expect(ran.code).toBe(3)
  })
})
