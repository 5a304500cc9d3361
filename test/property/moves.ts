/** Random moves of a workspace's members: mostly what is due, by whom it is due, sometimes anything by anybody. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Status } from '../stories/story.ts'
import type { Bench } from '../workbench/bench.ts'
import { fillAll, FOLDER, PROJECT } from '../workbench/life.ts'
import {
  ADMIN,
  BOARD_SECRETARY,
  COMMITTEE_SECRETARY,
  DIRECTORS,
  EXPERTS,
  HEAD,
  LEADER,
  MANAGER,
  OFFICER,
  OPERATIONS,
  OTHER_OFFICER,
} from '../workbench/people.ts'

/** One move: a kind, and numbers that choose among what is there when it is made. */
export interface Move {
  readonly kind: 'due' | 'ballot' | 'wild' | 'wait' | 'policy' | 'change' | 'write' | 'second'
  readonly a: number
  readonly b: number
  readonly c: number
}

const KINDS: readonly (readonly [Move['kind'], number])[] = [
  ['due', 8],
  ['ballot', 6],
  ['wild', 4],
  ['wait', 2],
  ['policy', 2],
  ['change', 2],
  ['write', 2],
  ['second', 1],
]

export const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.oneof(...KINDS.map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind) }))),
  a: fc.nat(1000),
  b: fc.nat(1000),
  c: fc.nat(1000),
})

/** A command line and who gives it. */
export interface Order {
  readonly member: string
  readonly argv: readonly string[]
}

const PEOPLE = [
  ADMIN,
  OFFICER,
  OTHER_OFFICER,
  HEAD,
  LEADER,
  MANAGER,
  OPERATIONS,
  COMMITTEE_SECRETARY,
  BOARD_SECRETARY,
  ...EXPERTS,
  ...DIRECTORS,
  'han-xuemei',
  'wu-qiong',
  'mallory',
]

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length]!

/** The order that a move comes to in this workspace, where the project's status is known; `undefined` when it only waits. */
export async function orderOf(bench: Bench, status: Status, one: Move): Promise<Order | undefined> {
  const { kind, a, b, c } = one
  switch (kind) {
    case 'wait':
      bench.pass(pick([600, 86_400, 4 * 86_400, 12 * 86_400], a))
      return undefined
    case 'due':
      return due(bench, status, a, b, c)
    case 'ballot':
      return ballot(status, a, b)
    case 'wild':
      return wild(a, b)
    case 'policy':
      return policy(a, b)
    case 'change':
      return change(a, b)
    case 'write':
      return write(bench, a, b)
    case 'second':
      return second(a)
    default:
      return kind satisfies never
  }
}

async function due(bench: Bench, status: Status, a: number, b: number, c: number): Promise<Order> {
  const next = status.next.length === 0 ? undefined : pick(status.next, a)
  if (next === undefined) return wild(a, b)
  const member = next.by.length === 0 ? HEAD : pick(next.by, b)
  switch (next.act) {
    case 'draft':
    case 'save':
      await bench.bd(undefined, 'draft', PROJECT)
      fillAll(bench)
      return { member, argv: ['save', PROJECT] }
    case 'attach': {
      const [, , , document = ''] = next.command.split(' ')
      bench.write('../scan.pdf', `%PDF-1.7 ${c}`)
      return { member, argv: ['attach', PROJECT, document, '../scan.pdf'] }
    }
    case 'submit':
      return {
        member,
        argv: ['submit', PROJECT, ...(c % 3 === 0 ? ['--answer', '已逐条答复'] : [])],
      }
    case 'ballot':
      return ballot(status, b, c)
    // What these need is to be chosen, and the wild moves choose it.
    case 'team':
    case 'set':
    case 'parameter':
    case 'policy':
      return wild(a, b)
    default:
      return { member, argv: [next.act, PROJECT] }
  }
}

/** A ballot or recusal, mostly by a seat that is open. */
function ballot(status: Status, a: number, b: number): Order {
  const open = status.reviews.find((one) => one.state === 'open')
  const seats: readonly string[] = (open?.seats ?? [])
    .filter((seat) => seat.state === 'open')
    .map((seat) => seat.member)
  const member = seats.length === 0 ? pick(PEOPLE, a) : pick(seats, a)
  const answers = ['approve', 'approve', 'approve', 'return', 'reject', 'abstain', 'recuse']
  const answer = pick(answers, b)
  const ground = answer === 'recuse' ? ['--ground', pick(['related', 'other'], a + b)] : []
  return { member, argv: [answer, PROJECT, '--reason', '意见见附件', ...ground] }
}

