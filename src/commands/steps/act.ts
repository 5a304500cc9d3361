/** Carries out what a verb writes: decides, shows the effect, asks, and makes one signed commit of the plan. */
import type { Act } from '../../core/record/act.ts'
import { identityOf } from '../../core/check/who.ts'
import type { CommitId } from '../../core/record/commit.ts'
import { decide } from '../../core/acts/decide.ts'
import { isHardwareKey } from '../../core/policy/key-requirement.ts'
import type { KeyShown, Plan } from '../../core/record/plan.ts'
import { blockFor, messageOf, withFirstSigned } from '../../core/record/trailers.ts'
import type { World } from '../../core/world/world.ts'
import { circumstances } from './circumstances.ts'
import { commitPlan, type Committed } from '../../repository/apply.ts'
import { actingWords } from '../../terminal/phrases/acting.ts'
import { voiceOf } from '../../terminal/voice.ts'
import { warnAstray } from './exchange-state.ts'
import type { Session } from '../session.ts'
import { sha256 } from './digest.ts'
import { warnOfDoubles } from './look-alikes.ts'
import { deletedBy, type Effect, effectOfFiles, type Files, showEffect } from './effect.ts'
import { heldOff } from './hold-interrupt.ts'
import type { Actor } from './identify.ts'
import { actNames } from './finding-names.ts'
import type { Before } from './show-packet.ts'
import { wouldBe } from './motion-effect.ts'
import type { Reading } from './read-world.ts'
import { filesOf } from './plan-files.ts'
import { Refused, UsageError } from './refusal.ts'
import { isOtherThanAgreed, refuseUnsendable, send } from './shared-branch.ts'
import { keyToShow, signAct } from './sign-act.ts'
import { refuseUnsound, warnOfDates } from './soundness.ts'
import { refuseUnwritable } from './brought-files.ts'
import { headline } from '../../terminal/acts/acts.ts'

/** An act with what carrying it out needs. */
export interface Order {
  readonly act: Act
  readonly actor: Actor
  /** The bytes of people's text, by path; absent for a removed file. */
  readonly texts?: ReadonlyMap<string, Uint8Array>
  /** Said in the commit message for people, judged by nothing. */
  readonly prose?: string
  /** What the signer had before him, and how he is offered to read it. */
  readonly before?: Before
  /** When it was first signed, where it is signed anew. */
  readonly first?: string
}

/** An act as it would be written, with what it changes. */
export interface Shown {
  readonly plan: Plan
  readonly effect: Effect
  /** The effect as it was told, by which it is known whether it is another by the time of signing. */
  readonly told: string
  readonly unsigned: { readonly parent: CommitId; readonly files: Files; readonly message: string }
}

/** An act that was shown, and written unless that was all that was asked for (`--dry-run`). */
export interface Done extends Omit<Shown, 'unsigned' | 'told'> {
  readonly committed: Committed | undefined
}

/** Decides without writing: the plan, or the refusal with every reason. */
function planFor(reading: Reading, { act, actor }: Order): Plan {
  const by = { ...circumstances(reading, actor.member), key: keyToShow(actor.signer) }
  const judgement = decide(reading.world, act, by)
  if (!judgement.ok) throw new Refused(judgement.findings)
  return judgement.value
}

/**
 * Carries an act out. Refused: no trust root, a history with an error that touches this project, whatever the rules
 * say. Shows the effect; stops before writing on `--dry-run`, and without a terminal unless `--yes` was given.
 */
export async function carryOut(session: Session, reading: Reading, order: Order): Promise<Done> {
  const what = await shown(session, reading, order)
  const changed = isOtherThanAgreed(session, what.told)
  await order.before?.offer()
  if (session.options.dryRun) return { ...what, committed: undefined }
  await confirm(session, deletedBy(what.effect), changed)
  session.seen.agreed = what.told
  return heldOff(session, () => signed(session, reading, order, what))
}

