/** The editor is chosen and started as git does it, and one that does not start is said. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { edit } from '../../src/commands/steps/editor.ts'
import type { Session } from '../../src/commands/session.ts'
import { CannotRun } from '../../src/core/rules/cannot-run.ts'
import { initRepository } from '../../src/repository/git.ts'
import { temporary } from '../workbench/temporary.ts'

async function place(env: Readonly<Record<string, string>>, config: readonly string[] = []) {
  const dir = temporary()
  const all = { PATH: process.env['PATH'] ?? '', HOME: dir, ...env }
  if (config.length > 0) writeFileSync(join(dir, '.gitconfig'), `${config.join('\n')}\n`)
  const repo = await initRepository(dir, 'main', all)
  // What the editor is given; nothing else of a session is asked for.
  const session = { env: all } as unknown as Session
  return { dir, repo, session }
}

/** An editor whose path holds a blank, and which notes what it was given. */
function editorIn(dir: string): string {
  const file = join(dir, 'my editor')
  writeFileSync(file, `#!/bin/sh\nfor one in "$@"; do echo "$one"; done > "${dir}/seen"\n`)
  chmodSync(file, 0o755)
  return file
}

const seen = (dir: string) => readFileSync(join(dir, 'seen'), 'utf8')

test('quotes and blanks in VISUAL mean what they mean to a shell', async () => {
  const { dir, repo, session } = await place({})
  const visual = `"${editorIn(dir)}" --wait '--title=a b'`
  await edit({ ...session, env: { ...session.env, VISUAL: visual } }, repo, ['/x/报告 1.md'])
  expect(seen(dir)).toBe('--wait\n--title=a b\n/x/报告 1.md\n')
})

test('GIT_EDITOR comes before core.editor, core.editor before VISUAL, VISUAL before EDITOR', async () => {
  const named = (name: string) => `echo ${name} > "$HOME/which" #`
  const config = ['[core]', `editor = "echo core > \\"$HOME/which\\" #"`]
  const which = async (env: Record<string, string>, configured: boolean) => {
    const { dir, repo, session } = await place(env, configured ? config : [])
    await edit(session, repo, ['/x'])
    return readFileSync(join(dir, 'which'), 'utf8').trim()
  }
  const both = { VISUAL: named('visual'), EDITOR: named('editor') }
  expect(await which({ ...both, GIT_EDITOR: named('git') }, true)).toBe('git')
  expect(await which(both, true)).toBe('core')
  expect(await which(both, false)).toBe('visual')
  expect(await which({ EDITOR: named('editor') }, false)).toBe('editor')
})

test.each([
  [{ VISUAL: '/nowhere/at-all' }, 'editor-failed'],
  [{ VISUAL: 'exit 3 #' }, 'editor-failed'],
  [{ VISUAL: '"unclosed' }, 'editor-failed'],
  [{}, 'no-editor'],
  [{ VISUAL: ' ' }, 'no-editor'],
])('an editor that does not run is said: %o', async (env, reason) => {
  const { repo, session } = await place(env)
  const failure = await edit(session, repo, ['/x/idea.md']).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(CannotRun)
  expect(failure).toMatchObject({ reason })
  expect((failure as CannotRun).facts['files']).toBe('/x/idea.md')
})
