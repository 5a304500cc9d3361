/** A regulation that uses every word of the language, and every way to change one of its values. */
import { contentOf } from '../../src/core/record/tree.ts'
import type { Process } from '../../src/core/process/process.ts'
import { readEntry } from '../../src/documents/entry.ts'

/** A regulation that uses every word. */
export const EVERYTHING = `format: bd/process@1
process: everything
version: 3
title: { zh: 无所不包, en: Everything }
ledger: X-1
family: everyday
use: { zh: 样样事情, en: all that there is }
also: [all in one]
sources: [General rules]
based-on: { process: group-investment, version: 1, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa }
starts: officer
own-request: yes
owner: head
hold: keeper
facts:
  size: { type: choice, of: { large: { zh: 大, en: Large }, small: { zh: 小, en: Small } }, title: { zh: 规模, en: Size } }
  amount: { type: money, optional: yes, at-least: 1, at-most: 900, title: { zh: 金额, en: Amount } }
  begins: { type: date, title: { zh: 开始, en: Begins } }
  partner: { type: text, title: { zh: 合作方, en: Partner } }
  margin: { type: percent, computed: { share: [{ minus: [amount, { times: [limit, 5%] }] }, { plus: [amount, limit] }] }, round: '2, half-up', title: { zh: 毛利率, en: Margin } }
  fee: { type: percent, computed: { table: rate }, title: { zh: 费率, en: Fee } }
  order: { type: project, title: { zh: 业务, en: Order } }
  customer: { type: record, of: customers, title: { zh: 客户, en: Customer } }
parameters:
  half: { type: majority, title: { zh: 过半, en: Half } }
  term: { type: span, title: { zh: 期限, en: Term } }
  limit: { type: money, title: { zh: 限额, en: Limit } }
posts:
  finance: { title: { zh: 财务, en: Finance } }
  law: { title: { zh: 法务, en: Law } }
documents:
  plan:
    title: { zh: 方案, en: Plan }
    attachable: yes
    hint: { zh: 一事一报, en: one matter each }
    letter: { to: { zh: 主任, en: the head }, closing: { zh: 请批示, en: please decide } }
    fields:
      cost: { type: money, title: { zh: 成本, en: Cost }, hint: { zh: 含税, en: with tax } }
      binding: { type: yes-no, flag: yes, optional: yes, title: { zh: 约束力, en: Binding } }
      signed-on: { type: date, title: { zh: 签署, en: Signed on } }
      counterparty: { type: text, title: { zh: 相对方, en: Counterparty } }
      total: { type: money, computed: { sum: lines, column: price }, title: { zh: 合计, en: Total } }
    rows:
      lines:
        title: { zh: 明细, en: Costs }
        optional: yes
        columns: { price: { type: money, title: { zh: 单价, en: Price } }, done: { type: yes-no, title: { zh: 完成, en: Done } } }
    sections: { risk: { zh: 风险, en: Risk, hint: { zh: 写明概率, en: how likely } }, gain: { zh: 收益, en: Gain, none: yes } }
  note: { title: { zh: 说明, en: Note }, fields: { on: { type: date, title: { zh: 日子, en: Day } } } }
tables:
  route:
    title: { zh: 分办, en: Routing }
    on: [{ fact: amount }, { fact: size }]
    rows:
      - { when: [{ at-least: 100, less-than: 200 }, large], gives: heads }
      - { when: [any, any], gives: lawyer }
  onward:
    title: { zh: 去向, en: Onward }
    on: [{ fact: size }]
    rows:
      - { when: large, gives: give }
      - { when: small, gives: end }
  rate:
    title: { zh: 费率表, en: Rates }
    type: percent
    on: [{ fact: size }]
    rows: [{ when: large, gives: 5% }, { when: small, gives: 2% }]
stages:
  - stage: draft
    title: { zh: 起草, en: Drafting }
    phase: { zh: 前期, en: Early }
    owner: leader
    within: 9 working days
    due: { fact: begins, plus: 3 weeks }
    tell: adviser
    team:
      - { when: { fact: size, is: large }, must-include: [finance, law] }
    deliverables:
      - document: plan
        by: [officer, drafter]
        countersigned: checker
        of: unit
        each: yes
        attached: yes
        post: finance
        within: 2 weeks
        due: { document: note, field: on }
        tell: [lawyer, clerk]
        when: { all: [{ fact: amount, more-than: 5 }, { any: [{ fact: begins, at-least: '2026-01-01' }, { fact: size, is: large }] }] }
        waivable: { when: { not: { fact: size, is: large } }, by: head }
    requires:
      - title: { zh: 有对方, en: With a partner }
        condition: { fact: partner, in: [none, other] }
      - title: { zh: 早于, en: Earlier }
        condition: { document: plan, field: signed-on, less-than: { fact: begins } }
      - title: { zh: 及时, en: In time }
        condition: { today: yes, at-most: { fact: begins, plus: 3 calendar days } }
      - title: { zh: 办完, en: All done }
        condition: { all: [{ every: lines, column: done, is: yes }, { count: lines, where: { column: done, is: yes }, more-than: 3 }] }
      - title: { zh: 关联, en: Links }
        condition:
          all:
            - { through: order, state: [completed, drafting] }
            - { not: { through: order, passed: approval } }
            - { through: order, fact: score, at-most: { parameter: limit } }
            - { through: order, document: answer, field: late, is: no }
            - { through: { document: plan, field: matter }, outcome: returned }
            - { through: customer, field: grade, is: a }
            - { count: complaint, where: { order: this, size: { fact: size }, kind: [a, b] }, at-most: 0 }
    gate:
      - review: manager
        title: { zh: 经理, en: Manager }
        role: [manager, director]
        named: project
        authors: of-stage
        fields:
          level: { type: choice, of: { a: { zh: 甲, en: A }, b: { zh: 乙, en: B } }, title: { zh: 等级, en: Level } }
        decide: sole
        forms: [in-person, office-meeting]
        outcomes:
          fine: { title: { zh: 可行, en: Fine }, counts-as: approve }
          again: { title: { zh: 重做, en: Again }, counts-as: return, to: draft }
        paper: yes
        secretary: clerk
        within: 3
        instead: deputy
      - together:
          - { review: law, role: lawyer, of: unit, decide: opinions, within: half an hour, add-seats: advisers }
          - { review: heads, role: { table: route }, decide: all, when: { fact: amount, at-least: { parameter: limit } }, transfer: no, notice: 2 }
      - review: board
        title: { zh: 董事会, en: Board }
        role: director
        decide: vote
        form: written
        quorum: { share: half, of: eligible }
        passes: { share: { at-least: 2/3 }, of: roster }
        close: when-all-cast
        without-quorum: { extend: { working-days: 3, times: 2 } }
        show: after-own
        at-least: 4
        within: term
        chair: chair
        tie: chair-decides
        proxies: 2
        veto: owner-side
        personal: yes
        secretary: clerk
        provisional: yes
    on: { passed: sign, rejected: end, not-carried: draft, returned: draft, deferred: stay, lapsed: draft }
    copies: { passed: [archive, clerk], not-carried: [archive] }
    reconsider: { times: 2 }
  - stage: sign
    title: { zh: 签约, en: Signing }
    deliverables: [{ document: note, by: officer, due: { after: draft, plus: term } }]
    then: { table: onward }
  - stage: give
    title: { zh: 交接, en: Giving }
    receipt: { by: operations, another: yes }
contract: { document: plan, date: signed-on, amount: cost, partner: counterparty, after: draft, amount-fact: amount, partner-fact: partner }
notes:
  - { rule: X-1-1, met: enforced, text: { zh: 照办, en: done } }
duties: something
`

