/** Random regulations: small processes in which every form of decision occurs, and the company that works by them. */
import type { Policy } from '../../src/core/policy/policy.ts'
import { ADMIN, keyOf } from '../../fixtures/worlds/small.ts'
import type { Chance } from './chance.ts'
import type { Part } from './oracle.ts'

export const OFFICERS = ['o1', 'o2'] as const
export const HEADS = ['h1', 'h2'] as const
const POOL = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'] as const
export const CLERK = 'clerk'
export const KEEPER = 'keeper'
export const STORE = 'store'
/** Who holds nothing until somebody is needed. */
export const RESERVE = Array.from({ length: 12 }, (_, index) => `s${index + 1}`)

/** Bodies of one, of some, and a board. */
const SOLES = ['boss', 'second-boss'] as const
export const BODIES = ['team', 'panel', 'board'] as const

export type Body = (typeof BODIES)[number]

/** A vote as this test states it, in the oracle's words. */
export interface VoteSpec {
  readonly quorum: Part
  readonly passes: Part
  /** The majority is a parameter's. */
  readonly byParameter: boolean
  readonly close: 'when-decided' | 'when-all-cast' | 'at-deadline'
  readonly times: number
  readonly atLeast: number
  readonly veto: boolean
  readonly tie: boolean
  readonly law: boolean
  readonly meets: boolean
}

export interface ReviewSpec {
  readonly review: string
  readonly role: string
  readonly decide: 'sole' | 'any' | 'all' | 'in-order' | 'vote' | 'opinions'
  readonly vote?: VoteSpec
  /** A body's own answers, by what they count as and where they lead. */
  readonly outcomes?: Readonly<
    Record<string, { readonly as: 'approve' | 'reject' | 'return'; readonly to?: string }>
  >
  /** The case in which it takes place; always, where there is none. */
  readonly when?: When
  readonly instead?: string
  readonly add: boolean
  readonly paper: boolean
  readonly personal: boolean
}

export interface StageSpec {
  readonly stage: string
  readonly documents: readonly string[]
  /** Steps of reviews. */
  readonly gate: readonly (readonly ReviewSpec[])[]
  readonly on?: Readonly<Record<string, string>>
  /** How often a rejection may be reconsidered. */
  readonly again?: number
  readonly then?: string
}

/** What a regulation is by which a project runs. */
export interface Regulation {
  readonly text: string
  readonly policy: Policy
  readonly stages: readonly StageSpec[]
  /** Of a hundred acts, in how many somebody loses a role. */
  readonly leaving: number
}

type Yaml =
  | string
  | number
  | boolean
  | readonly Yaml[]
  | { readonly [key: string]: Yaml | undefined }

