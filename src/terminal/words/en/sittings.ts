/** English for the record of a sitting: attendance, votes by name, the resolution. */
import type { RuleBook, Telling } from '../types.ts'

const MINUTES = 'minutes prove a vote, so they must agree with who was there and how each voted'

export const sittingRules = {
  'sitting-not-here': {
    meaning:
      'The review is no vote, or the process names no secretary for it; then no sitting is recorded. Neither is one of a vote in writing whose ballots are shown only afterwards or, in a workspace of 0.2.0, of any vote in writing.',
    say: ({ review }, { name, project }) => ({
      message: `${name('review', review)} cannot be decided in a recorded sitting`,
      why: 'a sitting is recorded of a vote, by the secretary whom the process names for it',
      help: `see how it decides, and who signs: bd show ${project}`,
    }),
  },
  'sitting-recorded': {
    meaning: 'Minutes of this number and date are on record already; one sitting is recorded once.',
    say: ({ number, date }, { project }) => ({
      message: `the sitting of ${date} (${number}) is on record already`,
      why: 'a sitting votes on an item once',
      help: `see what is on record: bd show ${project}; another sitting has minutes of its own`,
    }),
  },
  'attendance-unclear': {
    meaning: 'Every seat stands in exactly one list: present, represented, absent or recused.',
    say: ({ seat, lists, recused }, { name, detail }) => ({
      message:
        lists === ''
          ? `the minutes do not say whether ${name('member', seat)} was there`
          : `the minutes list ${name('member', seat)} as ${detail(listed(lists))}`,
      why: MINUTES,
      help:
        recused === 'yes'
          ? `${name('member', seat)} is recused: list this seat under recused, and only there`
          : 'list each seat once, under present, represented, absent or recused',
    }),
  },
  'proxy-not-present': {
    meaning:
      'Whoever stands in for another is there himself, holds a seat in the same body and passes nothing on; one who is recused stands in for nobody.',
    say: ({ seat, by }, { name }) => ({
      message: `${name('member', seat)} is represented by ${name('member', by)}, who is not among the seats present`,
      why: 'only a member of the same body who is present may stand in for another, one link long',
      help: 'compare the proxies with the list of those present; without a valid proxy the seat is absent',
    }),
  },
  'chair-not-present': {
    meaning:
      'A sitting is chaired by a member who is present. Where the chair is absent or recused for an item, the minutes say who took it.',
    say: ({ chair }, { name }) => ({
      message: `${name('member', chair)}, who took the chair, is not among the seats present for this item`,
      why: 'a sitting is chaired by a seat that takes part in it',
      help: 'name the chair of this item under the item: chair',
    }),
  },
  'observer-with-seat': {
    meaning: 'Observers do not vote. Nobody who holds a seat is an observer.',
    say: ({ name: who, seat }, { name }) => ({
      message: `the observers name ${who}, but ${name('member', seat)} holds a seat in this review`,
      why: 'observers are never counted; a seat is present, represented, absent or recused',
      help: 'take the name off the observers and list the seat where it belongs',
    }),
  },
  'vote-not-present': {
    meaning: 'Only seats that are present or represented vote in a sitting.',
    say: ({ seat, listed: lists }, { name, detail }) => ({
      message:
        lists === ''
          ? `the minutes have a vote of ${name('member', seat)}, who was not there`
          : `the minutes have a vote of ${name('member', seat)}, who is listed as ${detail(listed(lists))}`,
      why: 'who was neither there nor represented has no vote in the sitting',
      help: 'compare votes, proxies and the list of those present; a later vote is signed by the member himself',
    }),
  },
  'vote-missing': {
    meaning:
      'The minutes say of every seat that took part how it voted, or that it did not: not voting is not abstaining.',
    say: ({ seat }, { name }) => ({
      message: `the minutes do not say how ${name('member', seat)} voted`,
      why: 'an abstention counts to the quorum, silence does not',
      help: 'put the vote under votes, or the seat under not-voting of the item',
    }),
  },
  'vote-twice': {
    meaning: 'One seat, one vote: a seat is named once for an item.',
    say: ({ seat }, { name }) => ({
      message: `the minutes name ${name('member', seat)} twice`,
      why: 'one seat, one vote',
      help: 'keep one of the two: under votes, or under not-voting',
    }),
  },
  'vote-differs': {
    meaning:
      'Where a member has signed his vote himself, the minutes name the same; they never change it.',
    say: ({ seat, signed, minuted, kept }, { name, detail }) => {
      if (kept === 'yes') {
        return {
          message: `${name('member', seat)} signed a vote that is kept back until the count: what the minutes say of it cannot be recorded`,
          why: 'of a vote that is kept back the minutes record that it was signed, and neither what it says nor that there was none',
          help: 'list as not voting only who has not signed; minutes and signature are compared after the count',
        }
      }
      const said = (decision: string) =>
        decision === '' ? 'nothing' : detail(`decision-${decision}`)
      return {
        message: `${name('member', seat)} signed ${said(signed)}, the minutes say ${said(minuted)}`,
        why: 'what a member signed himself comes first, and minutes can only repeat it',
        help: 'correct the minutes; who changed his mind votes again himself before the count',
      }
    },
  },
  'resolution-differs': {
    meaning:
      'The resolution, or a number of votes, in the minutes is not what the votes by name come to.',
    say: ({ review, minuted, stated, counted, votes, kept }, telling) => {
      if (kept !== 'yes' && stated !== '' && minuted === counted) {
        return {
          message: `${telling.name('review', review)}: the numbers of votes in the minutes are wrong: they say ${tally(stated, telling)}, the votes by name are ${tally(votes, telling)}; the resolution ${outcome(counted, telling)} agrees`,
          why: 'the numbers of votes are what the votes by name add up to',
          help: 'compare the minutes: a wrong number is corrected under counts, a wrong vote under votes',
        }
      }
      return {
        message: `${telling.name('review', review)}: the minutes say ${outcome(minuted, telling)}${stated === '' ? '' : ` (${tally(stated, telling)})`}, ${kept === 'yes' ? 'which is not what the votes come to (kept back until the count)' : `the votes by name come to ${outcome(counted, telling)} (${tally(votes, telling)})`}`,
        why: 'a resolution is what the votes come to by the quorum and majority that the process lays down',
        help: `compare the votes and the majority: bd show ${telling.project}; minutes that are wrong are corrected by the body before they are recorded`,
      }
    },
  },
} satisfies Partial<RuleBook>

/** A resolution in words; a vote lapses because too few took part. */
function outcome(id: string, { result, detail }: Telling): string {
  return `"${id === 'no-quorum' || id === 'lapsed' ? detail('no-quorum') : result(id)}"`
}

/** `approve 3, reject 1` in the words for decisions. */
function tally(text: string, { detail }: Telling): string {
  return text
    .split(', ')
    .map((part) => {
      const [decision = '', votes = ''] = part.split(' ')
      return `${detail(`decision-${decision}`)} ${votes}`.trim()
    })
    .join(', ')
}

/** The lists of the minutes as the codes of their names. */
function listed(lists: string): string {
  return lists
    .split(', ')
    .map((list) => `seat-${list}`)
    .join(' | ')
}
