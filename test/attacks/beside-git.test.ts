/**
 * The same changed repository read by bd and by git's own plumbing: the same HEAD, the same line of commits, the same
 * changes with the same objects; or it is named. A long run tries forty times as many; BD_SEED begins elsewhere.
 */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { CommitFacts } from '../../src/core/record/commit.ts'
import { headCommit } from '../../src/repository/branch.ts'
import { openRepository, refuseToJudge } from '../../src/repository/git.ts'
import { readHistory } from '../../src/repository/history.ts'
import { Chance } from '../property/chance.ts'
import { at } from '../workbench/life.ts'
import { refs } from './mutated/around.ts'
import { commitBytes, commitForm } from './mutated/commits.ts'
import { type Green, greenOf, Ground } from './mutated/ground.ts'
import type { Mutated } from './mutated/mutation.ts'
import { looseObject, otherObjects, packFiles } from './mutated/store.ts'
import { treeForm } from './mutated/trees.ts'
import { size } from '../workbench/long.ts'

const MANY = size(2, 15, 600)
const SEED = Number(process.env['BD_SEED'] ?? 20_261_128)

let green: Green
beforeAll(async () => {
  green = await greenOf(await at('study'))
})

/** What git itself says, with the closed environment in which bd asks it. */
function gitSays(
  { dir, env }: { readonly dir: string; readonly env: Readonly<Record<string, string>> },
  ...args: readonly string[]
): { readonly code: number | null; readonly out: string } {
  const { status, stdout } = spawnSync('git', args, { cwd: dir, env })
  return { code: status, out: stdout.toString('utf8') }
}

/** The paths that git finds changed by a commit, each with the object that it has then. */
function changedByGit(raw: string): ReadonlyMap<string, string> {
  const changed = new Map<string, string>()
  const parts = raw.split('\0')
  for (let n = 0; n + 1 < parts.length; n += 2) {
    const [, , , oid = ''] = parts[n]!.split(' ')
    changed.set(parts[n + 1]!, oid)
  }
  return changed
}

async function agrees(ground: Ground, { what }: Mutated, seed: string): Promise<string> {
  const { bench } = ground
  const repo = await openRepository(bench.dir, { env: bench.env })
  const seen = { dir: bench.dir, env: { ...repo.env } }
  const told = `${seed} ${what}`
  const head = await headCommit(repo)
  const own = gitSays(seen, 'rev-parse', '--quiet', '--verify', 'HEAD')
  expect(head, told).toBe(own.code === 0 ? own.out.trim() : undefined)
  if (head === undefined) return 'no HEAD'
  const isRefused = await refuseToJudge(repo).then(
    () => false,
    () => true,
  )
  if (isRefused) return 'not judged'
  const commits: CommitFacts[] = []
  for await (const one of readHistory(repo, { tip: head })) commits.push(one)
  const line = gitSays(seen, 'rev-list', '--first-parent', '--reverse', head)
  const named = commits.some(({ problems }) => problems.length > 0)
  // Of a HEAD that is no commit it lists nothing, and is content.
  if (line.code !== 0 || line.out === '') {
    expect(named, `${told}: git cannot follow it, and bd finds nothing`).toBe(true)
    return 'named'
  }
  expect(
    commits.map(({ id }) => id),
    told,
  ).toEqual(line.out.trim().split('\n'))
  for (const { id, parents, changes, problems } of commits.slice(-6)) {
    const tree = parents[0] === undefined ? ['--root', id] : [parents[0], id]
    const args = ['diff-tree', '-r', '-z', '--no-renames', '--no-commit-id', '--raw', ...tree]
    const diff = gitSays(seen, ...args)
    if (diff.code !== 0) {
      // What came to harm is named where it came in, and stops git at every commit that still holds it.
      expect(named, `${told}: git cannot compare ${id}`).toBe(true)
      continue
    }
    const theirs = changedByGit(diff.out)
    if (problems.length === 0) {
      const ours = changes.map(({ path, after }) => [path, after?.oid ?? '0'.repeat(40)] as const)
      expect(new Map(ours), told).toEqual(theirs)
    }
  }
  return named ? 'named' : 'the same'
}

const KINDS = {
  'bytes of a commit': commitBytes,
  'the form of a commit': commitForm,
  'a tree': treeForm,
  'a loose object': looseObject,
  'a pack': packFiles,
  'other objects in its place': otherObjects,
  refs,
} satisfies Record<string, (chance: Chance, ground: Ground) => Mutated | undefined>

test.each(Object.entries(KINDS))(
  'with %s changed bd and git read the same, or it is named',
  { timeout: MANY * 30_000 },
  async (kind, mutate) => {
    const came: Record<string, number> = {}
    const failed: string[] = []
    for (let seed = SEED; seed < SEED + MANY; seed += 1) {
      const ground = new Ground(green, green.bench.copy())
      const mutated = mutate(new Chance(seed), ground)
      if (mutated !== undefined) {
        const what = await agrees(ground, mutated, `BD_SEED=${seed}`).catch((error: Error) => {
          // A repository that git cannot open is none for bd either.
          if (error.name === 'CannotRun' && gitSays(ground.bench, 'rev-parse', 'HEAD').code !== 0)
            return 'no repository'
          failed.push(`BD_SEED=${seed} ${mutated.what}: ${error.message}`)
          return 'FAILED'
        })
        came[what] = (came[what] ?? 0) + 1
      }
      rmSync(ground.bench.base, { recursive: true, force: true })
    }
    console.log(`${kind}: BD_SEED=${SEED}, ${MANY} changes: ${JSON.stringify(came)}`)
    expect(failed).toEqual([])
  },
)
