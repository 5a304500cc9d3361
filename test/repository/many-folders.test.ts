/** Of a history only the folders that changed lately are held; what is read again of the others says the same. */
import { execFileSync } from 'node:child_process'
import { expect } from 'vitest'
import type { Repository } from '../../src/repository/git.ts'
import { readHistory } from '../../src/repository/history.ts'
import { bothTest } from '../workbench/long.ts'
import { all, EPOCH, scratch, userGit } from './scratch.ts'

const here = scratch()

/** More folders in one than are held, and names so long that their tree is a large one. */
const FOLDERS = Array.from({ length: 150 }, (_, n) => `projects/2026/2026-${n + 1000}`)

/** Each folder is made, then goes through two of these changes: one that adds a name, one that takes the first away. */
const ROUNDS = [
  (folder: string) => `M 100644 inline ${folder}/text.md\n${data(folder)}`,
  (folder: string) => `M 100644 inline ${folder}/signoffs/a.yaml\n${data(`a ${folder}`)}`,
  (folder: string) => `D ${folder}/text.md\n`,
]

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

function commit(n: number, changes: string): string {
  const who = `committer Wang <wang@example.invalid> ${EPOCH + n} +0800\n`
  return `commit refs/heads/many\n${who}${data(`number ${n}`)}${changes}\n`
}

/** Every changed path of each commit, as git itself tells them: the object before and the one after. */
function told(repo: Repository, ref: string): readonly string[] {
  const args = ['log', '--reverse', '--root', '--raw', '--no-abbrev', '--no-renames', '--format=%H']
  const lines = userGit(repo, ...args, ref).split('\n')
  return lines.flatMap((line) => {
    const [, before = '', after = '', path = ''] =
      /^:\d+ \d+ (\w+) (\w+) \w\t(.*)$/.exec(line) ?? []
    return path === '' ? [] : [`${path} ${before} ${after}`]
  })
}

const NONE = '0'.repeat(40)

bothTest('changes to more folders than are held, round after round', async () => {
  const repo = await here.repository()
  const each = ROUNDS.flatMap((change) => FOLDERS.map((folder) => change(folder)))
  const twin = `M 100644 inline ${FOLDERS[0]}/Signoffs\n${data('twin')}`
  const input = [...each, twin].map((changes, n) => commit(n, changes)).join('')
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repo.top, env: repo.inherited, input })
  const tip = userGit(repo, 'rev-parse', 'many')
  const found = await all(readHistory(repo, { tip }))
  const read = found.flatMap(({ changes }) =>
    changes.map(({ path, before, after }) => `${path} ${before ?? NONE} ${after?.oid ?? NONE}`),
  )
  expect(read).toEqual(told(repo, 'many'))
  const problems = found.map((one) => one.problems.map(({ facts }) => Object.values(facts).at(-1)))
  expect(problems.slice(0, -1).flat()).toEqual([])
  expect(problems.at(-1)).toEqual(['case-twin'])
})
