/** A random history of one project under a random regulation, held to the invariants after each of its acts. */
import type { Standing } from '../../src/core/review/standing.ts'
import type { Act } from '../../src/core/record/act.ts'
import { hasPassed } from '../../src/core/calendar/deadline.ts'
import type { Policy } from '../../src/core/policy/policy.ts'
import type { ActRecord } from '../../src/core/record/record.ts'
import { standingOf } from '../../src/core/project/standing.ts'
import { Ledger } from '../../fixtures/worlds/ledger.ts'
import { opening, PROJECT } from '../../fixtures/worlds/life.ts'
import { ADMIN, STRANGER } from '../../fixtures/worlds/small.ts'
import type { Attempt } from './attempt.ts'
import { attempts } from './attempts.ts'
import type { Chance } from './chance.ts'
import { effectFaults, effectIn, factsOf } from './effects.ts'
import { entitled } from './entitled.ts'
import { goTo, type History, type Kept, timeOf } from './history.ts'
import {
  canGoOn,
  hasEnded,
  inboxFaults,
  offerFaults,
  outcomeFaults,
  restFaults,
  placeFaults,
} from './invariants.ts'
import { summaryFaults } from './summaries.ts'
import { BODIES, OFFICERS, type Regulation, RESERVE } from './regulation.ts'
import { Witness } from './witness.ts'

/** What was tried, and what came of it, over many histories. */
export class Tried {
  /** Acts that were allowed, by name. */
  readonly allowed = new Map<string, number>()
  /** Outcomes, by the way to decide. */
  readonly outcomes = new Map<string, number>()
  /** How projects ended; those that went on are `going-on`. */
  readonly ends = new Map<string, number>()
  /** What was told of acts before they were signed, by kind of change. */
  readonly effects = new Map<string, number>()
  refused = 0
  /** How often nobody was left who could decide. */
  rescued = 0

  static count(of: Map<string, number>, what: string): void {
    of.set(what, (of.get(what) ?? 0) + 1)
  }
}

/** What may still be done once a project has ended: reading, signing for what was said, keeping what was promised. */
const AFTER_THE_END = new Set(['confirm', 'cc', 'read', 'reconsider', 'condition', 'parameter'])

/** The last day on which something is done; the replay's own clock stands soon after. */
const LAST_DAY = Date.parse('2026-12-05T00:00:00+08:00') / 1000

export class Play {
  readonly #chance: Chance
  readonly #regulation: Regulation
  readonly #witness: Witness
  readonly #tried: Tried
  readonly #ledger: Ledger
  readonly #commits: Kept[] = []
  readonly #told: string[] = []
  readonly #decided = new Map<string, string>()

  constructor(chance: Chance, regulation: Regulation, tried: Tried) {
    this.#chance = chance
    this.#regulation = regulation
    this.#tried = tried
    this.#witness = new Witness(regulation)
    this.#ledger = new Ledger(settingOf(regulation))
    const facts = chance.of100(60)
      ? { size: chance.pick(['small', 'large']), partner: chance.pick(['yes', 'no']) }
      : {}
    this.#write(OFFICERS[0], opening({ facts }), {})
  }

