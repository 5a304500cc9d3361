/** English for being heard: opinions and their answers, advice beside the ballots. */
import type { RuleBook } from '../types.ts'

export const hearingRules = {
  'not-the-last-opinion': {
    meaning:
      'What is answered is what a seat says now: its last opinion. An opinion that was replaced, or whose seat is recused, needs no answer any more.',
    say: ({ review, seat, n, last }, { name, project }) => ({
      message:
        last === 0
          ? `${name('member', seat)} has given no opinion in ${name('review', review)} that could be answered`
          : `${name('member', seat)} has replaced opinion no. ${n}; no. ${last} is the one to answer`,
      why: 'an answer belongs to the opinion that counts',
      help: `read it and answer it: bd show ${project}; bd answer ${project} ${seat}`,
    }),
  },
  'already-answered': {
    meaning: 'An opinion is answered once. A new opinion of the seat is answered anew.',
    say: ({ seat, at }, { name }) => ({
      message: `the opinion of ${name('member', seat)} was answered on ${at}`,
      why: 'the answer joins the packet, and those who decide next rely on it',
      help: 'nothing is to be done; where more is to be said, the seat may give its opinion anew',
    }),
  },
  'asked-has-seat': {
    meaning:
      'Advice is asked of somebody outside the review. Who holds, or held, a seat in it speaks by his ballot, and who is recused takes no part.',
    say: ({ member, review }, { name }) => ({
      message: `${name('member', member)} has a seat in ${name('review', review)}`,
      why: 'a seat speaks by its ballot; advice is for those who have none',
      help: 'ask somebody else, or wait for that ballot',
    }),
  },
  'not-asked': {
    meaning:
      'Advice is given by whom a seat of the open review has asked, once for each time he was asked.',
    say: ({ member, review }, { name, project }) => ({
      message: `no seat of ${name('review', review)} waits for the advice of ${name('member', member)}`,
      why: 'advice stands beside the ballots, so a seat must have asked for it',
      help: `a seat asks by: bd advise ${project} --ask ${member} --reason "<question>"`,
    }),
  },
} satisfies Partial<RuleBook>
