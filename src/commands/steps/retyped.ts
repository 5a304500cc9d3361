/** The command line that would do an act again, from what its record holds. */
import type { Act, BallotAct, GrantAct } from '../../core/record/act.ts'
import type { PlainDate } from '../../core/calendar/time.ts'
import { pasted } from '../../terminal/pasted.ts'

/**
 * Takes an act and today; gives the whole line to type, its values with it, with ids as every command takes them. `undefined` where
 * the record does not hold what was typed: a file from the disk, a roster, a process, a scan.
 */
export function commandOf(act: Act, today: PlainDate): string | undefined {
  const words = act.act === 'grant' ? grant(act, today) : wordsOf(act)
  return words === undefined ? undefined : ['bd', ...words.map(pasted)].join(' ')
}

type Words = readonly string[]

function wordsOf(act: Act): Words | undefined {
  switch (act.act) {
    case 'save':
      return ['save', act.project]
    case 'set': {
      const facts = Object.entries(act.facts).map(([name, value]) => `${name}=${value ?? ''}`)
      return ['set', act.project, ...facts, ...option('reason', act.reason)]
    }
    case 'team': {
      const posts = Object.entries(act.team).map(
        ([post, members]) => `${post}=${members.join(',')}`,
      )
      const named = Object.entries(act.reviewers).map(([review, member]) => `${review}=${member}`)
      const all = [...several('post', posts), ...several('reviewer', named)]
      return all.length === 0
        ? undefined
        : ['team', act.project, ...all, ...option('reason', act.reason)]
    }
    case 'edit':
      return ['edit', act.project, ...option('title', act.title), ...option('contact', act.contact)]
    case 'open': {
      const facts = Object.entries(act.facts).map(([name, value]) => `${name}=${value}`)
      const posts = Object.entries(act.team).map(
        ([post, members]) => `${post}=${members.join(',')}`,
      )
      const named = Object.entries(act.reviewers).map(([review, member]) => `${review}=${member}`)
      return [
        'new-project',
        ...option('title', act.title),
        ...option('process', act.process.id),
        ...option('unit', act.unit),
        ...option('classification', act.classification),
        ...option('contact', act.contact),
        ...several('fact', facts),
        ...several('post', posts),
        ...several('reviewer', named),
      ]
    }
    case 'parameter':
      return typeof act.value === 'object'
        ? undefined
        : [
            'parameter',
            'set',
            act.parameter,
            String(act.value),
            ...option('process', act.process),
            ...option('reason', act.reason),
          ]
    case 'submit': {
      const waived = act.waivers.map(({ document, reason }) => `${document}=${reason}`)
      return ['submit', act.project, ...option('answer', act.answer), ...several('waive', waived)]
    }
    default:
      return atGate(act)
  }
}

function atGate(act: Act): Words | undefined {
  switch (act.act) {
    case 'ballot':
      return ballot(act)
    case 'withdraw':
    case 'hand-over':
    case 'receive':
    case 'hold':
    case 'resume':
      return [act.act, act.project, ...option('reason', act.reason)]
    case 'cancel':
      return act.meeting !== undefined || act.evidence !== undefined
        ? undefined
        : ['cancel', act.project, ...option('reason', act.reason)]
    case 'confirm':
      return ['confirm', act.project, ...option('review', act.review)]
    case 'close':
      return [
        'close',
        act.project,
        ...option('review', act.review),
        ...option('number', act.number),
      ]
    case 'extend':
      return ['extend', act.project, ...onReview(act)]
    case 'recuse':
      return [
        'recuse',
        act.project,
        ...onReview(act),
        ...option('seat', act.seat),
        ...option('ground', act.ground),
      ]
    case 'transfer':
      return ['transfer', act.project, act.to, ...onReview(act), ...option('seat', act.seat)]
    case 'add-seat':
      return ['seat', 'add', act.project, act.seat, ...onReview(act)]
    case 'remove-seat':
      return ['seat', 'remove', act.project, act.seat, ...onReview(act)]
    case 'advise':
      return [
        'advise',
        act.project,
        ...option('review', act.review),
        ...option('ask', act.asks),
        ...option('opinion', act.text),
      ]
    case 'answer':
      return [
        'answer',
        act.project,
        act.seat,
        act.adopted === 'yes' ? '--adopt' : '--decline',
        ...onReview(act),
      ]
    case 'cc':
      return ['cc', act.project, ...act.to, ...option('note', act.note)]
    case 'read':
      return ['read', act.project, '--copy', String(act.n)]
    case 'reconsider':
      return ['reconsider', act.project, ...option('reason', act.reason)]
    case 'recompute':
      return ['deadline', 'recompute', act.project, ...onReview(act)]
    case 'revoke':
      return ['ungrant', String(act.n), ...option('reason', act.reason)]
    default:
      return undefined
  }
}

function ballot(act: BallotAct): Words | undefined {
  const { project, review, seat, decision, answer, reason, conditions = [] } = act
  if (act.meeting !== undefined || act.evidence !== undefined) return undefined
  const bound = conditions.map(({ text, owner, due }) => `${text}; ${owner}; ${due}`)
  const more = [
    ...option('review', review),
    ...several('condition', bound),
    ...option('number', act.number),
  ]
  if (act.dated !== undefined) {
    const dated = [...option('dated', act.dated), ...option('reason', reason)]
    return ['enter', project, seat, answer ?? decision, ...dated, ...more]
  }
  const whose = act.grant === undefined ? [] : option('for', seat)
  if (answer !== undefined)
    return ['decide', project, answer, ...whose, ...more, ...option('reason', reason)]
  const said = option(decision === 'opinion' ? 'opinion' : 'reason', reason)
  return [decision, project, ...whose, ...more, ...said]
}

/**
 * With its round as it was, though another may be open by then: the rules say so, and nobody's vote goes elsewhere. No grant
 * begins on a day that has passed, so one that began says no first day and holds from today.
 */
function grant({ to, roles, from, until, only, reason }: GrantAct, today: PlainDate): Words {
  const round =
    only === undefined
      ? []
      : [...option('project', only.project), ...option('round', `${only.stage}.${only.round}`)]
  const days = [...option('from', from > today ? from : undefined), ...option('until', until)]
  return ['grant', to, ...several('role', roles), ...days, ...round, ...option('reason', reason)]
}

function onReview({
  review,
  reason,
}: {
  readonly review: string
  readonly reason?: string
}): Words {
  return [...option('review', review), ...option('reason', reason)]
}

/** An option with its value; one that begins with a dash would be taken for an option itself. */
function option(name: string, value: string | undefined): Words {
  if (value === undefined || value === '') return []
  return value.startsWith('-') ? [`--${name}=${value}`] : [`--${name}`, value]
}

function several(name: string, values: readonly string[]): Words {
  return values.flatMap((value) => option(name, value))
}
