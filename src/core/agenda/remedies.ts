/** Remedies name who can take away what keeps a project where it is, when it is not a document that is missing. */
import type { Standing } from '../review/standing.ts'
import type { Advised, Deeds } from '../record/deed.ts'
import { type Finding, unique } from '../rules/finding.ts'
import { ADMINISTRATOR, hasKey, holders, mayDo, type Policy } from '../policy/policy.ts'
import { ownerRole, ownerSource } from '../process/owner.ts'
import { actorsIn, awaitsDeputy } from '../review/requester.ts'
import { gateFindings } from '../review/opening.ts'
import type { Instant } from '../calendar/time.ts'
import type { World } from '../world/world.ts'
import { drafters } from '../project/drafters.ts'
import { type NextAct, nextActs } from '../project/next.ts'
import { packetOf } from '../project/packet.ts'
import { isUnchanged } from '../project/resubmission.ts'

/** What has to be done about the project's own record, the company's numbers or the roster before it can go on. */
export function remedies(
  world: World,
  standing: Standing,
  missing: readonly Finding[],
  now: Instant,
): readonly NextAct[] {
  const found = standing.state === 'in-review' ? laterFindings(world, standing, now) : missing
  const acts = [
    ...(standing.state === 'drafting' ? revision(world, standing, now) : []),
    ...found.flatMap((one) => remedyOf(world, standing, one, now)),
  ]
  // Before a deputy is named nobody could do what is the requester's.
  const awaits = awaitsDeputy(world.policy, standing)
  return told(acts.filter(({ by }) => by.length > 0 || !awaits))
}

/** Each once; facts that are to be set are set by one command, where the first of them would be. */
function told(acts: readonly NextAct[]): readonly NextAct[] {
  const once = new Map<string, NextAct>()
  for (const one of acts) {
    const { deed } = one
    const key = JSON.stringify(deed.name === 'set' ? ['set', one.by] : deed)
    const before = once.get(key)
    if (before === undefined) once.set(key, one)
    else if (deed.name === 'set' && before.deed.name === 'set') {
      const facts = { ...before.deed.words.facts, ...deed.words.facts }
      once.set(key, { ...before, deed: { ...before.deed, words: { ...before.deed.words, facts } } })
    }
  }
  return [...once.values()]
}

/**
 * What was returned and stands as it stood is to be revised by those who draft it. The owner may also submit it as it is,
 * with an answer.
 */
function revision(world: World, standing: Standing, now: Instant): readonly NextAct[] {
  if (standing.rounds.at(-1)?.result !== 'returned') return []
  const packet = packetOf(world, standing, {
    signer: '',
    now,
    signersOf: () => [],
    lastSignerOf: () => undefined,
  })
  if (!isUnchanged(standing, packet)) return []
  return [
    {
      act: 'save',
      revises: true,
      by: drafters(world, standing),
      deed: { name: 'save', project: standing.id, words: {} },
    },
  ]
}

/** Why a later review of the open gate could not open now: the act that decides the present one would be refused. */
function laterFindings(world: World, standing: Standing, now: Instant): readonly Finding[] {
  const { gate } = standing
  const stage = gate?.stage
  if (gate === undefined || stage === undefined) return []
  const step = Math.max(...gate.open.map(({ review }) => review.step))
  const { documents, attachments } = gate.submission.record
  const ahead = { ...stage, gate: stage.gate.filter((review) => review.step > step) }
  const files = [...documents, ...attachments]
  return unique(
    gateFindings(world, standing, ahead, files, now).filter(
      ({ rule }) => rule !== 'gate-without-review',
    ),
  )
}

/** What is due next, with the revision of what came back before it is submitted again; `unsaved` as in {@link nextActs}. */
export function withRevision(
  world: World,
  standing: Standing,
  now: Instant,
  unsaved: boolean,
): readonly NextAct[] {
  const next = nextActs(world, standing, now, unsaved)
  const writes =
    standing.state !== 'drafting' ||
    next.some(({ act }) => act === 'draft' || act === 'save' || act === 'attach')
  return writes ? next : [...revision(world, standing, now), ...next]
}

function remedyOf(
  world: World,
  standing: Standing,
  missing: Finding,
  now: Instant,
): readonly NextAct[] {
  const { policy } = world
  const { id, process, stage } = standing
  const owner = ownerRole(world, process, stage, now.date)
  const owners = owner === undefined ? [] : actorsIn(policy, standing, owner)
  const { rule, facts } = missing
  switch (rule) {
    case 'missing-post':
      return [team(owners, id, { posts: { [facts.post]: '<member>' } })]
    case 'post-not-distinct':
      return [team(owners, id, { posts: { '<post>': '<member>' } })]
    case 'reviewer-not-named':
    case 'too-many-holders':
      return [team(owners, id, { reviewers: { [facts.review]: '<member>' } })]
    case 'unset-fact': {
      const by = [...new Set([...owners, ...actorsIn(policy, standing, process.starts)])]
      const words = { facts: { [facts.fact]: '<value>' } }
      return [{ act: 'set', by, deed: { name: 'set', project: id, words } }]
    }
    case 'not-countersigned': {
      const by = facts.holders === '' ? [] : facts.holders.split(', ')
      return [{ act: 'save', writes: true, by, deed: { name: 'save', project: id, words: {} } }]
    }
    case 'unset-parameter':
      return [parameter(policy, facts.parameter, facts.process)]
    case 'too-few-seats':
      return [grant(policy, facts.role)]
    case 'no-superior': {
      const deed: Advised = { name: 'name-superior', words: { member: facts.member } }
      return [{ act: 'policy', by: holders(policy, ADMINISTRATOR), deed }]
    }
    case 'seat-lacking':
      return [grant(policy, facts.role)]
    default:
      return []
  }
}

function team(by: readonly string[], project: string, words: Deeds['team']): NextAct {
  return { act: 'team', by, deed: { name: 'team', project, words } }
}

function parameter(policy: Policy, name: string, process: string): NextAct {
  const by = Object.keys(policy.members).filter((one) => mayDo(policy, one, 'set-parameters'))
  const words = { process, parameter: name, value: '<value>', reason: '<decision>' }
  const deed: Advised = { name: 'set-parameter', words }
  return { act: 'parameter', by: by.length > 0 ? by : holders(policy, ADMINISTRATOR), deed }
}

/** Of several roles whose holders decide together, the first is granted. */
function grant(policy: Policy, roles: string): NextAct {
  const [role = roles] = roles.split(', ')
  const by = holders(policy, ADMINISTRATOR)
  return { act: 'policy', by, deed: { name: 'grant-role', words: { member: '<member>', role } } }
}

/**
 * What the roster lacks for an act that is due: somebody who holds its role, or a key for those who do. Empty while somebody
 * can sign it.
 */
export function rosterGap(
  world: World,
  standing: Standing,
  { act, by }: NextAct,
  role: string,
): readonly NextAct[] {
  const { policy } = world
  if (by.some((member) => hasKey(policy, member))) return []
  if (role === '') return ownerGap(world, standing, act)
  if (by.length === 0) return [grant(policy, role)]
  const deed: Advised = { name: 'admit', words: { role } }
  return [{ act: 'policy', by: holders(policy, ADMINISTRATOR), deed }]
}

/** The owner may be named by a number that the company has not set. */
function ownerGap({ policy }: World, standing: Standing, act: NextAct['act']): readonly NextAct[] {
  const { process, stage } = standing
  const source = ownerSource(process, stage)
  const owns = act === 'submit' || act === 'hand-over'
  return owns && typeof source !== 'string'
    ? [parameter(policy, source.parameter, process.process)]
    : []
}
