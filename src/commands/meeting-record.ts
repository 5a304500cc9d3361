/** `bd meeting record`: the minutes of a sitting, one signed act an item; all are judged before the first is written. Without a file, its form. */
import { dirname, resolve } from 'node:path'
import { decide } from '../core/acts/decide.ts'
import { type Finding, finding } from '../core/rules/finding.ts'
import { make } from '../core/deeds/make.ts'
import { recordedOtherwise } from '../core/deeds/sitting-attendance.ts'
import type { SittingAct } from '../core/record/act.ts'
import { type MinutedItem, type Minutes, readSitting } from '../documents/sitting.ts'
import { namesIn } from '../terminal/names.ts'
import { otherwiseText } from '../terminal/phrases/attendance.ts'
import { sittingLines } from '../terminal/phrases/sitting.ts'
import { confirm, type Order, shown, signed } from './steps/act.ts'
import { circumstances } from './steps/circumstances.ts'
import { scanFrom } from './steps/evidence.ts'
import { textGiven } from './steps/file-argument.ts'
import { type Actor, identify } from './steps/identify.ts'
import { tellMinutesForm } from './steps/minutes-form.ts'
import { placedIn } from './steps/minutes-refusal.ts'
import { showPacket } from './steps/show-packet.ts'
import { standingNamed } from './steps/project-argument.ts'
import { read, type Reading } from './steps/read-world.ts'
import { readToAct } from './steps/shared-branch.ts'
import { orRefuse, Refused } from './steps/refusal.ts'
import { recordedAs, sittingOf } from './steps/sitting.ts'
import { type SittingItem, tellSitting } from './steps/tell-sitting.ts'
import { sceneOf } from './steps/write.ts'
import type { Session } from './session.ts'
import { argument, type Run, texts } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const reading = await readToAct(session)
  if (argument(args, 0) === '') return tellMinutesForm(session, reading)
  const actor = await identify(session, reading)
  const file = argument(args, 0)
  const path = resolve(session.cwd, file)
  const { text } = await textGiven(session.cwd, file)
  const minutes = orRefuse(readSitting(file, text, reading.world.policy))
  const scans = texts(options, 'scan').map((scan) => resolve(session.cwd, scan))
  const items: SittingItem[] = []
  for (const minuted of minutes.items) {
    const beside = [...minutes.scans, ...minuted.scans].map((scan) => resolve(dirname(path), scan))
    items.push(
      await itemOf(session, reading, { minutes, minuted, signer: actor.member }, [
        ...beside,
        ...scans,
      ]),
    )
  }
  refuseAny(reading, actor, minutes, items)
  session.screen.say(...sittingLines(session.screen.voice, minutes, items))
  const written = await writeAll(session, reading, actor, items)
  return tellSitting(session, await read(session), minutes, written)
}

/** The item with the act that records it; without one where it is on record already. */
async function itemOf(
  session: Session,
  reading: Reading,
  {
    minutes,
    minuted,
    signer,
  }: { readonly minutes: Minutes; readonly minuted: MinutedItem; readonly signer: string },
  files: readonly string[],
): Promise<SittingItem> {
  const standing = standingNamed(reading.world, minuted.project)
  const scans = []
  for (const file of files) scans.push(await scanFrom(reading, standing, session.cwd, file))
  const proofs = [...new Map(scans.map(({ evidence }) => [evidence.sha256, evidence])).values()]
  const head = { minuted, project: standing.id }
  if (recordedAs(standing, minutes, minuted, proofs) !== undefined) return head
  const deed = sittingOf(session, reading.world, standing, minutes, minuted, proofs)
  // The deed of a sitting comes to no other act.
  const act = orRefuse(make(deed, { ...sceneOf(reading, signer), standing })) as SittingAct
  const open = standing.gate?.open.find(({ review }) => review.review === act.review)
  const otherwise = recordedOtherwise(open, minutes, minuted)
  return { ...head, act, otherwise, texts: new Map(scans.flatMap((scan) => [...scan.texts])) }
}

/** Every reason against any item, each with the place of its item in the minutes. */
function refuseAny(
  reading: Reading,
  actor: Actor,
  { calls }: Minutes,
  items: readonly SittingItem[],
): void {
  const by = circumstances(reading, actor.member)
  const findings = items.flatMap(({ act, minuted, project }, index): Finding[] => {
    if (items.findIndex((one) => one.project === project) < index) {
      const facts = { key: calls('project'), expected: 'another-project', found: project }
      return [finding('invalid-value', facts, minuted.place)]
    }
    const judged = act === undefined ? undefined : decide(reading.world, act, by)
    if (act === undefined || judged === undefined || judged.ok) return []
    const standing = standingNamed(reading.world, project)
    return judged.findings.map((one) => placedIn(standing, act.review, minuted, one))
  })
  if (findings.length > 0) throw new Refused(findings)
}

/**
 * Of every item the packet that the sitting decided on is shown, then its effect, and reading is offered; it is asked once
 * for all. Each item is one commit about its project. An interruption leaves whole items behind, no half one.
 */
async function writeAll(
  session: Session,
  first: Reading,
  actor: Actor,
  items: readonly SittingItem[],
): Promise<readonly SittingItem[]> {
  const planned: SittingItem[] = []
  for (const item of items) {
    planned.push(await before(session, first, actor, item))
  }
  if (session.options.dryRun) return planned
  if (items.some(({ act }) => act !== undefined)) await confirm(session)
  const asked = { ...session, screen: { ...session.screen, say: () => {} } }
  const written: SittingItem[] = []
  let reading: Reading | undefined = first
  for (const item of planned) {
    const order = orderOf(actor, item)
    if (order === undefined) {
      written.push(item)
      continue
    }
    reading ??= await read(session)
    const { committed } = await signed(session, reading, order, await shown(asked, reading, order))
    reading = undefined
    written.push(committed === undefined ? item : { ...item, commit: committed.commit })
  }
  return written
}

/** The item with what whoever records it had before him; as it is where it is on record already. */
async function before(
  session: Session,
  reading: Reading,
  actor: Actor,
  item: SittingItem,
): Promise<SittingItem> {
  const order = orderOf(actor, item)
  if (order === undefined || item.act === undefined) return item
  const standing = standingNamed(reading.world, item.project)
  // What was read of one item says nothing of the next.
  const here = { ...sceneOf(reading, actor.member), standing }
  const scene = { session: { ...session, seen: {} }, reading, actor, standing, here }
  const { review } = item.act
  const packet = await showPacket(scene, { review, member: actor.member, what: 'ballot' })
  const { voice, say } = session.screen
  const names = namesIn(voice, reading.world.policy, standing.process)
  say(...(item.otherwise ?? []).map((one) => otherwiseText(voice, { names }, one)))
  const { effect } = await shown(session, reading, order)
  await packet.before?.offer()
  return { ...item, effect, ...(packet.before && { brief: packet.before.brief }) }
}

function orderOf(actor: Actor, { act, texts = new Map() }: SittingItem): Order | undefined {
  return act === undefined ? undefined : { act, actor, texts }
}
