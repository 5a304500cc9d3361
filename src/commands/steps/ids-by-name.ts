/** Names as typed are made into ids: what was written otherwise is shown back as what it stands for, before anything is signed. */
import type { Standing } from '../../core/review/standing.ts'
import { type Callable, called, idCalled } from '../../core/text/naming.ts'
import {
  callableDocuments,
  callableMembers,
  callableOwners,
  callableProcesses,
  callableReviews,
  callableRoles,
  callableStages,
  callableUnits,
  titled,
} from '../../core/text/known-names.ts'
import type { NameKind } from '../../core/rules/name-kind.ts'
import { partsOf } from '../../core/process/parts.ts'
import type { Process } from '../../core/process/process.ts'
import type { World } from '../../core/world/world.ts'
import { titledId, understoodLines } from '../../terminal/phrases/understood.ts'
import type { Session } from '../session.ts'
import { type Options, text } from '../verb.ts'
import { gathered } from './name-values.ts'
import { orRefuse, Refused, UsageError } from './refusal.ts'
import { unknownProcess } from './regulation-argument.ts'
import type { Filling } from './write.ts'

type Where = { readonly project?: string }

/** The id that is called so, shown back where it was called otherwise. Refused: none, or several. */
export function named(
  session: Session,
  kind: NameKind,
  callable: Callable,
  typed: string,
  where: Where = {},
): string {
  const id = orRefuse(idCalled(kind, callable, typed, where))
  if (id !== typed) {
    const { voice } = session.screen
    const titles = callable.get(id) ?? []
    // What else people call it stands behind the titles.
    const title = titles[voice.language === 'en' ? 1 : 0] ?? titles[0]
    const meant = titledId(voice, title, id)
    refuseGuessed(session, callable, typed, { id, meant })
    session.screen.say(...understoodLines(voice, typed, meant, title ?? id))
  }
  return id
}

/** Verbs that give or take power, or speak for somebody: whom they are about is never guessed where nobody looks. */
const OF_POWER = /^(?:policy |grant$|ungrant$|transfer$|seat |enter$|join$|recuse$|advise$)/u

/** A part of a name fits one today and perhaps another tomorrow: it is enough only where the meaning is seen and agreed to. */
function refuseGuessed(
  session: Session,
  callable: Callable,
  typed: string,
  { id, meant }: { readonly id: string; readonly meant: string },
): void {
  const found = called(callable, typed)
  if (found.is !== 'one' || found.partly === undefined || !OF_POWER.test(session.verb)) return
  if (session.options.dryRun || (session.interactive && !session.options.yes)) return
  throw new UsageError('name-in-part', { found: typed, meant, id })
}

export function memberNamed(session: Session, { policy }: World, typed: string): string {
  return named(session, 'member', callableMembers(policy), typed)
}

export function roleNamed(session: Session, { policy }: World, typed: string): string {
  return named(session, 'role', callableRoles(policy), typed)
}

export function unitNamed(session: Session, { policy }: World, typed: string): string {
  return named(session, 'unit', callableUnits(policy), typed)
}

/** A member, or a role; where several are called so, it is said which of the two they are. */
export function ownerNamed(session: Session, { policy }: World, typed: string): string {
  const all = callableOwners(policy)
  const meant = called(all, typed)
  const roles = meant.is === 'several' && meant.ids.every((id) => Object.hasOwn(policy.roles, id))
  return named(session, roles ? 'role' : 'member', all, typed)
}

/** A process of the workspace. */
export function processNamed(session: Session, world: World, typed: string): string {
  if (called(callableProcesses(world), typed).is === 'none') {
    throw new Refused([unknownProcess(world, typed)])
  }
  return named(session, 'process', callableProcesses(world), typed)
}

/** A stage of any process of the workspace, newest versions and old. */
export function stageNamed(session: Session, world: World, typed: string): string {
  const processes = world.processes().map(({ process }) => process)
  return named(session, 'stage', callableStages(processes), typed)
}

/** A document of the project's process. */
export function documentNamed(session: Session, { id, process }: Standing, typed: string): string {
  return named(session, 'document', callableDocuments(process), typed, { project: id })
}

/** A review: of the gate that is open, where it has one that is called so; else of the whole process. */
export function reviewNamed(
  session: Session,
  { policy }: World,
  { id, process, gate, rounds }: Standing,
  typed: string,
): string {
  const here = gate?.stage.gate ?? rounds.at(-1)?.stage.gate ?? []
  const all = callableReviews(
    policy,
    process,
    partsOf(process, 'review').map(({ review }) => review),
  )
  const near = callableReviews(policy, process, here)
  const found = idCalled('review', near, typed)
  return named(session, 'review', found.ok ? near : all, typed, { project: id })
}

/** The review that `--review` names, if it is given. */
export function reviewOption(
  { session, reading, standing }: Pick<Filling, 'session' | 'reading' | 'standing'>,
  options: Options,
): { readonly review?: string } {
  const given = text(options, 'review')
  return given === undefined ? {} : { review: reviewNamed(session, reading.world, standing, given) }
}

/** The member whose seat `--seat` names, if it is given. */
export function seatOption(
  { session, reading }: Pick<Filling, 'session' | 'reading'>,
  options: Options,
): { readonly seat?: string } {
  const given = text(options, 'seat')
  return given === undefined ? {} : { seat: memberNamed(session, reading.world, given) }
}

/** Posts with the members that were typed for each; an empty text takes the post back. */
export function postsFrom(
  session: Session,
  world: World,
  { posts }: Process,
  given: readonly (readonly [string, string])[],
): Record<string, readonly string[]> {
  const read = gathered(given.map(([post, members]) => [namedPost(session, posts, post), members]))
  return mapped(read, (members) => members.map((one) => memberNamed(session, world, one)))
}

function namedPost(session: Session, posts: Process['posts'], typed: string): string {
  return named(session, 'post', titled(posts), typed)
}

/** Reviews with the member that was typed for each; an empty text takes him back. */
export function reviewersFrom(
  session: Session,
  world: World,
  process: Process,
  given: readonly (readonly [string, string])[],
): Record<string, string> {
  const reviews = namedReviews(world, process)
  return Object.fromEntries(
    given.map(([review, member]) => [
      named(session, 'review', reviews, review),
      member === '' ? '' : memberNamed(session, world, member),
    ]),
  )
}

function mapped<T, U>(record: Readonly<Record<string, T>>, make: (value: T) => U) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]))
}

/** Reviews whose reviewer the project names. */
function namedReviews({ policy }: World, process: Process): Callable {
  const reviews = partsOf(process, 'review')
    .map(({ review }) => review)
    .filter(({ named }) => named === 'project')
  return callableReviews(policy, process, reviews)
}