function wild(a: number, b: number): Order {
  const reason = ['--reason', '理由']
  const orders: readonly (readonly string[])[] = [
    ['approve', PROJECT],
    ['reject', PROJECT, ...reason],
    ['return', PROJECT, ...reason],
    ['abstain', PROJECT, ...reason],
    ['recuse', PROJECT, ...reason],
    ['submit', PROJECT, '--answer', '答复', '--waive', 'due-diligence-report=新建项目'],
    ['withdraw', PROJECT],
    ['close', PROJECT],
    ['extend', PROJECT, ...reason],
    ['cancel', PROJECT, ...reason],
    ['hand-over', PROJECT],
    ['receive', PROJECT],
    ['save', PROJECT],
    ['approve', PROJECT, '--review', 'expert-committee'],
    ['close', PROJECT, '--review', 'board'],
  ]
  return { member: pick(PEOPLE, a), argv: pick(orders, b) }
}

function policy(a: number, b: number): Order {
  const roles = ['expert', 'director', 'general-manager', 'bd-officer', 'department-head']
  const role = pick(roles, b)
  const member =
    role === 'expert'
      ? pick(EXPERTS, a)
      : role === 'director'
        ? pick(DIRECTORS, a)
        : pick(PEOPLE, a)
  const verb = b % 2 === 0 ? 'revoke-role' : 'grant-role'
  return { member: ADMIN, argv: ['policy', verb, member, role, '--reason', '人员变动'] }
}

function change(a: number, b: number): Order {
  const orders: readonly Order[] = [
    { member: OFFICER, argv: ['set', PROJECT, `amount=${1 + (b % 9)}亿`] },
    { member: OFFICER, argv: ['set', PROJECT, `intent=${pick(['new-build', 'equity'], b)}`] },
    { member: OFFICER, argv: ['set', PROJECT, `has-partner=${pick(['yes', 'no', ''], b)}`] },
    { member: OFFICER, argv: ['edit', PROJECT, '--title', `项目 ${b}`] },
    {
      member: HEAD,
      argv: [
        'team',
        PROJECT,
        ...['finance=peng-fei', 'technical=lu-qing', 'market-research=yan-bo'].flatMap((post) => [
          '--post',
          post,
        ]),
      ],
    },
    { member: HEAD, argv: ['team', PROJECT, '--post', `finance=${pick(PEOPLE, b)}`] },
    {
      member: ADMIN,
      argv: [
        'parameter',
        'set',
        'expert-majority',
        pick(['>1/2', '>=2/3', '>=1/7'], b),
        '--reason',
        '调整',
      ],
    },
  ]
  return pick(orders, a)
}

function write(bench: Bench, a: number, b: number): Order {
  const names = ['idea', 'initiation-report', 'feasibility-report', 'completion-report']
  const path = `${FOLDER}/${pick(names, a)}.md`
  const member = pick([OFFICER, OFFICER, OTHER_OFFICER, pick(EXPERTS, b), pick(PEOPLE, b)], a + b)
  if (b % 4 === 0) {
    bench.write('../scan.pdf', `%PDF-1.7 ${b}`)
    return { member, argv: ['attach', PROJECT, pick(names, a), '../scan.pdf'] }
  }
  if (existsSync(join(bench.dir, path))) bench.write(path, `${bench.read(path)}\n补 ${a} ${b}。\n`)
  return { member, argv: ['save', PROJECT] }
}

function second(a: number): Order {
  const facts = ['--fact', 'intent=new-build', '--reviewer', `leader-in-charge=${LEADER}`]
  return { member: pick([OFFICER, HEAD], a), argv: ['new-project', '--title', `二 ${a}`, ...facts] }
}

/** What a refused command must leave as it was: branch, index and work tree, byte for byte. */
export function trace(bench: Bench): readonly string[] {
  const index = readFileSync(join(bench.dir, '.git/index'))
  const changed = bench.git('--no-optional-locks', 'status', '--porcelain', '-uall')
  const bytes = changed.split('\n').map((line) => {
    const file = join(bench.dir, line.slice(3))
    return line !== '' && existsSync(file) ? readFileSync(file, 'utf8') : ''
  })
  const digest = createHash('sha256').update(index).update(bytes.join('\0')).digest('hex')
  return [bench.head, bench.git('for-each-ref'), changed, digest]
}
