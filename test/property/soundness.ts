/** Random regulations about facts, fields, posts and tables, and whoever tries to bring a project of theirs to an end. */
import { gateStage } from '../../src/core/process/ways.ts'
import { Ledger } from '../../fixtures/worlds/ledger.ts'
import { ballot, FOLDER, opening, PROJECT, saving, standing } from '../../fixtures/worlds/life.ts'
import { ADMIN, HEAD, OFFICER, OPERATIONS } from '../../fixtures/worlds/small.ts'
import type { Act } from '../../src/core/record/act.ts'
import type { ValueDeclaration } from '../../src/core/process/process.ts'
import type { Chance } from './chance.ts'

const NUMBERS = [0, 1, 2, 3] as const
const CHOICES = ['a', 'b', 'c'] as const

interface Asked {
  readonly subject: string
  readonly kind: 'choice' | 'yes-no' | 'integer'
}

/** A regulation by chance; whether it is sound is for lint to say. */
export function factualRegulation(chance: Chance): string {
  const many = chance.between(2, 5)
  const stages = Array.from({ length: many }, (_, index) => `s${index + 1}`)
  const optional = () => (chance.of100(30) ? ', optional: yes' : '')
  const facts = [
    `  kind: { type: choice, of: { a: 甲, b: 乙, c: 丙 }${optional()} }`,
    `  urgent: { type: yes-no${optional()} }`,
    `  amount: { type: integer, at-least: 0, at-most: 3${optional()} }`,
  ]
  const documents = stages.map(
    (_, index) =>
      `  d${index + 1}: { fields: { v: { type: yes-no${optional()} }, n: { type: integer, at-least: 0, at-most: 3 } } }`,
  )
  const asked = (until: number): readonly Asked[] => [
    { subject: 'fact: kind', kind: 'choice' },
    { subject: 'fact: urgent', kind: 'yes-no' },
    { subject: 'fact: amount', kind: 'integer' },
    ...stages.slice(0, until).flatMap((_, index): Asked[] => [
      { subject: `document: d${index + 1}, field: v`, kind: 'yes-no' },
      { subject: `document: d${index + 1}, field: n`, kind: 'integer' },
    ]),
  ]
  const value = (kind: Asked['kind']) =>
    kind === 'choice' ? chance.pick(CHOICES) : kind === 'yes-no' ? chance.pick(['yes', 'no']) : ''
  const simple = (until: number) => {
    const { subject, kind } = chance.pick(asked(until))
    return kind === 'integer'
      ? `{ ${subject}, ${chance.pick(['at-least', 'at-most', 'is'])}: ${chance.pick(NUMBERS)} }`
      : `{ ${subject}, is: ${value(kind)} }`
  }
  const condition = (until: number): string =>
    chance.weighted<() => string>([
      [4, () => simple(until)],
      [1, () => `{ any: [${simple(until)}, ${simple(until)}] }`],
      [1, () => `{ all: [${simple(until)}, ${simple(until)}] }`],
      [1, () => `{ not: ${simple(until)} }`],
    ])()
  const tables: string[] = []
  const table = (from: number, targets: readonly string[]) => {
    const id = `t${tables.length + 1}`
    const { subject, kind } = chance.pick(asked(from + 1))
    const at = chance.between(1, 3)
    const rows =
      kind === 'choice'
        ? [
            ['a', 0],
            ['[b, c]', 1],
          ]
        : kind === 'yes-no'
          ? [
              ['yes', 0],
              ['no', 1],
            ]
          : [
              [`{ at-least: ${at} }`, 0],
              [`{ less-than: ${at} }`, 1],
            ]
    const given = [chance.pick(targets), chance.pick(targets)]
    const lines = rows.map(([cell, to]) => `{ when: ${cell}, gives: ${given[to as number]} }`)
    tables.push(`  ${id}: { on: [{ ${subject} }], rows: [${lines.join(', ')}] }`)
    return `{ table: ${id} }`
  }
  const written = stages.map((stage, index) => {
    const last = index === many - 1
    const ahead = stages.slice(index + 1)
    const when = () => (chance.of100(25) ? `, when: ${condition(index + 1)}` : '')
    const lines = [`  - stage: ${stage}`]
    if (chance.of100(75))
      lines.push(`    deliverables: [{ document: d${index + 1}, by: officer${when()} }]`)
    if (chance.of100(25)) lines.push(`    team: [{ must-include: [lead]${when()} }]`)
    if (chance.of100(45))
      lines.push(`    requires: [{ title: 须满足, condition: ${condition(index + 1)} }]`)
    if (chance.of100(last ? 40 : 45)) {
      const back = stages.slice(0, index + 1)
      const review = chance.pick([
        `{ review: r${index}, role: manager, decide: sole }`,
        `{ review: r${index}, role: head, decide: sole, named: project }`,
        `{ review: r${index}, role: head, decide: sole }`,
        `{ review: r${index}, role: manager, decide: sole }, { review: q${index}, role: head, decide: any${when()} }`,
      ])
      lines.push(`    gate: [${review}]`)
      const passed = last
        ? 'end'
        : ahead.length > 1 && chance.of100(30)
          ? table(index, ahead)
          : chance.pick(ahead)
      lines.push(
        `    on: { passed: ${passed}, rejected: end, returned: ${chance.pick(back)}, lapsed: stay }`,
      )
    } else if (last) lines.push('    receipt: { by: operations }')
    else
      lines.push(
        `    then: ${chance.of100(35) ? table(index, [...ahead, ...(chance.of100(20) ? stages.slice(0, index + 1) : [])]) : chance.pick(ahead)}`,
      )
    return lines.join('\n')
  })
  return `format: bd/process@1
process: small
version: 1
title: 随机流程
starts: officer
owner: officer
facts:
${facts.join('\n')}
posts: { lead: {} }
documents:
${documents.join('\n')}
${tables.length === 0 ? '' : `tables:\n${tables.join('\n')}\n`}stages:
${written.join('\n')}
`
}

