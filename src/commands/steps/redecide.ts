/** Decides own acts anew behind what others did, one behind the other; nothing is shown, signed or written. */
import { outOfDate } from '../../core/agenda/overtaken-acts.ts'
import { isOfClock } from '../../core/check/dates.ts'
import { anew } from '../../core/deeds/anew.ts'
import { carried, placeIn } from '../../core/deeds/carried.ts'
import { inPlace, isAboutTheSame, textsToSave } from '../../core/deeds/own-files.ts'
import { standingOf } from '../../core/project/standing.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { type Act, actMeant, projectMeant } from '../../core/record/act.ts'
import { projectOfPath } from '../../core/record/project-folder.ts'
import { type Finding, finding } from '../../core/rules/finding.ts'
import { readEntry } from '../../documents/entry.ts'
import type { Edit } from '../../repository/redo-note.ts'
import { decided, type Order, signedBy } from './act.ts'
import { configuredBy, configuredIn } from './configuration-lines.ts'
import { sha256, tools } from './digest.ts'
import type { Actor } from './identify.ts'
import type { Anew, Decided, Outcome } from './redo-data.ts'
import type { OwnAct } from './own-acts.ts'
import type { Reading } from './read-world.ts'
import { orRefuse, Refused, UsageError } from './refusal.ts'
import { recordsAnew } from './redo-records.ts'
import { textsAnew } from './redo-texts.ts'
import { refuseUnsound } from './soundness.ts'
import { sceneOf } from './write.ts'
import type { Session } from '../session.ts'

/** What is known so far of the own acts behind one another. */
interface State {
  readonly session: Session
  /** What the others have, brought forward by each act that is decided. */
  readonly reading: Reading
  readonly actor: Actor
  readonly remote: string
  readonly numbers: Map<string, string>
  readonly digests: Map<string, string>
  readonly before: ReadonlyMap<string, string>
  /** The key of each own record of a register, by the one that it had. */
  readonly keys: Map<string, string>
  /** The folder of a project there. */
  readonly folder: (project: string) => string
  readonly motions: Map<number, number>
  /** Own projects that are not opened there. */
  readonly unopened: Set<string>
  readonly edits: Map<string, Edit>
  /** The blob of each path before the first own commit that changed it. */
  readonly bases: Map<string, string | undefined>
}

/**
 * Takes what the others have, as it was read, and own acts, oldest first. Gives what becomes of each; the reading's world is that
 * behind the last of them. `numbers` are of own projects that an earlier sync has opened there.
 */
export async function decideAnew(
  session: Session,
  reading: Reading,
  actor: Actor,
  own: readonly OwnAct[],
  { remote, numbers }: { readonly remote: string; readonly numbers: ReadonlyMap<string, string> },
): Promise<Anew> {
  // What was done before own acts is signed anew, after whatever came of its key: it is in doubt, too.
  const last = reading.fresh.findLast(({ act }) => act !== undefined)?.commit.id
  const state: State = {
    session,
    reading,
    actor,
    remote,
    numbers: new Map(numbers),
    digests: new Map(),
    before: new Map(last === undefined ? [] : own.map(({ commit }) => [commit, last])),
    keys: new Map(),
    motions: new Map(),
    unopened: new Set(),
    edits: new Map(),
    bases: new Map(),
    folder: (project) => worldIn(state).tree.folder(project),
  }
  const acts: Decided[] = []
  for (const one of own) {
    for (const { path, base } of one.files) if (!state.bases.has(path)) state.bases.set(path, base)
    const outcome = await outcomeOf(state, one)
    if (outcome.is === 'again') takeOver(state, one, outcome)
    else leave(state, one, outcome)
    acts.push({ own: one, outcome })
  }
  const { numbers: all, before, unopened } = state
  return { acts, numbers: all, before, edits: [...state.edits.values()], unopened }
}

