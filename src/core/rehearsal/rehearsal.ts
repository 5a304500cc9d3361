/**
 * A rehearsal is a workspace in memory: acts decided by the rulebook, their plans put into the tree as a commit would
 * put them. No git, no keys.
 */
import type { Act } from '../record/act.ts'
import { Authorship } from '../project/authorship.ts'
import { type Changed, apply } from '../record/change.ts'
import { note } from '../check/fold.ts'
import { decide } from '../acts/decide.ts'
import { type Finding, good } from '../rules/finding.ts'
import type { Standing } from '../review/standing.ts'
import type { Circumstances, Plan } from '../record/plan.ts'
import type { Instant, PlainDate } from '../calendar/time.ts'
import { type Entry, Tree } from '../record/tree.ts'
import { isCommon } from '../record/bearing.ts'
import { standingOf } from '../project/standing.ts'
import { type World, worldOf } from '../world/world.ts'
import { epochOf, instant, MORNING } from './clock.ts'

/** What a rehearsal needs from outside of core. */
export interface Tools {
  /** sha256 of a text, in hexadecimal. */
  hash(text: string): string
  /** The canonical text of a record. */
  serialise(record: object): string
  /** What a file of this path and text holds. */
  entry(path: string, text: string): Entry
  /** The text of a document that is fit to be submitted. */
  compose(draft: Draft): string
}

/** A document to be written: what stands in its head, and the headings under each of which something must stand. */
export interface Draft {
  readonly title: string
  readonly fields: Readonly<Record<string, string>>
  readonly headings: readonly string[]
  /** Tables, each under its heading: the head, and the cells of each row. */
  readonly tables: readonly {
    readonly heading: string
    readonly head: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }[]
  readonly text: string
}

/** An act that was carried out: who, when, what it brought and what it wrote. */
export interface Done {
  readonly member: string
  readonly epoch: number
  readonly act: Act
  /** People's text by path; absent where a file was removed. */
  readonly texts: ReadonlyMap<string, string>
  readonly plan: Plan
}

export type Answer =
  | { readonly ok: true; readonly done: Done }
  | { readonly ok: false; readonly findings: readonly Finding[] }

export class Rehearsal {
  readonly #tools: Tools
  readonly #tree: Tree
  readonly #authorship: Authorship
  /** Where the projects stand that the script gives. */
  readonly #given: ReadonlyMap<string, Standing>
  #world: World | undefined
  #epoch: number

  private constructor(
    tools: Tools,
    tree: Tree,
    authorship: Authorship,
    epoch: number,
    given: ReadonlyMap<string, Standing>,
  ) {
    this.#given = given
    this.#tools = tools
    this.#tree = tree
    this.#authorship = authorship
    this.#epoch = epoch
  }

  /** A workspace of these files, on the morning of a day. */
  static begin(
    tools: Tools,
    files: readonly Entry[],
    today: PlainDate,
    given: ReadonlyMap<string, Standing> = new Map(),
  ): Rehearsal {
    const tree = new Tree()
    for (const entry of files) tree.set(entry)
    return new Rehearsal(tools, tree, new Authorship(), epochOf(today, MORNING), given)
  }

  /** The accepted world; a workspace without readable bd.yaml and policy.yaml is a bug of the caller. */
  get world(): World {
    this.#world ??= worldOf(this.#tree, this.#tools.hash, (world, project) => {
      const found = this.#given.get(project)
      return found === undefined ? standingOf(world, project) : good(found)
    })
    if (this.#world === undefined) throw new Error('no workspace')
    return this.#world
  }

  get epoch(): number {
    return this.#epoch
  }

  set epoch(epoch: number) {
    this.#epoch = epoch
  }

  get now(): Instant {
    return instant(this.#epoch)
  }

  /** One that goes on from here on its own. */
  branch(): Rehearsal {
    return new Rehearsal(
      this.#tools,
      this.#tree.copy(),
      this.#authorship.copy(),
      this.#epoch,
      this.#given,
    )
  }

  /** What an act of the member is judged by now. */
  by(member: string): Circumstances {
    return {
      signer: member,
      now: this.now,
      signersOf: (path) => this.#authorship.signersOf(path, this.#tree.get(path)?.sha256 ?? ''),
      lastSignerOf: (path) => this.#authorship.lastSignerOf(path),
    }
  }

  /** Every reason why the member may not do the act now. */
  judge(member: string, act: Act): readonly Finding[] {
    const judged = decide(this.world, act, this.by(member))
    return judged.ok ? [] : judged.findings
  }

  /** Decides the act and carries it out; a minute later the next one may follow. Refused: as a command would be. */
  carry(member: string, act: Act, texts: ReadonlyMap<string, string>): Answer {
    const judged = decide(this.world, act, this.by(member))
    if (!judged.ok) return judged
    const plan = judged.value
    const changes = this.#changesOf(plan, texts)
    const broken = changes.flatMap(({ after }) =>
      after?.content.kind === 'broken' ? after.content.findings : [],
    )
    if (broken.length > 0) return { ok: false, findings: broken }
    note(this.#authorship, this.#tree, act, member, changes)
    apply(this.#tree, changes)
    if (changes.some(({ path }) => isCommon(path))) this.#world = undefined
    const done = { member, epoch: this.#epoch, act, texts, plan }
    this.#epoch += 60
    return { ok: true, done }
  }

  #changesOf(plan: Plan, texts: ReadonlyMap<string, string>): readonly Changed[] {
    const { serialise, entry } = this.#tools
    const records = [...plan.records].map(([path, record]) => ({
      path,
      after: entry(path, serialise(record as object)),
    }))
    const written = [...plan.texts].map(([path, sha256]) => {
      const text = texts.get(path)
      return { path, after: sha256 === undefined ? undefined : entry(path, text ?? '') }
    })
    return [...records, ...written]
  }
}
