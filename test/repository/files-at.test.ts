/** Of a commit the projects are found where they lie, and a folder of a hundred of them is looked into when somebody asks for one of these. */
import { execFileSync } from 'node:child_process'
import { unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Unsound } from '../../src/repository/asking.ts'
import { filesAt, foldersAt } from '../../src/repository/files-at.ts'
import type { Repository } from '../../src/repository/git.ts'
import { EPOCH, scratch, userGit } from './scratch.ts'

const here = scratch()

const FOLDERS = {
  '2026-001': 'projects/2026/2026-001/',
  '2026-1000': 'projects/2026/10/2026-1000/',
  '2026-1100': 'projects/2026/11/2026-1100/',
  '2026-1101': 'projects/2026/11/2026-1101/',
}
const FILES = Object.values(FOLDERS).map((folder) => `${folder}project.yaml`)

/** A repository with one commit of these files; gives the commit. */
async function committed(files: readonly string[]): Promise<readonly [Repository, string]> {
  const repo = await here.repository()
  const written = files.map((path) => `M 100644 inline ${path}\ndata ${path.length}\n${path}\n`)
  const who = `committer Wang <wang@example.invalid> ${EPOCH} +0800\ndata 1\n.\n`
  const input = `commit refs/heads/main\n${who}${written.join('')}\n`
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repo.top, env: repo.inherited, input })
  return [repo, userGit(repo, 'rev-parse', 'main').trim()]
}

function lose(repo: Repository, path: string): void {
  const oid = userGit(repo, 'rev-parse', `main:${path}`).trim()
  unlinkSync(join(repo.commonDir, 'objects', oid.slice(0, 2), oid.slice(2)))
}

test('every project is found in its folder, alone or with all others', async () => {
  const [repo, commit] = await committed(['bd.yaml', ...FILES])
  for (const [id, path] of Object.entries(FOLDERS)) {
    const { projects } = await filesAt(repo, commit)
    expect([projects.has(id), projects.get(id)?.path]).toEqual([true, path])
  }
  const { outside, projects, folders } = await filesAt(repo, commit)
  expect([...outside.keys()]).toEqual(['bd.yaml'])
  expect([...projects.keys()].sort()).toEqual(Object.keys(FOLDERS).sort())
  for (const id of ['2026-002', '2026-1001', '2026-1200']) expect(projects.has(id)).toBe(false)
  for (const [id, path] of Object.entries(FOLDERS)) {
    const oid = userGit(repo, 'rev-parse', `main:${path.slice(0, -1)}`).trim()
    expect(folders().projects.get(id)).toBe(oid)
  }
  expect(await foldersAt(repo, commit)).toEqual(folders())
})

test('what lies in another hundred is not looked into', async () => {
  const [repo, commit] = await committed(FILES)
  lose(repo, 'projects/2026/11')
  const { projects, find, ofUnits } = await filesAt(repo, commit)
  await find(['2026-1000', '2026-001'])
  expect([...(await ofUnits(['2026-1000'])).keys()]).toEqual([FILES[1]])
  expect(projects.has('2026-1001')).toBe(false)
  for (const ask of [() => projects.has('2026-1100'), () => projects.keys()]) {
    expect(ask).toThrow(Unsound)
  }
  await expect(find(['2026-1101'])).rejects.toThrow(Unsound)
  expect(await foldersAt(repo, commit)).toBeUndefined()
})

test.each([
  ['a file beside the projects', 'projects/2026/10/note.md', '2026-1000'],
  ['a project of another hundred', 'projects/2026/10/2026-1100/project.yaml', '2026-1000'],
  ['a second folder of one project', 'projects/2026/2026-1000/idea.md', '2026-1000'],
])('%s is nothing that was accepted', async (_, path, asked) => {
  const [repo, commit] = await committed([...FILES, path])
  const { projects } = await filesAt(repo, commit)
  expect(() => projects.get(asked)).toThrow(Unsound)
})