/** Decides and shows the effect, without asking or writing. Refused: as {@link carryOut}. */
export async function shown(session: Session, reading: Reading, order: Order): Promise<Shown> {
  await warnAstray(session, reading)
  await refuseUnsound(session, reading, order)
  await refuseUnsendable(session, reading, order.act)
  warnOfDates(session, reading)
  const what = await decided(reading, order)
  warnOfDoubles(session, what.plan.records, reading.world.tree)
  const said = showEffect(session, what.effect, reading.now)
  // The number of a project is not the signer's to choose: it is the next that is free.
  const told = order.act.act === 'open' ? said.replaceAll(order.act.project, '') : said
  return { ...what, told }
}

/** Decides, and works out what would be written and changed; shows nothing. Refused: whatever the rules say, what cannot be written. */
export async function decided(reading: Reading, order: Order): Promise<Omit<Shown, 'told'>> {
  const { world, now } = reading
  const plan = planFor(reading, order)
  const files = filesOf(plan, order.texts ?? new Map())
  const unsigned = { parent: reading.head, files, message: message(world, plan, files, order) }
  await refuseUnwritable(reading.repo, unsigned, world.tree)
  const would = wouldBe(world, order, circumstances(reading, order.actor.member), plan)
  const effect = {
    ...effectOfFiles(world, files, { signer: order.actor.member, now }),
    ...(would === undefined ? {} : { would }),
  }
  return { plan, effect, unsigned }
}

/** Writes what was shown as one signed commit; where the branch is shared, it is there before it is here. */
export async function signed(
  session: Session,
  reading: Reading,
  { act, actor }: Order,
  { plan, effect, unsigned }: Shown,
): Promise<Done> {
  const { repo } = reading
  const { shared } = session.seen
  // What is told after it asks for this: if all of the history is needed for that, it is known before.
  if ('project' in act) reading.replay.past.roster.eras(act.project)
  const committed = await commitPlan(repo, {
    ...unsigned,
    ...signedBy(reading, { act, actor }),
    ...(shared === undefined ? {} : { publish: (commit) => send(session, repo, shared, commit) }),
  })
  session.seen.written = true
  return { plan, effect, committed }
}

/** By whom the commit of an act is made, when, and with which key it is signed. */
export function signedBy(reading: Reading, { act, actor }: Pick<Order, 'act' | 'actor'>) {
  const { world, now } = reading
  const by = circumstances(reading, actor.member)
  const judge = (key: KeyShown) => decide(world, act, { ...by, key })
  // What comes behind it in the same sync changes the world before it is signed: asked now of the least that a key may show.
  const least = isHardwareKey(actor.signer.key.text)
    ? judge({ hardware: true, pin: false })
    : undefined
  return {
    identity: identityOf(world.policy, actor.member, world.workspace.id),
    instant: { epoch: now.epoch, offset: world.workspace.offset },
    sign: (payload: Uint8Array) => signAct((key) => least ?? judge(key), actor, payload),
  }
}

/**
 * Asks whether to sign and write; without a terminal `--yes` must have said so. Where documents are deleted it says how
 * many, and where somebody acted first what differs from what was agreed to; there the answer that comes by itself is no.
 */
export async function confirm(session: Session, deleted = 0, changed = false): Promise<void> {
  if (session.options.yes && !changed) return
  if (!session.interactive) throw new UsageError('needs-yes', {})
  const prompter = await session.prompter()
  const words = actingWords(session.screen.voice)
  const question = changed
    ? words.signChanged
    : deleted === 0
      ? words.signAndWrite
      : words.signAndDelete(deleted)
  const { unsent } = session.seen
  const message = unsent === undefined ? question : words.unsentToo(question, unsent)
  if (!(await prompter.confirm({ message, flag: '--yes', initial: deleted === 0 && !changed }))) {
    throw new UsageError('declined', {})
  }
}

function message(
  world: World,
  plan: Plan,
  files: ReadonlyMap<string, Uint8Array | undefined>,
  order: Order,
): string {
  const changed = [...files].map(([path, bytes]) => ({
    path,
    sha256: bytes === undefined ? undefined : sha256(bytes),
  }))
  const trailers = withFirstSigned(plan.trailers, order.first, world.rules)
  const block = blockFor(trailers, changed, sha256, world.rules)
  const prose = order.prose === undefined ? [] : [order.prose.replaceAll('\r\n', '\n').trim()]
  const names = actNames(world, order.act)
  return messageOf(headline(voiceOf(world.workspace.language), order.act, names), prose, block)
}
