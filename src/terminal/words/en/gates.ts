/** English for how gates open and run: conditions, special seats, turns, opinions, notice, holds. */
import { choicesHelp } from '../instead.ts'
import type { RuleBook } from '../types.ts'

export const gateRules = {
  'gate-without-review': {
    meaning:
      'By the conditions of the process no review of this gate takes place. A gate at which nobody decides is never passed.',
    say: ({ stage }, { name, project }) => ({
      message: `no review of ${name('stage', stage)} takes place`,
      why: 'each review of the gate has a condition and none of them holds; what nobody reviews does not pass',
      help: `look at the facts: bd show ${project}; where they are right, the process must be amended`,
    }),
  },
  'seat-lacking': {
    meaning:
      'The process gives a role a veto here, or lets a chair decide ties, and no seat (or more than one chair) could do so. The vote does not open without it.',
    say: ({ review, role }, { name }) => ({
      message: `${name('review', review)}: no seat, or more than one, is held by ${name('role', role)}`,
      why: 'a veto and a casting vote need a seat that can use them',
      help: 'ask an administrator about the roles: bd policy show; who signed for the packet has no seat',
    }),
  },
  'quorum-of-cast': {
    meaning: 'A quorum of the votes cast is met by a single vote: it asks for nothing.',
    say: ({ review }, { name }) => ({
      message: `the quorum of ${name('review', review)} counts the votes cast, and one vote meets it`,
      why: 'a quorum says how many of all must take part',
      help: 'write of: roster, or of: eligible',
    }),
  },
  'board-share-too-low': {
    meaning:
      'More than half of the directors must attend, and more than half of all directors must approve (Company Law art. 73). Articles of association, process and parameters may ask for more, never for less. “At least half” includes half (Civil Code art. 1259) and is not more than half; a share of those present or of the votes cast is less, too.',
    say: ({ process, review, part, share = '', strict, of, parameter }, { name }) => ({
      message:
        of === undefined
          ? `the ${part === 'quorum' ? 'quorum' : 'majority'} of ${name('review', review)}${parameter === undefined ? '' : ` (parameter ${parameter})`} is ${strict === 'yes' ? 'more than' : 'at least'} ${share}, which is below the law's more than half`
          : `the ${part === 'quorum' ? 'quorum' : 'majority'} of ${name('review', review)} does not count all directors (of: ${of})`,
      why: 'a board meets with more than half of its directors and resolves by more than half of all of them (Company Law art. 73); at least half includes half',
      help:
        parameter === undefined
          ? `write ${part}: { share: { more-than: 1/2 }, of: eligible }, or take ${part} out: rule: company-law-board states it`
          : `set more than half, or a higher share: bd parameter set ${parameter} "more than half" --process ${process} --reason "<decision>"`,
    }),
  },
  'tie-needs-half': {
    meaning:
      'A chair decides ties only where more than a half passes. A casting vote does not turn a half into two thirds.',
    say: ({ review }, { name }) => ({
      message: `${name('review', review)} passes by another majority than more than a half: no chair breaks its ties`,
      why: 'a casting vote is for a majority of more than a half',
      help: 'set the majority to more-than: 1/2, or take tie out of the process',
    }),
  },
  'seat-waiting': {
    meaning: 'One after another: a seat opens when the one before it has approved.',
    say: ({ seat, turn }, { name, project }) => ({
      message: `it is not the turn of ${name('member', seat)}, but of ${name('member', turn)}`,
      why: 'this review is decided in turn',
      help: `see where it stands: bd status ${project}`,
    }),
  },
  'decision-not-here': {
    meaning:
      'The review does not take such an answer: opinions are given where opinions are asked for and nowhere else, and a board defers only where the process says where that leads.',
    say: ({ review, decision, ...here }, telling) => ({
      message: `${telling.name('review', review)} does not take "${telling.name('decision', `${review}.${decision}`)}"`,
      why: 'each review takes only the answers that the process gives it',
      help: choicesHelp('en', { review, ...here }, telling),
    }),
  },
  'opinion-unanswered': {
    meaning:
      'A review that collects opinions is complete when the submitter has answered each: adopted, or declined with the reason.',
    say: ({ review, seats }, { name, names, project }) => ({
      message: `${name('review', review)}: opinions without an answer: ${names('member', seats)}`,
      why: 'every written opinion is answered before the next body decides',
      help: `the submitter answers: bd answer ${project} <member> --adopt, or --decline --reason "<reason>"`,
    }),
  },
  'notice-running': {
    meaning:
      'The process says how many working days before the decision the material must be with the seats. Until then nobody votes and no meeting decides.',
    say: ({ review, first }, { name }) => ({
      message: `${name('review', review)} may be decided from ${first} on`,
      why: 'the seats have time to read before they decide',
      help: `do it on ${first} or later`,
    }),
  },
  'project-on-hold': {
    meaning:
      'The project is on hold: its clock stands still, and until it is resumed nothing else is done.',
    say: ({ since }, { project }) => ({
      message: `the project is on hold since ${since}`,
      why: 'on hold, neither deadlines run nor packets change nor ballots count',
      help: `resume it: bd resume ${project}`,
    }),
  },
} satisfies Partial<RuleBook>