/** Does what it can in a project, at random at first, and then on to an end. */
export class Walker {
  readonly ledger: Ledger
  readonly told: string[] = []
  readonly #chance: Chance

  constructor(chance: Chance, process: string) {
    this.#chance = chance
    this.ledger = new Ledger({ process: () => process })
    const facts = Object.fromEntries(
      Object.entries(this.#process().facts).flatMap(([fact, declared]) =>
        chance.of100(40) ? [[fact, this.#value(declared)]] : [],
      ),
    )
    this.#do(OFFICER, opening({ facts }))
  }

  /** So many acts at random; whoever decides approves, returns or lets it be. */
  wander(acts: number): void {
    for (let act = 0; act < acts && !this.hasEnded(); act += 1) {
      if (standing(this.ledger).state !== 'drafting' || this.#chance.of100(40)) {
        this.#goOn(this.#chance.of100(30) ? 'return' : 'approve')
      } else this.#change()
    }
  }

  /** Whether an end is reached by somebody who wants to reach it. */
  finish(): boolean {
    for (let act = 0; act < 400 && !this.hasEnded(); act += 1) this.#goOn('approve')
    return this.hasEnded()
  }

  hasEnded(): boolean {
    const { state } = standing(this.ledger)
    return state === 'completed' || state === 'rejected'
  }

  #process() {
    return this.ledger.world.processes()[0]!.process
  }

  #goOn(decision: 'approve' | 'return'): void {
    const now = standing(this.ledger)
    switch (now.state) {
      case 'drafting': {
        const { stage, round } = now
        const leave: Act =
          stage.receipt === undefined
            ? leaving(this.ledger)
            : { act: 'hand-over', project: PROJECT, stage: stage.stage, round }
        const found = this.ledger.refusal(OFFICER, leave)
        // A document that sends back says so again until somebody writes something else.
        if (found.length === 0 && this.#chance.of100(25)) this.#change()
        else if (found.length === 0) this.#do(OFFICER, leave)
        else this.#mend(found.map(({ rule }) => rule))
        return
      }
      case 'in-review': {
        const [open] = now.gate!.open
        const [seat] = open.opened.seats
        this.#do(seat!, ballot(this.ledger, seat!, decision))
        return
      }
      case 'handed-over': {
        const { stage, round, handOver } = now
        this.#do(OPERATIONS, {
          act: 'receive',
          project: PROJECT,
          stage: stage.stage,
          round,
          'hand-over': handOver!.sha256,
        })
        return
      }
      default:
        throw new Error(now.state)
    }
  }

  /** Supplies what is missing; what does not suit is filled in anew. */
  #mend(rules: readonly string[]): void {
    if (rules.includes('missing-post')) this.#team({ lead: [ADMIN] }, {})
    if (rules.includes('reviewer-not-named') || rules.includes('too-many-holders')) {
      const { stage } = standing(this.ledger)
      const reviews = [stage, ...this.#process().stages].flatMap((one) => one.gate)
      const named = reviews.filter((one) => one.role === 'head' && one.decide === 'sole')
      this.#team(
        standing(this.ledger).project.team,
        Object.fromEntries(named.map(({ review }) => [review, HEAD])),
      )
    }
    this.#change()
  }

  /** Sets each fact that may be set, and writes each document of the stage, as it comes. */
  #change(): void {
    const { stage } = standing(this.ledger)
    for (const [fact, declared] of Object.entries(this.#process().facts)) {
      if (this.#chance.of100(70)) {
        this.#try(OFFICER, {
          act: 'set',
          project: PROJECT,
          facts: { [fact]: this.#value(declared) },
        })
      }
    }
    for (const { document } of stage.deliverables) {
      const { fields } = this.#process().documents[document]!
      const lines = Object.entries(fields).map(([name, one]) => `${name}: ${this.#value(one)}\n`)
      const texts = {
        [`${FOLDER}/${document}.md`]: `---\ntitle: 材料\n${lines.join('')}---\n\n如实填写。\n`,
      }
      this.#try(OFFICER, saving(texts), texts)
    }
  }

  #team(team: Readonly<Record<string, readonly string[]>>, reviewers: Record<string, string>) {
    this.#try(OFFICER, { act: 'team', project: PROJECT, team, reviewers })
  }

  #value({ type }: Pick<ValueDeclaration, 'type'>): string | number {
    if (type === 'choice') return this.#chance.pick(CHOICES)
    return type === 'yes-no' ? this.#chance.pick(['yes', 'no']) : this.#chance.pick(NUMBERS)
  }

  #try(member: string, act: Act, texts: Readonly<Record<string, string>> = {}): void {
    if (this.ledger.refusal(member, act).length === 0) this.#do(member, act, texts)
  }

  #do(member: string, act: Act, texts: Readonly<Record<string, string>> = {}): void {
    this.told.push(`${member} ${JSON.stringify(act)}`)
    this.ledger.do(member, act, texts)
  }
}

/** The submission that leaves the present stage, before its gate or that of the next. */
function leaving(ledger: Ledger): Act {
  const { process, stage, round } = standing(ledger)
  const { stage: gate } = gateStage(process, stage) ?? stage
  return {
    act: 'submit',
    project: PROJECT,
    stage: gate,
    round,
    waivers: [],
    answer: '已按意见修改',
  }
}

/** What stands in the way at the end, for the story of a failure. */
export function hindrances({ ledger }: Walker): string {
  const { stage, project, state } = standing(ledger)
  const facts = JSON.stringify(project.facts)
  const leave: Act =
    stage.receipt === undefined
      ? leaving(ledger)
      : { act: 'hand-over', project: PROJECT, stage: stage.stage, round: standing(ledger).round }
  const found = ledger.refusal(OFFICER, leave).map((one) => JSON.stringify([one.rule, one.facts]))
  return `${stage.stage} ${state} ${facts} ${found.join(' ')}`
}