  get history(): History {
    return { setting: settingOf(this.#regulation), commits: this.#commits }
  }

  /** So many acts, or until the project has ended; throws, with the whole story, when something is as it must not be. */
  run(acts: number): void {
    for (let act = 0; act < acts && timeOf(this.#ledger) < LAST_DAY; act += 1) {
      this.#wait()
      const standing = this.#standing()
      if (this.#witness.ended !== undefined && this.#chance.of100(40)) break
      if (this.#chance.of100(this.#regulation.leaving)) this.#leave()
      else if (this.#chance.of100(25)) this.#wild(standing)
      else this.#due(standing)
      this.#invariants()
    }
    Tried.count(this.#tried.ends, this.#witness.ended ?? 'going-on')
  }

  #standing(): Standing {
    const found = standingOf(this.#ledger.world, PROJECT)
    if (!found.ok) throw new Error(JSON.stringify(found.findings))
    return found.value
  }

  #must(faults: readonly string[]): void {
    if (faults.length === 0) return
    throw new Error([...faults, ...this.#told, this.#regulation.text].join('\n'))
  }

  #invariants(): void {
    const standing = this.#standing()
    const witness = this.#witness
    this.#must([
      ...placeFaults(standing, witness),
      ...outcomeFaults(standing, witness, this.#decided),
      ...offerFaults(this.#ledger, standing, witness),
      ...inboxFaults(this.#ledger, standing),
      ...restFaults(this.#ledger, standing),
      ...summaryFaults(this.#ledger, standing),
    ])
    if (!hasEnded(standing) && !canGoOn(this.#ledger, standing)) this.#rescue()
  }

  #wait(): void {
    const seconds = this.#chance.weighted([
      [6, 600],
      [3, 7200],
      [2, 86_400],
      [1, 4 * 86_400],
    ])
    goTo(this.#ledger, timeOf(this.#ledger) + seconds + this.#chance.between(0, 300))
  }

  /** Something that somebody may do. */
  #due(standing: Standing): void {
    const left = attempts(this.#ledger, standing).map((each) => [each.weight, each] as const)
    while (left.length > 0) {
      const one = this.#chance.weighted(left)
      if (this.#ledger.decide(one.member, one.act).ok) return this.#do(one, standing)
      left.splice(
        left.findIndex(([, each]) => each === one),
        1,
      )
    }
  }

  /** Anything by anybody: mostly refused, and when it is not, it is held to the same. */
  #wild(standing: Standing): void {
    const all = attempts(this.#ledger, standing)
    if (all.length === 0) return
    const one = this.#chance.pick(all)
    const people = [...Object.keys(this.#ledger.world.policy.members), STRANGER]
    const member = this.#chance.of100(60) ? this.#chance.pick(people) : one.member
    const act = this.#chance.of100(50) ? one.act : this.#twisted(one.act)
    if (this.#ledger.decide(member, act).ok) this.#do({ ...one, member, act }, standing)
    else this.#tried.refused += 1
  }

  /** The act with one of its words changed: another number, seat, member, stage, or digest. */
  #twisted(act: Act): Act {
    const words = Object.entries(act).filter(([key]) => TWISTED.has(key))
    if (words.length === 0) return act
    const [key, value] = this.#chance.pick(words)
    const other = (): unknown => {
      if (typeof value === 'number') return value + this.#chance.pick([-1, 1])
      if (key === 'seat' || key === 'to' || key === 'asks') {
        return this.#chance.pick(Object.keys(this.#ledger.world.policy.members))
      }
      if (key === 'stage') return this.#chance.pick(this.#regulation.stages).stage
      return `${String(value)}0`
    }
    return { ...act, [key]: other() } as Act
  }

  #do({ member, act, texts }: Attempt, standing: Standing): void {
    this.#told.push(`${this.#ledger.by(member).now.text} ${brief(member, act)}`)
    const { world } = this.#ledger
    const judged = this.#ledger.decide(member, act)
    const record = judged.ok ? recordOf([...judged.value.records.values()]) : undefined
    const may = entitled(world, standing, this.#witness, member, act, record)
    const over = hasEnded(standing) && !AFTER_THE_END.has(act.act)
    this.#must([
      ...(may ? [] : [`${member} is not entitled to ${act.act}`]),
      ...(over ? [`${act.act} after the end`] : []),
    ])
    const passed = isOverdue(standing, act, this.#ledger.by(member).now)
    this.#write(member, act, texts ?? {})
    Tried.count(this.#tried.allowed, act.act)
    if (record === undefined) return
    const decides = this.#witness.wayOf(record)
    this.#must(this.#witness.note(record, world, passed))
    const outcome = 'outcome' in record ? record.outcome : undefined
    if (outcome !== undefined && decides !== undefined) {
      Tried.count(this.#tried.outcomes, `${decides} ${outcome.result}`)
    }
  }

  /** Writes what is allowed; check must accept it, or this throws. */
  #write(member: string, act: Act, texts: NonNullable<Attempt['texts']>): void {
    const epoch = timeOf(this.#ledger)
    const judged = this.#ledger.decide(member, act)
    const records = judged.ok ? judged.value.records : new Map()
    const draft = this.#ledger.draft(member, act, texts)
    const before = factsOf(this.#ledger.world, PROJECT)
    const told = effectIn(this.#ledger, member, draft)
    for (const { kind } of told) Tried.count(this.#tried.effects, kind)
    this.#must(
      this.#ledger.forge(draft).map(({ rule }) => `check refuses what was allowed: ${rule}`),
    )
    this.#must(effectFaults(told, before, factsOf(this.#ledger.world, PROJECT)))
    this.#commits.push({ epoch, draft, act, records })
  }

  /** Somebody loses a role, or leaves altogether. */
  #leave(): void {
    const { policy } = this.#ledger.world
    const held = policy.grants.filter((one) => one.member.startsWith('p'))
    if (held.length === 0) return
    const lost = this.#chance.pick(held)
    const { member } = lost
    const altogether = this.#chance.of100(30)
    const left = { ...policy.members[member]!, state: 'left' as const }
    this.#policy({
      ...policy,
      members: altogether ? { ...policy.members, [member]: left } : policy.members,
      grants: policy.grants.filter((one) => (altogether ? one.member !== member : one !== lost)),
    })
  }

  #policy(next: Policy): void {
    const policy = { ...next, version: next.version + 1 }
    const roles = policy.grants.map(({ member, role }) => `${member} ${role}`)
    this.#told.push(`policy: ${roles.join(', ')}`)
    this.#write(ADMIN, { act: 'policy', policy, reason: '人员变动', proven: [] }, {})
    Tried.count(this.#tried.allowed, 'policy')
    this.#must(this.#witness.policy(this.#ledger.world))
  }

  /** Nobody is left who may decide: others are given the roles, and it goes on. */
  #rescue(): void {
    const { policy } = this.#ledger.world
    this.#tried.rescued += 1
    const [a, b, c] = RESERVE.filter((one) => policy.grants.every(({ member }) => member !== one))
    if (a === undefined || b === undefined || c === undefined) {
      throw new Error('the reserve is used up')
    }
    const alone = ['boss', 'second-boss', 'spare', ...BODIES.map((body) => `${body}-chair`)]
    const joined = [...BODIES, ...BODIES.map((body) => `${body}-risk`)]
    const grants = [
      ...policy.grants.filter(({ role }) => !alone.includes(role)),
      ...alone.map((role) => ({ member: a, role })),
      ...joined.flatMap((role) => [a, b, c].map((member) => ({ member, role }))),
    ]
    this.#policy({ ...policy, grants })
    const saved = canGoOn(this.#ledger, this.#standing())
    this.#must(saved ? [] : ['nobody can take it on, whoever is given the roles'])
  }
}

/** Words of an act that another value still leaves an act. */
const TWISTED = new Set([
  'seat',
  'to',
  'asks',
  'stage',
  'round',
  'n',
  'condition',
  'review',
  'submission',
  'replaces',
  'opinion',
  'ballot',
  'entry',
  'grant',
  'hold',
  'rejection',
  'handOver',
  'answer',
])

function settingOf({ text, policy }: Regulation): History['setting'] {
  return { process: () => text, policy }
}

/** Whether the time of the review that the act is about is over, by official days. */
function isOverdue({ gate }: Standing, act: Act, now: ReturnType<Ledger['by']>['now']): boolean {
  const open = gate?.open.find(({ review }) => 'review' in act && review.review === act.review)
  const { deadline } = open ?? {}
  return deadline !== undefined && hasPassed(deadline, now) && deadline.certainty === 'official'
}

function recordOf(records: readonly unknown[]): ActRecord | undefined {
  return records.find(
    (one): one is ActRecord => typeof one === 'object' && one !== null && 'act' in one,
  )
}

/** An act on one line. */
function brief(member: string, act: Act): string {
  const hidden = ['project', 'submission', 'replaces', 'reason', 'texts', 'evidence', 'waivers']
  const words = Object.entries(act)
    .filter(([key]) => !hidden.includes(key))
    .map(([, value]) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
  return `${member}: ${words.join(' ')}`
}