async function outcomeOf(state: State, own: OwnAct): Promise<Outcome> {
  const { actor, unopened } = state
  if (own.act === undefined) return { is: 'by-hand' }
  if (own.member !== actor.member) return { is: 'of', member: own.member ?? '' }
  const project = projectMeant(own.act)
  if (project !== undefined && unopened.has(project)) return { is: 'resting' }
  const act = carried(own.act, state)
  const world = worldIn(state)
  const past = outOfDate(world, act)
  if (past !== undefined) return { is: 'past', past }
  const texts = isOfTexts(act) ? textsToSave(world.tree, act.texts, own.files, state) : undefined
  // Documents are merged in the work tree. Of configuration whoever signs has to see what is there by now.
  if (texts === 'clash') {
    return act.act === 'save' ? { is: 'merged' } : { is: 'refused', findings: [changed(state)] }
  }
  if (texts?.length === 0) return { is: 'past' }
  try {
    return await again(state, own, texts === undefined ? act : ({ ...act, texts } as Act))
  } catch (error) {
    // A clock that goes wrong is no reason to give an act up: nothing is done until it goes right.
    if (error instanceof Refused && error.findings.some(isOfClock)) throw error
    if (error instanceof Refused) return { is: 'refused', findings: error.findings }
    // Which of several reviews was meant nobody can say for him.
    if (error instanceof UsageError) return { is: 'refused', findings: [changed(state)] }
    throw error
  }
}

/** The reading with the world behind the acts that were decided. */
function readingIn({ reading }: State): Reading {
  return { ...reading, world: reading.replay.world ?? reading.world }
}

function worldIn(state: State) {
  return readingIn(state).world
}

function changed({ remote }: State): Finding {
  return finding('effect-changed', { remote })
}

async function again(state: State, own: OwnAct, carriedAct: Act): Promise<Outcome> {
  const { session, actor, motions } = state
  const reading = readingIn(state)
  const kept =
    carriedAct.act === 'record'
      ? recordsAnew(reading, own, carriedAct, actor.member, state)
      : undefined
  if (kept === 'clash') throw new Refused([changed(state)])
  const act = kept?.act ?? carriedAct
  const { world } = reading
  const project = projectMeant(act)
  const found = project === undefined || act.act === 'open' ? undefined : standingOf(world, project)
  const standing = found === undefined ? undefined : orRefuse(found)
  const scene = { ...sceneOf(reading, actor.member), standing }
  const provenIn = (policy: Policy) => tools.proven(policy, world.workspace.id)
  const made = orRefuse(anew({ act, roster: own.roster, motions, provenIn }, scene))
  const texts = kept?.texts ?? (await textsAnew(reading, own, state, made))
  const order: Order = {
    act: made,
    actor,
    texts,
    first: own.first,
    ...(own.prose.length === 0 ? {} : { prose: own.prose.join('\n\n') }),
  }
  await refuseUnsound(session, reading, order)
  const what = await decided(reading, order)
  if (!isAboutTheSame(own.files, what.plan, state)) throw new Refused([changed(state)])
  const lines = await configuredIn(session, reading, configuredBy(actMeant(made)), texts)
  return { is: 'again', act: made, lines, ...what, ...signedBy(reading, order) }
}

/** The acts that put whole texts in place of others. */
function isOfTexts(act: Act): act is Extract<Act, { readonly act: 'save' | 'configure' }> {
  return act.act === 'save' || act.act === 'configure'
}

/** What comes behind it is decided on it. */
function takeOver(state: State, own: OwnAct, what: Extract<Outcome, { is: 'again' }>): void {
  const { reading, actor, numbers, motions } = state
  const { act, unsigned } = what
  if (own.act?.act === 'open' && act.act === 'open') numbers.set(own.act.project, act.project)
  if (own.act?.act === 'propose' && act.act === 'propose') motions.set(own.act.n, act.n)
  const changes = [...unsigned.files].map(([path, bytes]) => ({
    path,
    after: bytes === undefined ? undefined : readEntry(path, bytes, sha256(bytes)),
  }))
  reading.replay.foresee({ act, member: actor.member, at: reading.now, changes })
  const digests = new Map(changes.map(({ path, after }) => [path, after?.sha256]))
  for (const [before, path] of inPlace(own.files, what.plan, state)) {
    const digest = digests.get(path)
    if (digest !== undefined) state.digests.set(before.sha256, digest)
  }
}

/** Documents of what is not done stay as edits, but for those of a project that is not there. */
function leave(state: State, own: OwnAct, outcome: Outcome): void {
  const { act } = own
  if (act?.act === 'open') state.unopened.add(act.project)
  if (outcome.is === 'past' || (act !== undefined && act.act !== 'save')) return
  const { tree } = worldIn(state)
  for (const { path, after } of own.files) {
    const project = projectOfPath(path)
    const isText = project !== undefined && path.endsWith('.md')
    if (!isText || after === undefined || state.unopened.has(project)) continue
    const to = placeIn(state, path)
    if (tree.get(to)?.sha256 === after.sha256) state.edits.delete(path)
    else state.edits.set(path, { path, to, base: state.bases.get(path) })
  }
}
