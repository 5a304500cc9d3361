/**
 * `bd explain [rule]`: what a finding means, or why bd cannot run, and how to mend it; without one, all. Works anywhere.
 * A rule is named by its id, or found by words of what it says in either language; several that are found are listed.
 */
import { LANGUAGES } from '../core/record/workspace.ts'
import { byMost, bySentence, byWords, type Searched } from '../core/text/search.ts'
import type { CannotRunReason } from '../core/rules/cannot-run.ts'
import { type RuleId, severityOf, allRules } from '../core/rules/rules.ts'
import { spelling } from '../core/text/spelling.ts'
import { suggest } from '../core/text/suggestion.ts'
import { jsonText } from '../terminal/json.ts'
import * as phrases from '../terminal/phrases/explain.ts'
import { explainFailure, failureReasons } from '../terminal/rules/cannot-run.ts'
import { explainRule } from '../terminal/rules/finding.ts'
import { type Voice, voiceOf } from '../terminal/voice.ts'
import { everydayWords } from '../terminal/words/everyday-words.ts'
import { UsageError } from './steps/refusal.ts'
import type { Run } from './verb.ts'

export const run: Run = async ({ screen }, args) => {
  const { voice } = screen
  const tell = (data: unknown) =>
    screen.raw(jsonText({ bd: 1, kind: 'explain', data, findings: [] }))
  // As it stands in a message: `error[no-key]`.
  const named = ((args[0] as readonly string[] | undefined) ?? [])
    .join(' ')
    .trim()
    .replace(/^[^[\]]*\[([a-z0-9-]+)\].*$/u, '$1')
  const everything: Found = { ids: [...allRules(), ...failureReasons()], how: 'all' }
  const { ids: found, how } = named === '' ? everything : foundBy(voice, named)
  const rules = found.filter(isRule).map((rule) => explained(voice, rule))
  const failures = found.filter(isReason).map((reason) => failed(voice, reason))
  const [one] = [...rules, ...failures]
  if (found.length === 1 && one !== undefined) {
    if (screen.json) tell(one)
    else if ('rule' in one) screen.results(phrases.ruleLines(voice, one))
    else screen.results(phrases.failureLines(voice, one))
    return 0
  }
  if (named === '') {
    rules.sort((a, b) => (a.rule < b.rule ? -1 : 1))
    failures.sort((a, b) => (a.reason < b.reason ? -1 : 1))
  }
  if (screen.json) tell({ rules, failures })
  else {
    screen.results(phrases.rulesLines(voice, rules, failures, screen.columns))
    if (named !== '') screen.say(...phrases.severalFound(voice, found.length, how === 'near'))
  }
  return 0
}

function explained(v: Voice, rule: RuleId) {
  return { rule, severity: severityOf(rule), ...explainRule(v, rule) }
}

function failed(v: Voice, reason: CannotRunReason) {
  return { reason, ...explainFailure(v, reason) }
}

type Known = RuleId | CannotRunReason

const isRule = (one: Known): one is RuleId => (allRules() as readonly string[]).includes(one)
const isReason = (one: Known): one is CannotRunReason =>
  (failureReasons() as readonly string[]).includes(one)

/** What was found, and whether it has all that was typed or is only near to it. */
interface Found {
  readonly ids: readonly Known[]
  readonly how: 'all' | 'near'
}

/** What is meant, at least one: by its id, by a sentence as it is printed, by words that stand in it, or by most of them. */
function foundBy(v: Voice, named: string): Found {
  const all: readonly Known[] = [...allRules(), ...failureReasons()]
  const id = all.find((one) => spelling(one) === spelling(named))
  if (id !== undefined) return { ids: [id], how: 'all' }
  const told = all.map(searched)
  const sentences = told.flatMap(({ id: of, texts }) =>
    texts.slice(0, 2).map((sentence) => ({ id: of, sentence })),
  )
  const said = bySentence(named, sentences)
  if (said.length > 0) return { ids: said, how: 'all' }
  const known = told.map(({ id: of, texts }) => ({ id: of, texts: [everydayWords(of), ...texts] }))
  const held = byWords(named, known)
  if (held.length > 0) return { ids: held, how: 'all' }
  const suggested = suggest(named, all)
  const near = suggested === undefined ? byMost(named, known) : []
  if (near.length > 0) return { ids: near, how: 'near' }
  const suggestion = phrases.didYouMean(v, suggested)
  throw new UsageError('unknown-rule', { found: named, suggestion })
}

function searched(id: Known): Searched<Known> {
  if (isReason(id)) {
    const told = LANGUAGES.map((language) => explainFailure(voiceOf(language), id))
    return { id, texts: [...told.map(({ message }) => message), ...told.map(({ help }) => help)] }
  }
  const told = LANGUAGES.map((language) => explainRule(voiceOf(language), id))
  return {
    id,
    texts: [
      ...told.map(({ message }) => message),
      ...told.map(({ meaning }) => meaning),
      ...told.map(({ why }) => why),
      ...told.map(({ help }) => help),
    ],
  }
}