/** The text of a value in flow style, each entry of the outermost map on a line of its own. */
function yaml(value: { readonly [key: string]: Yaml }): string {
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${JSON.stringify(one)}\n`)
    .join('')
}

/** A condition over the two facts, in the language's words. */
export type When =
  | { readonly fact: string; readonly is: string | boolean }
  | { readonly any: readonly When[] }
  | { readonly all: readonly When[] }
  | { readonly not: When }

const WHENS: readonly When[] = [
  { fact: 'size', is: 'large' },
  { fact: 'size', is: 'small' },
  { fact: 'partner', is: true },
  {
    any: [
      { fact: 'size', is: 'large' },
      { fact: 'partner', is: true },
    ],
  },
  {
    not: {
      all: [
        { fact: 'size', is: 'small' },
        { fact: 'partner', is: true },
      ],
    },
  },
]

/** A regulation and its company, by chance. */
export function regulationOf(chance: Chance): Regulation {
  const many = chance.between(1, 4)
  const ids = Array.from({ length: many }, (_, index) => `stage-${index + 1}`)
  const stages: StageSpec[] = []
  const raws: Yaml[] = []
  for (const [index, stage] of ids.entries()) {
    const { spec, raw } = stageOf(chance, ids, index, stage)
    stages.push(spec)
    raws.push(raw)
  }
  const documents = stages.flatMap((stage) => stage.documents)
  const text = yaml({
    format: 'bd/process@1',
    process: 'small',
    version: 1,
    title: { zh: '随机流程', en: 'Random' },
    starts: 'officer',
    owner: 'head',
    facts: {
      size: { type: 'choice', of: { small: '小', large: '大' } },
      partner: { type: 'yes-no' },
    },
    documents: Object.fromEntries(documents.map((id) => [id, {}])),
    parameters: { bar: { type: 'majority' } },
    ...(chance.of100(40) ? { hold: 'keeper' } : {}),
    stages: raws,
  })
  return { text, policy: policyOf(chance), stages, leaving: chance.pick([0, 2, 4, 12]) }
}

function stageOf(
  chance: Chance,
  ids: readonly string[],
  index: number,
  stage: string,
): { readonly spec: StageSpec; readonly raw: Yaml } {
  const last = index === ids.length - 1
  const next = last ? 'end' : ids[index + 1]!
  const documents = Array.from(
    {
      length: chance.weighted([
        [5, 1],
        [2, 2],
        [index === 0 ? 0 : 2, 0],
      ]),
    },
    (_, nth) => `paper-${index + 1}-${nth + 1}`,
  )
  const deliverables = documents.map((document) => ({
    document,
    by: 'officer',
    ...(chance.of100(15) ? { when: chance.pick(WHENS) } : {}),
  }))
  const common = { stage, ...(deliverables.length === 0 ? {} : { deliverables }) }
  if (index > 0 && chance.of100(last ? 30 : 20)) {
    return last
      ? { spec: { stage, documents, gate: [] }, raw: { ...common, receipt: { by: 'store' } } }
      : { spec: { stage, documents, gate: [], then: next }, raw: { ...common, then: next } }
  }
  const steps = Array.from({ length: chance.between(1, 3) }, (_, step) => step)
  const earlier = ids.slice(0, index + 1)
  const gate = steps.map((step) => {
    const width = chance.weighted([
      [5, 1],
      [2, 2],
      [1, 3],
    ])
    return Array.from({ length: width }, (_, nth) =>
      reviewOf(chance, `r${index + 1}${step + 1}${nth + 1}`, earlier, next),
    )
  })
  const votes = gate.flat().some(({ spec }) => spec.decide === 'vote')
  const law = gate.flat().some(({ spec }) => spec.vote?.law === true)
  const on = {
    passed: next,
    rejected: last || chance.of100(80) ? 'end' : chance.pick(earlier),
    ...(votes && chance.of100(50)
      ? { 'not-carried': chance.pick(['stay', 'end', ...earlier]) }
      : {}),
    ...(chance.of100(80) ? { returned: chance.pick(earlier) } : {}),
    ...(law && chance.of100(70) ? { deferred: chance.pick(['stay', ...earlier]) } : {}),
    lapsed: chance.pick(['stay', 'stay', ...earlier]),
  }
  const again = on.rejected === 'end' ? chance.pick([0, 0, 1, 2]) : 0
  const raw: Yaml = {
    ...common,
    gate: gate.map((step) =>
      step.length === 1 ? step[0]!.raw : { together: step.map((one) => one.raw) },
    ),
    on,
    ...(again === 0 ? {} : { reconsider: again === 1 ? true : { times: again } }),
  }
  return {
    spec: { stage, documents, gate: gate.map((step) => step.map((one) => one.spec)), on, again },
    raw,
  }
}

function partOf(chance: Chance): Part {
  const [over, under] = chance.pick([
    [1, 2],
    [2, 3],
    [1, 3],
    [3, 5],
    [1, 1],
  ] as const)
  const strict = over !== under && chance.of100(50)
  return { strict, over, under, of: chance.pick(['roster', 'eligible', 'cast', 'decided']) }
}

const shareText = ({ strict, over, under, of }: Part): Yaml => ({
  share: { [strict ? 'more-than' : 'at-least']: `${over}/${under}` },
  of,
})

const HALF = { strict: true, over: 1, under: 2 } as const

interface Drawn {
  readonly spec: ReviewSpec
  readonly raw: Yaml
}

function reviewOf(chance: Chance, review: string, earlier: readonly string[], next: string): Drawn {
  const decide = chance.weighted<ReviewSpec['decide']>([
    [3, 'sole'],
    [1, 'any'],
    [1, 'all'],
    [1, 'in-order'],
    [4, 'vote'],
    [1, 'opinions'],
  ])
  const role = decide === 'sole' ? chance.pick(SOLES) : chance.pick(BODIES)
  const vote = decide === 'vote' ? voteOf(chance, role) : undefined
  const outcomes =
    decide === 'sole' && chance.of100(30) ? answersOf(chance, earlier, next) : undefined
  const personal = chance.of100(10)
  const spec: ReviewSpec = {
    review,
    role,
    decide,
    ...(vote === undefined ? {} : { vote }),
    ...(outcomes === undefined ? {} : { outcomes }),
    ...(chance.of100(20) ? { when: chance.pick(WHENS) } : {}),
    ...(vote?.veto || vote?.tie || vote?.law || chance.of100(60) ? {} : { instead: 'spare' }),
    add: decide !== 'sole' && !personal && vote?.law !== true && chance.of100(30),
    paper: chance.of100(15),
    personal,
  }
  const raw: Yaml = {
    review,
    role,
    decide,
    secretary: CLERK,
    ...(spec.when === undefined ? {} : { when: spec.when }),
    ...(spec.instead === undefined ? {} : { instead: spec.instead }),
    ...(spec.add ? { 'add-seats': 'extra' } : {}),
    ...(spec.paper ? { paper: true } : {}),
    ...(personal ? { personal: true } : {}),
    ...(chance.of100(10) ? { transfer: false } : {}),
    ...(decide !== 'vote' && chance.of100(50)
      ? { within: `${chance.between(2, 6)} working days` }
      : {}),
    ...(outcomes === undefined ? {} : { outcomes: answersText(outcomes) }),
    ...(vote === undefined
      ? chance.of100(30)
        ? { chair: 'chair' }
        : {}
      : voteText(chance, role, vote)),
  }
  return { spec, raw }
}

function voteOf(chance: Chance, role: string): VoteSpec {
  const law = role === 'board' && chance.of100(40)
  const tie = !law && chance.of100(25)
  const passes = partOf(chance)
  return {
    quorum: law ? { ...HALF, of: 'eligible' } : partOf(chance),
    passes: law ? { ...HALF, of: 'eligible' } : tie ? { ...HALF, of: passes.of } : passes,
    byParameter: !law && !tie && chance.of100(20),
    close: chance.pick(['when-decided', 'when-all-cast', 'at-deadline']),
    times: chance.pick([0, 0, 1, 2]),
    atLeast: law ? 3 : chance.pick([1, 1, 2]),
    veto: chance.of100(25),
    tie,
    law,
    meets: chance.of100(50),
  }
}

function voteText(chance: Chance, role: string, vote: VoteSpec): { readonly [key: string]: Yaml } {
  const { quorum, passes, byParameter, close, times, atLeast, veto, tie, law } = vote
  return {
    ...(law
      ? { rule: 'company-law-board' }
      : {
          quorum: shareText(quorum),
          passes: byParameter ? { share: 'bar', of: passes.of } : shareText(passes),
          'at-least': atLeast,
        }),
    close,
    'without-quorum': times === 0 ? 'lapse' : { extend: { 'working-days': 2, times } },
    form: vote.meets ? 'meeting' : 'written',
    show: chance.pick(['after-close', 'after-own', 'at-once']),
    within: `${chance.between(2, 6)} working days`,
    ...(veto ? { veto: `${role}-risk` } : {}),
    ...(tie ? { tie: 'chair-decides' } : {}),
    ...(tie || chance.of100(40) ? { chair: `${role}-chair` } : {}),
    ...(chance.of100(10) ? { notice: 1 } : {}),
  }
}

function answersOf(
  chance: Chance,
  earlier: readonly string[],
  next: string,
): NonNullable<ReviewSpec['outcomes']> {
  return {
    direct: { as: 'approve', to: chance.pick(next === 'end' ? earlier : [next, ...earlier]) },
    onward: { as: 'approve' },
    again: { as: 'return', to: chance.pick(earlier) },
    no: { as: 'reject' },
  }
}

function answersText(outcomes: NonNullable<ReviewSpec['outcomes']>): Yaml {
  return Object.fromEntries(
    Object.entries(outcomes).map(([id, { as, to }]) => [
      id,
      { 'counts-as': as, ...(to === undefined ? {} : { to }) },
    ]),
  )
}

/** Bodies overlap, and now and then somebody who drafts sits in one. */
function policyOf(chance: Chance): Policy {
  const drafter = chance.of100(25) ? [chance.pick(OFFICERS)] : []
  const pool = [...POOL, ...drafter]
  const bodies: Readonly<Record<Body, readonly string[]>> = {
    team: chance.some(pool, chance.between(1, 4)),
    panel: chance.some(pool, chance.between(3, 6)),
    board: chance.some(pool, chance.between(4, 6)),
  }
  const roles: Record<string, readonly string[]> = {
    administrator: [ADMIN],
    officer: OFFICERS,
    head: HEADS,
    boss: [chance.pick(POOL)],
    'second-boss': [chance.pick(POOL)],
    ...bodies,
    ...Object.fromEntries(
      BODIES.flatMap((body) => [
        [`${body}-chair`, [chance.pick(bodies[body])]],
        [`${body}-risk`, chance.some(bodies[body], chance.between(1, 2))],
      ]),
    ),
    chair: [chance.pick(POOL)],
    extra: chance.some(POOL, 3),
    spare: [chance.pick(POOL)],
    [CLERK]: [CLERK],
    keeper: [KEEPER],
    store: [STORE],
  }
  const members = [ADMIN, ...OFFICERS, ...HEADS, ...POOL, CLERK, KEEPER, STORE, ...RESERVE]
  return {
    format: 'bd/policy@1',
    version: 1,
    thresholds: { policy: 1 },
    units: {},
    roles: Object.fromEntries(
      Object.keys(roles).map((role) => [
        role,
        {
          title: { zh: role, en: role },
          ...(role === 'administrator' ? { may: ['set-parameters'] as const } : {}),
        },
      ]),
    ),
    members: Object.fromEntries(
      members.map((id) => [id, { name: id, keys: [{ key: keyOf(id), state: 'active' as const }] }]),
    ),
    grants: Object.entries(roles).flatMap(([role, holders]) =>
      holders.map((member) => ({ member, role })),
    ),
    'same-person': [],
  }
}
