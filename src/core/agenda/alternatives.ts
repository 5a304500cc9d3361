/** An open review leaves other things to be done beside what is due: seats handed on, granted, added, removed, and advice asked for. */
import type { Standing } from '../review/standing.ts'
import { partsOf } from '../process/parts.ts'
import { askedFindings, askerFindings } from '../acts/advise.ts'
import { addableFindings, changerFindings, removableFindings } from '../acts/seats.ts'
import { movableFindings, receiverFindings } from '../acts/transfer.ts'
import type { Advised } from '../record/deed.ts'
import type { Act } from '../record/act.ts'
import type { FiledGrant } from '../record/grant.ts'
import { type ReviewScene, unitOf } from '../review/outcome.ts'
import { hasKey, holders, holdsSomewhere, roleHeld } from '../policy/policy.ts'
import { proxyFindings, usableGrants } from '../review/proxy.ts'
import { roleOfSeat } from '../review/states.ts'
import type { Instant } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/** One thing that may be done, by whom, and to whom a seat could come. */
export interface Also {
  readonly act: Act['act']
  /** Where it is about one. */
  readonly review?: string
  readonly by: readonly string[]
  /** To whom a seat could come, where that is what it does. */
  readonly to: readonly string[]
  readonly deed: Advised
}

/**
 * What is possible now, each with at least one who may and one to whom. A grant is named only where its giver is the only
 * holder of the role, so that nothing passes while he is away, and nobody may cast for him yet.
 */
export function alsoPossible(world: World, standing: Standing, now: Instant): readonly Also[] {
  const { gate } = standing
  if (standing.state !== 'in-review' || gate === undefined) return []
  return gate.open.flatMap((open) => {
    const scene = { world, standing, gate, open, now }
    const all = [transfer(scene), ...grants(scene), added(scene), removed(scene), advice(scene)]
    return all.filter(({ by, to }) => by.length > 0 && to.length > 0)
  })
}

function transfer(scene: ReviewScene): Also {
  const by = waited(scene)
    .filter((seat) => movableFindings(scene, seat).length === 0)
    .map((seat) => holderOf(scene, seat))
  const to = by.length === 0 ? [] : members(scene, (member) => receiverFindings(scene, member))
  return also(scene, by, to, { name: 'transfer', words: { to: '<member>' } })
}

/** For each seat whose holder is the only one of its role: to whom he could grant it. */
function grants(scene: ReviewScene): readonly Also[] {
  const { world, gate, standing } = scene
  const only = { project: standing.id, stage: gate.stage.stage, round: gate.round }
  return waited(scene).flatMap((seat) => {
    const holder = holderOf(scene, seat)
    const role = roleOfSeat(scene.open, seat)
    const [first, ...others] = holders(world.policy, role, unitOf(scene))
    if (first !== holder || others.length > 0 || usableGrants(scene, seat).length > 0) return []
    const to = members(scene, (member) => {
      const record: FiledGrant['record'] = {
        format: 'bd/grant@1',
        at: scene.now.text,
        by: holder,
        n: 1,
        to: member,
        roles: [roleHeld(world.policy, holder, role, unitOf(scene))],
        from: scene.now.date,
        until: '9999-12-31',
        only,
        reason: '',
      }
      return proxyFindings(
        scene,
        seat,
        { path: '', sha256: '', record, revoked: undefined },
        member,
      )
    })
    const words = { to: '<member>', roles: role, until: '<date>', only }
    const deed: Advised = { name: 'grant', words }
    return [{ act: 'grant' as const, review: scene.open.review.review, by: [holder], to, deed }]
  })
}

function added(scene: ReviewScene): Also {
  const to = members(scene, (member) => addableFindings(scene, member))
  return also(scene, to.length === 0 ? [] : changers(scene), to, seat('add-seat'))
}

function removed(scene: ReviewScene): Also {
  const to = scene.open.acts.seats
    .map(({ record }) => record.seat)
    .filter((seat, index, seats) => seats.indexOf(seat) === index)
    .filter((seat) => removableFindings(scene, seat).length === 0)
  return also(scene, to.length === 0 ? [] : changers(scene), to, seat('remove-seat'))
}

/** Whoever has a seat may ask somebody outside. */
function advice(scene: ReviewScene): Also {
  const by = members(scene, (member) => askerFindings(scene, member))
  const to = by.length === 0 ? [] : members(scene, (member) => askedFindings(scene, member))
  return also(scene, by, to, { name: 'advise', words: { ask: '<member>' } })
}

function seat(name: 'add-seat' | 'remove-seat'): Offered {
  return { name, words: { member: '<member>' } }
}

/** What may be done in a review; the review is named where several are open. */
type Offered = Extract<
  Advised,
  { readonly name: 'transfer' | 'add-seat' | 'remove-seat' | 'advise' }
>

function changers(scene: ReviewScene): readonly string[] {
  return members(scene, (member) => changerFindings(scene, member))
}

function also(
  { standing, gate, open }: ReviewScene,
  by: readonly string[],
  to: readonly string[],
  offered: Offered,
): Also {
  const { review } = open.review
  const named = gate.open.length > 1 ? { review } : {}
  const words = { ...offered.words, ...named }
  const deed = { name: offered.name, project: standing.id, words } as Advised
  return { act: offered.name, review, by, to, deed }
}

/** The seats that have not decided. */
function waited({ open }: ReviewScene): readonly string[] {
  return [...open.states].flatMap(([seat, state]) =>
    state === 'open' || state === 'waiting' ? [seat] : [],
  )
}

function holderOf({ open }: ReviewScene, seat: string): string {
  return open.holders.get(seat) ?? seat
}

/** The members with a key against whom nothing speaks; those who review somewhere in the process come first. */
function members(
  { world, standing }: ReviewScene,
  against: (member: string) => readonly unknown[],
): readonly string[] {
  const { policy } = world
  const roles = partsOf(standing.process, 'review').flatMap(({ review: { role } }) =>
    typeof role === 'string' ? [role] : [],
  )
  const fit = Object.keys(policy.members).filter(
    (member) => hasKey(policy, member) && against(member).length === 0,
  )
  const reviews = (member: string) => roles.some((role) => holdsSomewhere(policy, member, role))
  return [...fit.filter(reviews), ...fit.filter((member) => !reviews(member))]
}
