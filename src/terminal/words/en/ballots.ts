/** English for ballots, deadlines, and the ways out of a gate. */
import { choicesHelp, groundHelp, reasonHelp } from '../instead.ts'
import type { RuleBook } from '../types.ts'
import { dueWords } from './due.ts'

export const ballotRules = {
  'review-decided': {
    meaning: 'The review has its outcome. Later ballots are refused and change nothing.',
    say: ({ review, result, ...due }, telling) => ({
      message: `${telling.name('review', review)} is already decided: ${telling.name('result', `${review}.${result}`)}`,
      why: 'a decision is not changed by later ballots',
      help: dueWords(due, telling),
    }),
  },
  'seat-recused': {
    meaning: 'The seat was recused. A recusal holds, in later rounds of the same review too.',
    say: ({ seat }, { name }) => ({
      message: `the seat of ${name('member', seat)} is recused`,
      why: 'who is recused takes no part in this review any more',
      help: 'nothing is to be done; the other seats decide',
    }),
  },
  'seat-vacated': {
    meaning:
      'The holder left or lost the role after the review opened, before voting. The seat leaves those who may vote; it stays in the roster.',
    say: ({ seat }, { name }) => ({
      message: `the seat of ${name('member', seat)} is vacated`,
      why: 'its holder is no longer active in the role',
      help: 'ask an administrator, if that is a mistake; the other seats decide',
    }),
  },
  'seat-already-voted': {
    meaning:
      'A seat has one vote. To cast again before the decision, the new ballot names the one it replaces; otherwise it would be a second vote. Two devices, or work that was not fetched, bring this about.',
    say: ({ seat, expected, found }, { name, project }) => ({
      message: `the seat of ${name('member', seat)} has voted: ${ballot(expected)} is due, this is ${ballot(found)}`,
      why: 'one seat has one vote, and the last ballot counts',
      help: `fetch the latest and cast again: bd show ${project}`,
    }),
  },
  'ballot-number': {
    meaning:
      'The ballots of a seat are numbered from 1; only who casts again has a second. Where a number leaves some out, or a ballot is replaced that is not there, there is nothing that it could follow.',
    say: ({ seat, expected, found }, { name, project }) => ({
      message: `the ballot of ${name('member', seat)} is numbered wrongly: ${ballot(expected)} is due, this is ${ballot(found)}`,
      why: 'ballots that were left out are not there, and none is taken for cast',
      help: `cast it with bd, which numbers it: bd show ${project}`,
    }),
  },
  'answer-not-here': {
    meaning:
      'Some reviews have answers of their own, one of which must be given; elsewhere there are only approve, reject and return.',
    say: ({ review, answer, answers, ...here }, { name, names, ...telling }) => ({
      message:
        answers === ''
          ? `${name('review', review)} has no answer "${answer}"`
          : answer === ''
            ? `${name('review', review)} takes one of its own answers: ${names('outcome', answers)}`
            : `"${answer}" is no answer of ${name('review', review)}; its answers are: ${names('outcome', answers)}`,
      why: 'the process says which answers this review may give, and where each leads',
      help: choicesHelp('en', { review, ...here }, { name, names, ...telling }),
    }),
  },
  'abstain-not-here': {
    meaning: 'Only votes know abstention. Elsewhere one decides or is recused.',
    say: (here, telling) => ({
      message: `one cannot abstain in ${telling.name('review', here.review)}`,
      why: 'an abstention is cast in a vote, and this review is none',
      help: `${choicesHelp('en', here, telling)}; with a conflict of interest, the member himself: bd recuse ${telling.project} --reason "<reason>"`,
    }),
  },
  'return-not-here': {
    meaning: 'The process says no stage to which this gate could return the project.',
    say: (here, telling) => ({
      message: `${telling.name('review', here.review)} cannot return the project`,
      why: 'the process names no stage to return to',
      help: choicesHelp('en', here, telling),
    }),
  },
  'reason-required': {
    meaning:
      'Every decision but approval says why, and so do extensions, recusals, waivers, cancellations, opinions that are declined, conditions that are met or waived, requests for advice and for reconsideration.',
    say: ({ act, review, ...here }, { name }) => ({
      message: `${here.via === 'minutes' ? `${here.called ?? name('member', here.seat ?? '')}: ` : ''}no reason is given: ${review === undefined ? name('act', act) : name('decision', `${review}.${act}`)}`,
      why: 'those concerned, and later auditors, must be able to read why',
      help: reasonHelp('en', { act, ...here }),
    }),
  },
  'ground-required': {
    meaning:
      'A director who is recused is related in the matter (Company Law arts. 182 to 184) or takes no part for another reason. Only who is related leaves the base of all directors; the others stay in it (art. 73).',
    say: ({ review, seat, ...here }, { name, ...telling }) => ({
      message: `on what ground is ${name('member', seat)} recused from ${name('review', review)}`,
      why: 'who is related leaves the base of all directors, and who is not stays in it: other numbers are needed to pass',
      help: groundHelp('en', { seat, ...here }, { name, ...telling }),
    }),
  },
  'withdraw-after-ballot': {
    meaning: 'A submission can be taken back only while nobody has voted on it.',
    say: ({ ballots }, { project }) => ({
      message: `${ballots} ${ballots === 1 ? 'ballot has' : 'ballots have'} been cast`,
      why: 'what reviewers have begun to decide is not taken from them',
      help: `ask a reviewer to return it: bd return ${project} --reason "<reason>"`,
    }),
  },
  'close-without-minutes': {
    meaning:
      'A vote by meeting is decided by the minutes only; without them it is closed after its time, and decides nothing.',
    say: ({ review, deadline }, { name }) => ({
      message: `${name('review', review)} votes in a meeting, and no minutes are recorded: it cannot be closed`,
      why: 'ballots signed one by one do not stand for the meeting; the minutes decide',
      help: `let the secretary record them: bd meeting record <minutes.yaml> --scan <scan>${deadline === '' ? '' : `; where no meeting is held by ${deadline}, it is closed then and decides nothing`}`,
    }),
  },
  'close-too-early': {
    meaning:
      'A vote is closed after its deadline day has ended, or when no seat is open or nothing open can change the outcome.',
    say: ({ review, deadline, open, provisional }, { name, names, project }) => ({
      message: `${name('review', review)} cannot be closed yet, still to vote: ${names('member', open)}`,
      why:
        deadline === ''
          ? 'it has no deadline, so all seats must have voted'
          : `the open seats can still change the outcome until ${deadline}${provisional === 'yes' ? ' (provisional)' : ''} has ended`,
      help:
        deadline === ''
          ? 'remind the open seats'
          : provisional === 'yes'
            ? `remind the open seats; once the notice is imported, bd deadline recompute ${project}`
            : `remind the open seats, or close after ${deadline}`,
    }),
  },
  'deadline-passed': {
    meaning: 'Time is extended before the deadline day has ended. Afterwards the vote is closed.',
    say: ({ deadline }, { project }) => ({
      message: `the deadline ${deadline} has passed`,
      why: 'time is extended only before it runs out',
      help: `bd close ${project}`,
    }),
  },
  'deadline-provisional': {
    meaning:
      'The deadline counts days of a year without an official calendar. It is only an estimate, and nothing may lapse by it.',
    say: ({ deadline }, { project }) => ({
      message: `the deadline ${deadline} is provisional`,
      why: 'nothing lapses by a day that rests on no official calendar',
      help: `once the notice is out, bd calendar import <file> --year ${yearOf(deadline)}, then bd deadline recompute ${project}; or wait for the open ballots`,
    }),
  },
  'no-extension-left': {
    meaning: 'The process says how often the time of a vote may be extended, and that is used up.',
    say: ({ times }, { project }) => ({
      message:
        times === 0
          ? 'the time of this review cannot be extended'
          : `the time was extended ${times} ${times === 1 ? 'time' : 'times'} already`,
      why: times === 0 ? 'the process allows no extension' : 'the process allows no more',
      help: `bd close ${project} after the deadline`,
    }),
  },
  'extension-in-vain': {
    meaning:
      'Time is not extended where too few seats are left to make a quorum, whoever of them votes.',
    say: ({ review }, { name, project }) => ({
      message: `${name('review', review)} has no quorum even if every seat that is open votes`,
      why: 'an extension waits for those who have not voted, and here they cannot help',
      help: `close it, and it goes back to where it was submitted from: bd close ${project}`,
    }),
  },
  'cancel-after-vote': {
    meaning:
      'After a body has voted on the project, the owner alone cannot cancel it any more: that needs a decision of that body, with its minutes and their scan.',
    say: ({ review }, { name, project }) => ({
      message: `${name('review', review)} has already voted on the project`,
      why: 'what a body has decided is not undone by one person',
      help: `bring it before that body, then: bd cancel ${project} --reason "<text>" --meeting <minutes.yaml> --evidence <scan>`,
    }),
  },
  overdue: {
    meaning:
      'The deadline of a review has passed and seats have not voted. Nothing passes by waiting; a vote can be closed, another review only waits.',
    say: ({ review, seats, deadline, days, certainty }, { name, names, project }) => ({
      message: `${name('review', review)} is overdue since ${deadline}${certainty === 'provisional' ? ' (provisional)' : ''}${days === 0 ? '' : `, by ${days} working ${days === 1 ? 'day' : 'days'}`}`,
      why: `still to vote: ${names('member', seats)}`,
      help: `remind them; a vote can be closed: bd close ${project}`,
    }),
  },
} satisfies Partial<RuleBook>

function yearOf(date: string): string {
  return /^\d{4}/u.exec(date)?.[0] ?? '<year>'
}

/** `2 (<sha256>)`, the number of a ballot and the one it replaces, in words. */
function ballot(text: string): string {
  const [, n = text, replaces = '-'] = /^(\d+) \((.*)\)$/u.exec(text) ?? []
  return replaces === '-' ? `ballot ${n}` : `ballot ${n}, replacing ${replaces.slice(0, 12)}`
}
