/** A deed is spelled as the words of the command line that does it: what is read there comes to the same deed. */
import type { BallotWords, Deed, Deeds, OnReview, Reasoned } from '../core/record/deed.ts'
import { pasted } from './pasted.ts'
import { because, list, option, several } from './spelled-option.ts'
import type { VerbRow } from './verbs/row.ts'
import { verbRows } from './verbs/verbs.ts'
import { voiceOf } from './voice.ts'

/** The words that are typed after `bd`. */
export type Words = readonly string[]

/** The whole line to type, each word so that a shell takes it as one. */
export function lineOf(words: Words): string {
  return ['bd', ...words.map(pasted)].join(' ')
}

/**
 * Takes a deed and the project that it is done in; gives the words, values with them, with ids as every command takes them.
 * `undefined` where files from the disk are read, or a whole roster was changed: those words are not the deed's.
 */
export function spelled(deed: Deed, project: string): Words | undefined {
  const { name, words } = deed
  switch (name) {
    case 'open':
      return opened(words)
    case 'set': {
      const facts = Object.entries(words.facts).map(([fact, value]) => `${fact}=${value ?? ''}`)
      return ['set', project, ...facts, ...because(words)]
    }
    case 'team': {
      const all = team(words)
      return all.length === 0 ? undefined : ['team', project, ...all, ...because(words)]
    }
    case 'edit':
      return ['edit', project, ...option('title', words.title), ...option('contact', words.contact)]
    case 'save':
      return ['save', project]
    case 'submit': {
      const waived = (words.waivers ?? []).map(({ document, reason }) => `${document}=${reason}`)
      return ['submit', project, ...option('answer', words.answer), ...several('waive', waived)]
    }
    case 'hand-over':
      return [name, project, ...because(words)]
    case 'cancel':
      return isProven(words) ? undefined : ['cancel', project, ...because(words)]
    case 'set-parameter': {
      const { parameter, value, process } = words
      if (typeof value === 'object') return undefined
      const of = option('process', process)
      return ['parameter', 'set', parameter, String(value), ...of, ...because(words)]
    }
    case 'excuse': {
      const { duties, duty, day, of } = words
      return ['excuse', `${duties}/${duty}`, of, day, ...because(words)]
    }
    case 'cc':
      return ['cc', project, ...list(words.to), ...option('note', words.note)]
    case 'read':
      return ['read', project, ...option('copy', words.copy)]
    case 'grant':
      return granted(words)
    case 'endorse':
      return ['motion', 'endorse', String(words.motion)]
    case 'retract':
      return ['motion', 'withdraw', String(words.motion), ...because(words)]
    case 'revoke':
      return words.n === undefined ? undefined : ['ungrant', String(words.n), ...because(words)]
    case 'meet-condition':
      return settled('met', words, project)
    case 'waive-condition':
      return settled('waive', words, project)
    default:
      return inReview(deed, project)
  }
}

function inReview({ name, words }: Deed, project: string): Words | undefined {
  switch (name) {
    case 'approve':
    case 'reject':
    case 'return':
    case 'abstain':
    case 'defer':
      return ballot([name, project], words, because(words))
    case 'opinion':
      return ballot(['opinion', project], words, option('opinion', words.text))
    case 'decide':
      return ballot(['decide', project, words.outcome], words, because(words))
    case 'enter': {
      const { for: holder, dated, outcome, decision = 'approve', ...rest } = words
      const first = ['enter', project, holder, outcome ?? decision, ...option('dated', dated)]
      return ballot([...first, ...because(words)], rest, [])
    }
    case 'close': {
      const number = option('number', words.number)
      return ['close', project, ...option('review', words.review), ...number]
    }
    case 'recuse': {
      const ground = option('ground', words.ground)
      return ['recuse', project, ...onReview(words), ...option('seat', words.seat), ...ground]
    }
    case 'transfer':
      return ['transfer', project, words.to, ...onReview(words), ...option('seat', words.seat)]
    case 'add-seat':
      return ['seat', 'add', project, words.member, ...onReview(words)]
    case 'remove-seat':
      return ['seat', 'remove', project, words.member, ...onReview(words)]
    case 'advise': {
      const asked = [...option('ask', words.ask), ...option('review', words.review)]
      return ['advise', project, ...asked, ...option('opinion', words.text)]
    }
    case 'answer': {
      const adopts = words.adopt === true || words.adopt === 'yes'
      return ['answer', project, words.to, adopts ? '--adopt' : '--decline', ...onReview(words)]
    }
    default:
      return plain(name, words, project)
  }
}

/** A deed that a row of the verbs names: its options, as far as they are said. */
function plain(name: string, words: object, project: string): Words | undefined {
  const rows = Object.entries<VerbRow>(verbRows(voiceOf('en')))
  const [verb, { options = [] }] = rows.find(([, { deed }]) => deed === name) ?? [undefined, {}]
  const said = options.map(([flags]) => /^--([a-z-]+) /.exec(flags)?.[1] ?? '')
  const values = said.flatMap((one) => option(one, (words as Record<string, string>)[one]))
  return verb === undefined ? undefined : [...verb.split(' '), project, ...values]
}

function opened(words: Deeds['open']): Words {
  const facts = Object.entries(words.facts).map(([name, value]) => `${name}=${value}`)
  return [
    'new-project',
    ...option('title', words.title),
    ...option('process', words.process.process),
    ...option('unit', words.unit),
    ...option('classification', words.classification),
    ...option('contact', words.contact),
    ...several('fact', facts),
    ...team(words),
  ]
}

function team({ posts = {}, reviewers = {} }: Deeds['team']): Words {
  const filled = Object.entries(posts).map(([post, who]) => `${post}=${list(who).join(',')}`)
  const named = Object.entries(reviewers).map(([review, member]) => `${review}=${member}`)
  return [...several('post', filled), ...several('reviewer', named)]
}

function ballot(first: Words, words: Omit<BallotWords, 'reason'>, said: Words): Words | undefined {
  if (isProven(words)) return undefined
  const filled = Object.entries(words.fields ?? {}).map(([name, value]) => `${name}=${value}`)
  const bound = (words.conditions ?? []).map(({ text, owner, due }) => `${text}; ${owner}; ${due}`)
  return [
    ...first,
    ...option('for', words.for),
    ...option('review', words.review),
    ...several('condition', bound),
    ...several('field', filled),
    ...option('number', words.number),
    ...said,
  ]
}

/** Minutes and scans are files. */
function isProven(words: { readonly meeting?: unknown; readonly evidence?: unknown }): boolean {
  return words.meeting !== undefined || words.evidence !== undefined
}

function settled(
  how: 'met' | 'waive',
  words: Deeds['meet-condition'],
  project: string,
): Words | undefined {
  if (words.condition === undefined || words.evidence !== undefined) return undefined
  return ['condition', how, project, String(words.condition), ...because(words)]
}

function granted(words: Deeds['grant']): Words {
  const { to, roles, from, until, only } = words
  const round =
    only === undefined
      ? []
      : [...option('project', only.project), ...option('round', `${only.stage}.${only.round}`)]
  const days = [...option('from', from), ...round, ...option('until', until)]
  return ['grant', to, ...several('role', list(roles)), ...days, ...because(words)]
}

function onReview(words: OnReview & Reasoned): Words {
  return [...option('review', words.review), ...because(words)]
}
