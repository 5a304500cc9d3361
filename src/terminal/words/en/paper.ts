/** English for decisions on paper and in office meetings: entries, minutes, scans, confirmation. */
import type { RuleBook } from '../types.ts'

export const paperRules = {
  'paper-not-here': {
    meaning:
      'Only where the process says `paper` may a secretary enter what a member decided on paper; elsewhere the member signs.',
    say: ({ review }, { name, project }) => ({
      message: `no decision can be entered from paper in ${name('review', review)}`,
      why: 'the process does not allow entries in this review',
      help: `the member signs: bd approve ${project}`,
    }),
  },
  'secretary-not-neutral': {
    meaning:
      'Whoever enters decisions has no part in the submission: signed none of its documents, and did not submit it.',
    say: ({ member, review, document }, { name }) => ({
      message:
        document === undefined
          ? `${name('member', member)} submitted this and enters nothing in ${name('review', review)}`
          : `${name('member', member)} signed ${name('document', document)} and enters nothing in ${name('review', review)}`,
      why: 'decisions on paper do not go through the hands of those who ask for them',
      help: 'another secretary enters it; an administrator can grant the role: bd policy grant-role',
    }),
  },
  'entry-for-oneself': {
    meaning: 'An entry is made for somebody else. Who has a key signs for himself.',
    say: ({ member }, { name, project }) => ({
      message: `${name('member', member)} cannot enter a decision of his own`,
      why: 'who can sign signs what he decides',
      help: `cast it: bd approve ${project}, or bd reject, bd return, bd abstain`,
    }),
  },
  'entry-over-ballot': {
    meaning:
      'A ballot signed by its member or under his grant, or an entry that he confirmed, is never replaced by an entry; his own ballot replaces an entry.',
    say: ({ member }, { name, project }) => ({
      message: `${name('member', member)} has signed, or somebody under his grant; nothing can be entered over it`,
      why: 'an entry never replaces what was signed',
      help: `until the decision the member may cast again; see: bd show ${project}`,
    }),
  },
  'paper-back-dated': {
    meaning:
      'The paper, or the meeting, is dated before the review opened. Entering late is allowed, dating back is not.',
    say: ({ paper, date, opened }) => ({
      message: `${paper === 'minutes' ? 'the meeting' : 'the paper'} is dated ${date}, before the review opened on ${opened}`,
      why: 'nobody can have decided on a packet before it was submitted',
      help:
        paper === 'minutes'
          ? 'check the minutes; a meeting held earlier does not count, the matter goes before another'
          : 'check the original; if it really is dated earlier, the member signs anew',
    }),
  },
  'paper-in-future': {
    meaning:
      'The paper, or the meeting, is dated after today. What has not been decided cannot be entered.',
    say: ({ paper, date, today }) => ({
      message: `${paper === 'minutes' ? 'the meeting' : 'the paper'} is dated ${date}, after today (${today})`,
      why: 'what has not been decided cannot be entered',
      help: 'check the date on the original',
    }),
  },
  'form-not-here': {
    meaning:
      'The process says in which form each review may be decided: in person, or after a meeting (of the manager, of a party committee).',
    say: ({ review, form }, { name }) => ({
      message:
        form === 'office-meeting'
          ? `${name('review', review)} is not decided after a meeting`
          : `${name('review', review)} is decided after a meeting only`,
      why: 'the process says in which form this review is decided (`forms`)',
      help:
        form === 'office-meeting'
          ? 'leave out --meeting'
          : 'add the minutes and their scan: --meeting <minutes.yaml> --evidence <scan>',
    }),
  },
  'evidence-missing': {
    meaning:
      'An entry, and a decision after a meeting, comes with the scan of the original in the same commit, with its record.',
    say: ({ review, paper }, { name }) => ({
      message: `${paper === 'meeting' || paper === 'sitting' ? 'the minutes come' : 'the paper decision comes'} without a scan of the original (${name('review', review)})`,
      why: 'without the original nobody can check what was entered',
      help:
        paper === 'sitting'
          ? 'add --scan <scan>, or name the scans in the file of the minutes under scans'
          : 'add --evidence <scan>',
    }),
  },
  'evidence-elsewhere': {
    meaning:
      'The scan already stands in this project for something else. One paper may prove several decisions of the same review and round, and nothing besides.',
    say: ({ review, name: file, document, used, visit }, { name, round }) => ({
      message: `the scan "${file}" ${
        document === undefined
          ? `proves decisions of ${name('review', used ?? '')} (${round(visit ?? '')})`
          : `is attached to ${name('document', document)}`
      } and proves nothing in ${name('review', review)}`,
      why: 'an original proves the one review that it is about',
      help: 'scan the paper about this review; if it is the same sheet, scan it once more',
    }),
  },
  'minutes-not-needed': {
    meaning: 'While no body has voted on a project its owner cancels it alone, without minutes.',
    say: ({ project }) => ({
      message: `no body has voted on project ${project}: it is cancelled without minutes`,
      why: 'minutes prove that the body which voted has given the project up',
      help: `cancel it with a reason: bd cancel ${project} --reason "<text>"`,
    }),
  },
  'minutes-before-vote': {
    meaning: 'The sitting that gave a project up cannot lie before the vote on it.',
    say: ({ date, decided, review }, { name }) => ({
      message: `minutes of ${date} lie before the vote of ${name('review', review)} on ${decided}`,
      why: 'a body gives up a project after it has voted on it, not before',
      help: 'name the sitting after the vote that decided to give the project up',
    }),
  },
  'not-an-entry': {
    meaning:
      'What was to be confirmed is no entry that counts: there is none, it was replaced since, or it says something else.',
    say: ({ review, seat }, { name, project }) => ({
      message: `no entry in ${name('review', review)} waits for ${name('member', seat)} to confirm it`,
      why: 'only the entry that counts can be confirmed',
      help: `see who said what: bd show ${project}`,
    }),
  },
  'confirm-by-other': {
    meaning: 'An entry is confirmed by its member. No other signature makes it his.',
    say: ({ member, seat }, { name }) => ({
      message: `${name('member', member)} cannot confirm for ${name('member', seat)}`,
      why: "the confirmation is the member's own signature",
      help: `${name('member', seat)} confirms with a key of his own`,
    }),
  },
  'already-confirmed': {
    meaning: 'An entry is confirmed once.',
    say: ({ at }) => ({
      message: `the member confirmed this entry on ${at}`,
      why: 'once is enough',
      help: 'nothing is to be done',
    }),
  },
  'number-not-one-line': {
    meaning: 'A document number is one line of at most eighty characters, with no space around it.',
    say: ({ found }) => ({
      message: `not a document number: "${found.slice(0, 100)}"`,
      why: 'it is one line of at most eighty characters, with no space around it',
      help: 'write it as it stands on the paper: --number <number>',
    }),
  },
} satisfies Partial<RuleBook>
