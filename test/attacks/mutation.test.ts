/**
 * One random change of a green history, of what lies around it, or of whoever checks: it is named, or it is without
 * any effect. A long run tries twenty times as many; BD_SEED begins elsewhere.
 */
import { rmSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { Chance } from '../property/chance.ts'
import type { Bench } from '../workbench/bench.ts'
import { kept } from '../workbench/keeping.ts'
import { at } from '../workbench/life.ts'
import * as around from './mutated/around.ts'
import { commitBytes, commitForm } from './mutated/commits.ts'
import { type Green, greenOf, Ground } from './mutated/ground.ts'
import type { Mutated } from './mutated/mutation.ts'
import * as store from './mutated/store.ts'
import { treeForm } from './mutated/trees.ts'
import { size } from '../workbench/long.ts'

const MANY = size(1, 10, 200)
const SEED = Number(process.env['BD_SEED'] ?? 20_261_128)

let green: Green
const told = new Map<string, string>()

/** What is told at a commit of the green history; of any other nothing. */
async function toldAt(commit: string): Promise<string | undefined> {
  if (!told.has(commit) && green.commits.includes(commit)) {
    const bench = green.bench.copy()
    bench.head = commit
    told.set(commit, await verdictOf(bench))
    expect(JSON.parse(told.get(commit)!)).toMatchObject({ code: 0 })
  }
  return told.get(commit)
}

/** Everything that check and log say of the workspace as it stands, but for how long it took. */
async function verdictOf(bench: Bench, env: Readonly<Record<string, string>> = {}) {
  const seen = around.seenBy(bench, env)
  const check = await seen.bd(undefined, 'check', '--json')
  const { code } = check
  if (code !== 0) return JSON.stringify({ code, out: check.out, err: check.err })
  const { seconds: _, ...data } = check.json.data
  const log = await seen.bd(undefined, 'log', '--json')
  const list = await seen.bd(undefined, 'list', '--json')
  return JSON.stringify({ code, data, findings: check.json.findings, log: log.out, list: list.out })
}

interface Named {
  readonly rule: string
  readonly commit: string | null
  readonly severity: string
}

/** Fails where a change is neither named nor without effect; gives which of them it was. */
async function agrees(mutated: Mutated, ground: Ground, seed: string): Promise<string> {
  const { bench } = ground
  const what = `${seed} ${mutated.what}`
  const verdict = JSON.parse(await verdictOf(bench, mutated.env))
  if (verdict.code === 0) {
    expect(mutated.at, `${what}: not named`).toBeUndefined()
    expect(JSON.stringify(verdict), `${what}: has an effect`).toBe(await toldAt(bench.head))
    return 'without effect'
  }
  expect(verdict.err, what).not.toMatch(/TypeError|RangeError|SyntaxError|\bat .*\.ts:/)
  const { kind, data, findings } = JSON.parse(verdict.out)
  if (verdict.code === 4 && kind === 'cannot-run') {
    // Nothing could be read: that is said with a reason, and never of a commit that git can follow.
    expect(mutated.at, `${what}: ${data.reason} ${data.message}`).toBeUndefined()
    expect(data.message.length, what).toBeGreaterThan(0)
    return data.reason
  }
  expect(verdict.code, what).toBe(1)
  const named = (findings as readonly Named[]).filter(({ severity }) => severity === 'error')
  expect(named.length, what).toBeGreaterThan(0)
  if (mutated.at === undefined) return 'named'
  const charged = new Set(named.map(({ commit }) => commit))
  // Where the history cannot be followed, what is not there is named in its place.
  const lost = named.every(({ rule }) => rule === 'object-missing')
  if (lost && named.length === 1) return 'lost'
  expect(charged, `${what}: ${verdict.out}`).toContain(mutated.at)
  for (const { rule, commit } of named) {
    // Whoever stood before it, or only built on it, is charged with nothing else.
    expect(green.commits, `${what}: ${rule}`).not.toContain(commit)
    if (mutated.honest !== true || commit === mutated.at || mutated.cut === true) continue
    expect(rule, `${what}: ${JSON.stringify(named)}`).toBe('built-on-finding')
  }
  return 'named'
}

const KINDS = {
  'bytes of a commit': commitBytes,
  'the form of a commit, signed': commitForm,
  'a tree, signed': treeForm,
  'a loose object': store.looseObject,
  'a pack': store.packFiles,
  'other objects in its place': store.otherObjects,
  refs: around.refs,
  'index and work tree': around.index,
  configuration: around.configuration,
  environment: around.environment,
} satisfies Record<string, (chance: Chance, ground: Ground) => Mutated | undefined>

type Kind = readonly [string, (chance: Chance, ground: Ground) => Mutated | undefined]

/** What is changed, and of what: an investment in its study, registers and duties. What lies around a history is the same for both. */
const GROUNDS: readonly (readonly [string, () => Promise<Bench>, readonly Kind[]])[] = [
  ['a project', () => at('study'), Object.entries(KINDS)],
  ['registers and duties', kept, Object.entries(KINDS).slice(0, 4)],
]

describe.each(GROUNDS)('of %s', (_, make, kinds) => {
  beforeAll(async () => {
    green = await greenOf(await make())
    told.clear()
  })

  test.each(kinds)(
    'a change of %s is named or without effect',
    { timeout: MANY * 30_000 },
    async (kind, mutate) => {
      const came: Record<string, number> = {}
      const failed: string[] = []
      let tried = 0
      for (let seed = SEED; tried < MANY; seed += 1) {
        const ground = new Ground(green, green.bench.copy())
        const mutated = mutate(new Chance(seed), ground)
        if (mutated !== undefined) {
          tried += 1
          const what = await agrees(mutated, ground, `BD_SEED=${seed}`).catch((error: Error) => {
            failed.push(error.message)
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
})
