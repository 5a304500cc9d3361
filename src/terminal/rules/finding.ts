/** `tellFinding` puts a finding into words, `explainRule` a rule. */
import { dateFault } from '../../core/calendar/written-date.ts'
import type { Finding } from '../../core/rules/finding.ts'
import type { RuleFacts, RuleId } from '../../core/rules/rules.ts'
import { type Names, NO_NAMES } from '../names.ts'
import type { Voice } from '../voice.ts'
import { openFacts } from '../words/open-facts.ts'
import { ruleWords } from './rules.ts'
import { type Telling, tellingOf } from './telling.ts'
import type { Explained, Told } from './words.ts'

/** The finding in words: the fact, its reason, the mend. */
export function tellFinding(v: Voice, finding: Finding, names: Names = NO_NAMES): Told {
  const telling = tellingOf(v, names, finding.project)
  const { message, why, help } = say(finding.rule, finding.facts, telling)
  return { message, why, help }
}

/** Why an answer does not do, at its question: the fact and how it is mended; of a value, how it is written. */
export function tellAnswer(v: Voice, found: Finding, names: Names): string {
  const telling = tellingOf(v, names, found.project)
  const { message, why, help } = say(found.rule, found.facts, telling)
  const type = 'type' in found.facts ? String(found.facts.type) : ''
  const isDay =
    type !== 'date' ||
    !('found' in found.facts) ||
    dateFault(String(found.facts.found)) === 'no-whole-date'
  const mend =
    found.rule === 'value-not-allowed' && isDay
      ? telling.example(type) || why
      : found.rule === 'value-out-of-bounds' || !isDay
        ? why
        : help
  return [message, mend].join(telling.t('；', '; '))
}

/** What a rule means, for `bd explain`: the shape of its message, and its words with the facts left open. */
export function explainRule(v: Voice, rule: RuleId): Explained {
  const open = openFacts<RuleFacts[RuleId]>(v)
  return say(rule, open, tellingOf(v, NO_NAMES, undefined))
}

function say(rule: RuleId, facts: RuleFacts[RuleId], telling: Telling): Explained {
  const words = ruleWords[rule] as (facts: never, telling: Telling) => Explained
  const { message, why, help, meaning } = words(facts as never, telling)
  return { message: tidy(message), why: tidy(why), help: tidy(help), meaning }
}

/** Full-width punctuation brings its own space: none stands beside it. */
function tidy(text: string): string {
  return text.trimStart().replaceAll(/(?<=[）”，。；：、？]) | (?=[（“，。；：、？])/gu, '')
}
