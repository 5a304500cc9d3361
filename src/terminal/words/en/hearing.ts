/** English for being heard: opinions and their answers, advice beside the ballots. */
import type { RuleBook } from '../types.ts'
import { dueWords } from './due.ts'

export const hearingRules = {
  'not-the-last-opinion': {
    meaning:
      'What is answered is what a seat says now: its last opinion. An opinion that was replaced, or whose seat is recused, needs no answer any more.',
    say: ({ review, seat, n, last, missing, ...due }, telling) => {
      const who = telling.name('member', seat)
      const where = telling.name('review', review)
      const why = 'an answer belongs to the opinion that counts'
      const next = dueWords(due, telling)
      switch (missing) {
        case 'seat':
          return {
            message: `${who} has no seat in ${where}: there is no opinion to answer`,
            why,
            help: next,
          }
        case 'recused':
          return {
            message: `${who} is recused from ${where}: there is no opinion to answer`,
            why,
            help: next,
          }
        case 'opinion': {
          const gives = `bd opinion ${telling.project} --opinion "<text>"`
          return {
            message: `${who} has not yet given an opinion in ${where} that could be answered`,
            why,
            help: `${who} gives it first: ${gives}; then it is answered`,
          }
        }
        // An opinion was replaced.
        default:
          return {
            message: `${who} has replaced opinion no. ${n}; no. ${last} is the one to answer`,
            why,
            help: `read it and answer it: bd show ${telling.project}; bd answer ${telling.project} ${seat}`,
          }
      }
    },
  },
  'already-answered': {
    meaning: 'An opinion is answered once. A new opinion of the seat is answered anew.',
    say: ({ seat, at, ...due }, telling) => ({
      message: `the opinion of ${telling.name('member', seat)} was answered on ${at}`,
      why: 'the answer joins the packet, and those who decide next rely on it',
      help: `it needs no second answer; ${dueWords(due, telling)}`,
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
