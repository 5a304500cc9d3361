/** English for seats that change hands, are added or removed. */
import type { RuleBook } from '../types.ts'

export const seatRules = {
  'proposer-decides': {
    meaning:
      'Whoever submitted the packet decides nothing in it by a seat that comes to him: not by transfer, not by addition, not under a grant.',
    say: ({ member, review }, { name }) => ({
      message: `${name('member', member)} submitted this and casts nothing in ${name('review', review)}`,
      why: 'who proposes does not get the vote of another on it',
      help: 'name somebody who has no part in the submission',
    }),
  },
  'member-has-seat': {
    meaning: 'A member has one seat in a review at most, and who has one casts for no other.',
    say: ({ member, review }, { name }) => ({
      message: `${name('member', member)} already has a seat, or cast for one, in ${name('review', review)}`,
      why: 'one member, one vote',
      help: 'name somebody without a seat in this review',
    }),
  },
  'member-without-key': {
    meaning: 'A seat is transferred to somebody who can sign: a member with an active key.',
    say: ({ member }, { name }) => ({
      message: `${name('member', member)} has no active key`,
      why: 'whoever takes over a seat signs its ballot himself',
      help: `have a key admitted first: bd join, bd policy admit; or name somebody else`,
    }),
  },
  'transfer-not-here': {
    meaning:
      'The seats of this review stay with their holders: they are of the persons (directors, experts), or the process says so.',
    say: ({ review, seats }, { name, project }) => ({
      message: `${name('review', review)}: seats are not transferred`,
      why:
        seats === 'personal'
          ? 'the seats are of the persons who hold them'
          : 'the process says transfer: no',
      help:
        seats === 'personal'
          ? `grant it for this matter: bd grant <member> --project ${project} --until <date>`
          : 'decide, or grant it: bd grant <member> --role <role> --until <date>',
    }),
  },
  'transfer-after-ballot': {
    meaning: 'A seat changes hands only before its ballot.',
    say: ({ seat }, { name }) => ({
      message: `the seat of ${name('member', seat)} has voted and stays where it is`,
      why: 'what was decided is not handed to another',
      help: 'until the decision its holder may cast again',
    }),
  },
  'seats-fixed': {
    meaning:
      'Seats are added only where the process names the role they are added from, never where one person decides and never in a body of fixed membership.',
    say: ({ review }, { name }) => ({
      message: `${name('review', review)}: no seats are added or removed`,
      why: 'the process does not say add-seats here, or the body is of fixed membership',
      help: 'to hear somebody without a vote, ask for advice: bd advise <project>',
    }),
  },
  'seats-by-other': {
    meaning:
      'Seats are added and removed by the secretary of the review, by its chair, or by whoever has a seat in it.',
    say: ({ member, review }, { name, project }) => ({
      message: `${name('member', member)} does not add or remove seats of ${name('review', review)}`,
      why: 'this is for its secretary, its chair and those who have a seat in it',
      help: `ask one of them: bd show ${project}`,
    }),
  },
  'seats-after-ballot': {
    meaning:
      'Seats are added before the first ballot; the roster of a vote does not shrink after it, either.',
    say: ({ review, ballots }, { name }) => ({
      message: `${name('review', review)}: ${ballots} ${ballots === 1 ? 'ballot has' : 'ballots have'} been cast`,
      why: 'who votes is settled before anybody has',
      help: 'the seats as they are decide',
    }),
  },
  'seat-stays': {
    meaning:
      'Only an added seat is removed, and only while it has neither voted nor changed hands and enough others are left.',
    say: ({ seat, because }, { name }) => ({
      message: `the seat of ${name('member', seat)} is not removed`,
      why: BECAUSE[because] ?? 'only an added seat that has not voted is removed',
      help: 'a seat with a conflict of interest is recused: bd recuse <project>',
    }),
  },
} satisfies Partial<RuleBook>

const BECAUSE: Readonly<Record<string, string>> = {
  opened: 'it was there when the review opened',
  voted: 'it has voted',
  last: 'too few seats would be left',
  transferred: 'it was transferred to another holder',
}
