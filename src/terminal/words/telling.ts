/** Findings and failures in words: the one place that chooses the language. */
import { dateFault } from '../../core/calendar/written-date.ts'
import type { CannotRun, CannotRunReason } from '../../core/rules/cannot-run.ts'
import type { Finding } from '../../core/rules/finding.ts'
import type { NameKind } from '../../core/rules/name-kind.ts'
import type { RuleFacts, RuleId } from '../../core/rules/rules.ts'
import type { Language } from '../../core/record/workspace.ts'
import { type Names, NO_NAMES } from '../names.ts'
import { english } from './en/language.ts'
import { decisionWord, outcomeWord } from './decided.ts'
import type { Failure, FailureBook, FindingLabels, RuleBook, RuleWords, Told } from './types.ts'
import { openFacts } from './open-facts.ts'
import type { Telling, Vocabulary } from './types.ts'
import { chinese } from './zh/language.ts'

/** Everything that one language says. */
export interface Words {
  readonly rules: RuleBook
  readonly failures: FailureBook
  readonly vocabulary: Vocabulary
  readonly labels: FindingLabels
  /** Between the names of a list. */
  readonly comma: string
  /** A project that no fact names, in a command. */
  readonly someProject: string
  /** A name with the id it belongs to. */
  named(name: string, id: string): string
  /** The n-th visit to the gate of a stage. */
  round(stage: string, n: string): string
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === 'zh' ? chinese : english
}

/** The finding in words: the fact, its reason, the mend. */
export function tellFinding(language: Language, finding: Finding, names: Names = NO_NAMES): Told {
  const words = wordsOf(language)
  return say(words, finding.rule, finding.facts, tellingOf(words, names, finding.project))
}

/** Why an answer does not do, at its question: the fact and how it is mended; of a value, how it is written. */
export function tellAnswer(language: Language, found: Finding, names: Names): string {
  const { message, why, help } = tellFinding(language, found, names)
  const type = 'type' in found.facts ? String(found.facts.type) : ''
  const isDay =
    type !== 'date' ||
    !('found' in found.facts) ||
    dateFault(String(found.facts.found)) === 'no-whole-date'
  const mend =
    found.rule === 'value-not-allowed' && isDay
      ? (own(wordsOf(language).vocabulary.examples, type) ?? why)
      : found.rule === 'value-out-of-bounds' || !isDay
        ? why
        : help
  return [message, mend].join(language === 'zh' ? '；' : '; ')
}

/** What a rule means, for `bd explain`: the shape of its message, and its words with the facts left open. */
export function explainRule(language: Language, rule: RuleId): Told & { readonly meaning: string } {
  const words = wordsOf(language)
  const open = openFacts<RuleFacts[RuleId]>(language)
  const told = say(words, rule, open, tellingOf(words, NO_NAMES, undefined))
  return { ...told, meaning: words.rules[rule].meaning }
}

/** Why bd cannot work here, in words. */
export function tellFailure(language: Language, failure: CannotRun): Failure {
  const book = wordsOf(language).failures
  const tell = book[failure.reason] as (facts: unknown) => Failure
  return tell(failure.facts)
}

/** A failure with its facts left open, for `bd explain`. */
export function explainFailure(language: Language, reason: CannotRunReason): Failure {
  const tell = wordsOf(language).failures[reason] as (facts: unknown) => Failure
  return tell(openFacts(language))
}

/** All reasons that have words. */
export function failureReasons(): readonly CannotRunReason[] {
  return Object.keys(english.failures) as CannotRunReason[]
}

/** All rules, in the order of the rulebook. */
export function allRules(): readonly RuleId[] {
  return Object.keys(english.rules) as RuleId[]
}

/** Kinds whose ids stand behind that of their document. */
const PARTS: ReadonlySet<NameKind> = new Set(['section', 'field'])

function say(words: Words, rule: RuleId, facts: RuleFacts[RuleId], telling: Telling): Told {
  const { message, why, help } = (words.rules[rule] as RuleWords<RuleId>).say(
    facts as never,
    telling,
  )
  return { message: tidy(message), why: tidy(why), help: tidy(help) }
}

function tellingOf(words: Words, names: Names, project: string | undefined): Telling {
  const { acts, classifications, details, examples, kinds, states, types } = words.vocabulary
  const language = words === chinese ? 'zh' : 'en'
  const name = (kind: NameKind, id: string) => {
    // Ballots are refused by what they say, and two duties are no acts of their own: `waive`, `review`.
    if (kind === 'act') {
      return own(acts, id) ?? own(details, id) ?? decisionWord(language, undefined, id)
    }
    const known = names(kind, id)
    const last = id.replace(/^.*\./u, '')
    if (kind === 'decision') return known ?? decisionWord(language, undefined, last)
    if (kind === 'result') return known ?? outcomeWord(language, undefined, last)
    // A section or field is named with its document: `plan.risk`.
    if (known === undefined || known === id) return PARTS.has(kind) ? last : id
    return kind === 'member' || kind === 'unit' ? words.named(known, id) : known
  }
  const listed = (kind: NameKind, ids: string) =>
    ids
      .split(', ')
      .map((id) => {
        const called = kind === 'act' ? name(kind, id) : names(kind, id)
        // Among those who may see to something stand roles, too.
        const known = called ?? (kind === 'member' ? names('role', id) : undefined)
        return known === undefined || known === id ? id : words.named(known, id)
      })
      .join(words.comma)
  return {
    project: project ?? words.someProject,
    name,
    names: (kind, ids) =>
      ids
        .split(', ')
        .map((id) => name(kind, id))
        .join(words.comma),
    listed,
    round: (visit) => {
      const [, stage = visit, n] = /^(.*)\.(\d+)$/u.exec(visit) ?? []
      return n === undefined ? name('stage', visit) : words.round(name('stage', stage), n)
    },
    state: (id) => own(states, id) ?? id,
    result: (id) => outcomeWord(language, undefined, id),
    kind: (id) => own(kinds, id) ?? id,
    type: (id) => own(types, id) ?? id,
    example: (type) => own(examples, type) ?? '',
    choices: (name, type, ids) =>
      type === 'member' || type === 'unit'
        ? listed(type, ids)
        : ids
            .split(', ')
            .map((id) => {
              const title = names('choice', `${name}.${id}`)
              return title === undefined || title === id ? id : words.named(title, id)
            })
            .join(words.comma),
    words: (code) => code.split(' | ').join(words.comma),
    detail: (code) =>
      code
        .split(' | ')
        .map((one) => own(details, one) ?? own(classifications, one) ?? openCode(one))
        .join(words.comma),
  }
}

function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** Full-width punctuation brings its own space: none stands beside it. */
function tidy(text: string): string {
  return text.trimStart().replaceAll(/(?<=[）”，。；：、？]) | (?=[（“，。；：、？])/gu, '')
}

/** A code whose fact is left open is its placeholder: `<名单>`, not `seat-<名单>`. */
function openCode(code: string): string {
  return /^[a-z-]+(<[^<>]+>)$/u.exec(code)?.[1] ?? code
}
