/** In one step of a test the clock moves, people act one after another, and the answer is held against what was expected. */
import { given } from '../record/kinds.ts'
import type { Reachable } from '../rules/rehearsal.ts'
import type { Standing } from '../review/standing.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { Process } from '../process/process.ts'
import type { ActRecord, OutcomeRecord } from '../record/record.ts'
import { standingOf } from '../project/standing.ts'
import { make } from '../deeds/make.ts'
import { listed } from '../deeds/scene.ts'
import { instant, moved } from './clock.ts'
import { differences } from './expectation.ts'
import { reachedBy, reachedByRefusal } from './reached.ts'
import type { Answer, Done, Rehearsal, Tools } from './rehearsal.ts'
import { fill } from './fill.ts'
import type { Script, Step } from './script.ts'
import type { Doing } from './step-words.ts'

/** Where a test stands: its workspace, its project, and what its last acts came to. */
export interface Stand {
  readonly rehearsal: Rehearsal
  readonly project: string | undefined
  readonly outcome: OutcomeRecord | undefined
  readonly late: number
}

/** What the steps of one test share. */
export interface Setting {
  readonly tools: Tools
  readonly script: Script
  readonly process: Process
  readonly test: string
}

export interface Taken {
  readonly stand: Stand
  readonly findings: readonly Finding[]
  readonly done: readonly Done[]
  readonly came: readonly Reachable[]
}

/** Takes the step in the workspace of the stand, which it changes; stops at the first answer that is not as expected. */
export function takeStep(setting: Setting, step: Step, from: Stand): Taken {
  let stand = from
  const done: Done[] = []
  const came: Reachable[] = []
  const findings: Finding[] = [...turnClock(step, stand.rehearsal)]
  for (const [member, deed] of findings.length > 0 ? [] : performances(step)) {
    const before = standing(stand)
    const { world } = stand.rehearsal
    const answer = perform(setting, deed, member, stand, before)
    if (answer.ok) {
      stand = after(stand, answer.done)
      done.push(answer.done)
      const now = standing(stand)
      if (now !== undefined) came.push(...reachedBy(answer.done.plan, world, before, now))
    } else if (before !== undefined) {
      came.push(
        ...reachedByRefusal(answer.findings, world, before, instant(stand.rehearsal.epoch).date),
      )
    }
    findings.push(...answerFindings(setting.test, step, deed, member, answer))
    if (findings.length > 0) break
  }
  if (findings.length === 0) findings.push(...expectationFindings(setting.test, step, stand))
  return { stand, findings, done, came }
}

function turnClock({ move, at }: Step, rehearsal: Rehearsal): Finding[] {
  if (move === undefined) return []
  const epoch = moved(rehearsal.world.calendar, rehearsal.epoch, move)
  if (epoch < rehearsal.epoch) {
    const found = 'on' in move ? move.on : ''
    const facts = { key: 'on', expected: 'not-back', found }
    return [finding('invalid-value', facts, at('on'))]
  }
  rehearsal.epoch = epoch
  return []
}

/** Who does what, one after another; entries for several, and answers to several, are one for each. */
function performances({ deed, by }: Step): readonly (readonly [string, Doing])[] {
  if (deed === undefined) return []
  const { name } = deed
  const deeds: readonly Doing[] =
    name === 'enter'
      ? listed(deed.words.for).map((one) => ({ name, words: { ...deed.words, for: one } }))
      : name === 'answer'
        ? listed(deed.words.to).map((one) => ({ name, words: { ...deed.words, to: one } }))
        : [deed]
  return by.flatMap((member) => deeds.map((one) => [member, one] as const))
}

function standing({ rehearsal, project }: Stand): Standing | undefined {
  const found = project === undefined ? undefined : standingOf(rehearsal.world, project)
  return found?.ok === true ? found.value : undefined
}

function perform(
  { tools, script, process }: Setting,
  doing: Doing,
  member: string,
  { rehearsal }: Stand,
  before: Standing | undefined,
): Answer {
  const { world, now } = rehearsal
  const staging = { tools, script, process, world, member, now, standing: before }
  const filled = fill(doing, staging)
  if (!filled.ok) return filled
  const { deed, texts = new Map<string, string>() } = filled.value
  const scene = { world, standing: before, by: rehearsal.by(member), choose: first }
  const made = make(deed, scene)
  return made.ok ? rehearsal.carry(member, made.value, texts) : made
}

/** A test that does not say which of several reviews it means, means the first. */
function first([one = '']: readonly string[]): string {
  return one
}

/** The stand after an act: the project that it opened, the outcome that it recorded, how late its ballot was. */
function after(stand: Stand, { act, plan }: Done): Stand {
  const records = [...plan.records.values()] as unknown as readonly ActRecord[]
  const outcome = records.map((one) => ('outcome' in one ? one.outcome : undefined)).find(Boolean)
  const ballot = records.find((one) => one.act === 'ballot')
  return {
    ...stand,
    ...(act.act === 'open' ? { project: act.project } : {}),
    ...given('outcome', outcome),
    ...(ballot === undefined ? {} : { late: ballot.late ?? 0 }),
  }
}

/** Nothing where bd answered as the step says; else that, and the reasons of a refusal at the same place. */
function answerFindings(
  test: string,
  { refused, at }: Step,
  { name }: Doing,
  member: string,
  answer: Answer,
): Finding[] {
  const place = at(name)
  const expected = [...new Set(refused)].sort().join(', ')
  if (answer.ok) {
    if (refused === undefined) return []
    return [finding('test-act-allowed', { test, deed: name, member, expected }, place)]
  }
  const found = [...new Set(answer.findings.map(({ rule }) => rule))].sort().join(', ')
  if (refused !== undefined && found === expected) return []
  const facts = { test, deed: name, member, found }
  const one =
    refused === undefined
      ? finding('test-act-refused', facts, place)
      : finding('test-refused-otherwise', { ...facts, expected }, place)
  return [one, ...answer.findings.map((reason) => ({ ...reason, place }))]
}

function expectationFindings(test: string, { expect, at }: Step, stand: Stand): Finding[] {
  const { rehearsal, outcome, late } = stand
  const now = standing(stand)
  if (expect === undefined) return []
  if (now === undefined) return [finding('unknown-project', { project: '' }, at('expect'))]
  const sight = {
    world: rehearsal.world,
    standing: now,
    now: rehearsal.now,
    outcome,
    late,
  }
  return differences(test, expect, sight, at)
}
