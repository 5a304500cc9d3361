/** What a branch is called may hold marks of a shell: every command that bd advises takes it as one word all the same. */
import { execFileSync } from 'node:child_process'
import { expect } from 'vitest'
import { cannotRun } from '../../src/core/rules/cannot-run.ts'
import { awayLines } from '../../src/terminal/phrases/exchange.ts'
import { tellFailure } from '../../src/terminal/rules/cannot-run.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { bothTest, cases } from '../workbench/long.ts'

const LANGUAGES = ['zh', 'en'] as const
const BRANCHES = ["it's", '$(touch x)', 'a&b', '草稿;ls', 'feature/x y', '#1', 'main']

/** The words that a shell gives to git. */
function given(command: string): readonly string[] {
  const script = `git() { printf '%s\\n' "$@"; }; ${command}`
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trimEnd().split('\n')
}

const commands = (lines: readonly unknown[]) =>
  lines.flatMap((line) => /(git .*)$/u.exec(String(line))?.slice(1) ?? [])

bothTest.each(cases(BRANCHES.slice(0, 1), BRANCHES.slice(1)))('%s', (branch) => {
  for (const language of LANGUAGES) {
    const about = { here: branch, branch, remote: 'origin' }
    const [fetch, change] = commands(awayLines(voiceOf(language), { ...about, follows: true }))
    expect(given(fetch!)).toEqual(['fetch', '.', `${branch}:${branch}`])
    expect(given(change!)).toEqual(['switch', branch])
    const [log] = commands(awayLines(voiceOf(language), { ...about, follows: false }))
    expect(given(log!)).toEqual(['log', '--format=%s', `${branch}..${branch}`])
    const failure = cannotRun('workspace-elsewhere', {
      here: 'refs/heads/x',
      branch,
      remote: '',
    })
    const { help } = tellFailure(voiceOf(language), failure)
    const checkout = /git checkout (?:'(?:[^']|'\\'')*'|\S+?)(?=[；;])/u.exec(help)?.[0]
    expect(given(checkout!)).toEqual(['checkout', branch])
  }
})