/** That regulation, read. */
export const PROCESS = (() => {
  const entry = readEntry('processes/everything/3/process.yaml', Buffer.from(EVERYTHING), '')
  const process = contentOf(entry, 'process')
  if (process === undefined) throw new Error(JSON.stringify(entry.content))
  return process
})()

/** What another value of a closed list would be. */
const OTHERS: Readonly<Record<string, string | number>> = {
  everyday: 'sales',
  money: 'integer',
  record: 'text',
  project: 'text',
  date: 'text',
  text: 'date',
  'yes-no': 'text',
  eligible: 'roster',
  roster: 'cast',
  'when-all-cast': 'at-deadline',
  'after-own': 'at-once',
  written: 'meeting',
  enforced: 'carried',
  'more-than': 'at-most',
  'at-least': 'at-most',
  'less-than': 'at-most',
  'at-most': 'less-than',
  is: 'at-least',
  count: 'every',
  every: 'count',
  sum: 'count',
  'half-up': 'down',
  percent: 'integer',
  'in-person': 'office-meeting',
  end: 'draft',
  stay: 'draft',
  all: 'any',
  sole: 'any',
  opinions: 'all',
  large: 'small',
  approve: 'reject',
  return: 'approve',
}

export type Path = readonly (string | number)[]

/** Every value in the process that is not made of others, with its place. */
function leaves(value: unknown, path: Path): readonly (readonly [Path, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
}

/** The process with another value at the place: another of its kind, one more, or none at all. */
export function changed(path: Path, value: unknown): Process {
  const process = structuredClone(PROCESS)
  let at = process as unknown as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) at = at[step] as typeof at
  const last = path.at(-1)!
  if (typeof value === 'boolean') at[last] = value ? undefined : true
  // It has one value, and is said or left out.
  else if (last === 'authors') at[last] = undefined
  else if (last === 'step') at[last] = value === 2 ? 1 : 2
  else if (typeof value === 'number') at[last] = value + 1
  else if (path[0] === 'parameters' && last === 'type') at[last] = 'number-pattern'
  else at[last] = OTHERS[String(value)] ?? `${String(value)}x`
  return process
}

/** Another kind of review or of value would need other words beside it. */
const ELSEWHERE = new Set([
  'decide vote',
  'transfer false',
  'type choice',
  '0 any',
  '1 any',
  'today true',
  'this true',
])

/** Every value that can be changed, with its place; which words are newer follows from the others. */
export const LEAVES = leaves(PROCESS, []).filter(
  ([path, value]) =>
    path[0] !== 'newer' && !ELSEWHERE.has(`${String(path.at(-1))} ${String(value)}`),
)
