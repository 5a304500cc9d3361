/** English for acts that do not fit where the project stands. */
import type { RuleBook } from '../types.ts'
import { dueWords } from './due.ts'
import { frozenWhat, insteadOf, undoing } from './frozen.ts'

const REPLAY =
  'an approval counts only for what it was given for, and cannot be used again elsewhere'

export const standingRules = {
  'superseded-process': {
    meaning:
      'A new project runs under the version that is in force, never under one that a newer version has replaced. Projects that are already open keep theirs.',
    say: ({ process, version, newest }, { name }) => ({
      message: `version ${version} of ${name('process', process)} has been replaced by version ${newest}`,
      why: 'a new project follows the regulation in force',
      help: 'open it again, which takes the version in force: bd new-project',
    }),
  },
  'project-ended': {
    meaning:
      'The project is completed, rejected or cancelled, and nothing can be done to it any more; a rejection may be reconsidered where the process says so.',
    say: ({ project, state, reconsider }, { state: word, listed }) => ({
      message: `project ${project} is ${word(state)}`,
      why: 'a project that has ended stays as it is',
      help:
        // Where a rule is explained, no project is at hand.
        reconsider === undefined || reconsider.startsWith('<')
          ? 'to take the matter up again, open a new project: bd new-project'
          : `it may be reconsidered, asked for by ${listed('member', reconsider)}: bd reconsider ${project} --reason "<reason>"`,
    }),
  },
  'project-handed-over': {
    meaning:
      'The project was handed over and waits for its receipt. Its documents and records do not change any more.',
    say: ({ project }) => ({
      message: `project ${project} was handed over and waits for its receipt`,
      why: 'what was handed over stays as it is',
      help: `the receiving department goes on: bd receive ${project}`,
    }),
  },
  'gate-open': {
    meaning:
      'The project is before its reviewers. A second submission is possible only when this one has been decided or withdrawn.',
    say: ({ stage, review }, { name, project }) => ({
      message: `${project} is already before ${name('review', review)} (${name('stage', stage)})`,
      why: 'a packet is decided before the next one is submitted',
      help: `see who is next: bd status ${project}; before any ballot, take it back: bd withdraw ${project}`,
    }),
  },
  'gate-not-open': {
    meaning:
      'Nothing of this project is before reviewers now: it was not submitted yet, its submission was withdrawn, or this stage has no review.',
    say: ({ stage, waits, withdrew, last, ...due }, telling) => ({
      message:
        waits !== true
          ? `the stage ${telling.name('stage', stage)} has no review`
          : withdrew !== undefined
            ? `${telling.name('member', withdrew)} withdrew ${telling.name('stage', stage)} and did not submit it again: there is nothing to decide`
            : last === 'returned'
              ? `${telling.name('stage', stage)} is being revised and was not submitted again: there is nothing to decide yet`
              : `${telling.name('stage', stage)} was not submitted yet: there is nothing to decide`,
      why: 'only what was submitted is decided',
      help:
        dueWords(due, telling) +
        (waits === true ? '; once it is submitted, bd inbox shows it to whoever decides' : ''),
    }),
  },
  'wrong-project': {
    meaning:
      'The act names another project than the folder in which it stands: it was copied, or meant for another project.',
    say: ({ found, expected }) => ({
      message: `the act is about project ${found} and stands under ${expected}`,
      why: REPLAY,
      help: `act on the project itself: bd show ${expected}`,
    }),
  },
  'wrong-round': {
    meaning:
      'The act names another visit to the gate than the one that is open. Ballots of earlier rounds stay on record and never count again.',
    say: ({ found, expected }, { round, project }) => ({
      message: `the act is about ${round(found)}, now is ${round(expected)}`,
      why: REPLAY,
      help: `look at what is before the reviewers now: bd show ${project}`,
    }),
  },
  'packet-mismatch': {
    meaning:
      'The act names another packet, by digest, than the one that was submitted or handed over. Perhaps it was made before a new submission arrived.',
    say: ({ found, expected }, { project }) => ({
      message: `the act is about packet ${short(found)}, submitted is ${short(expected)}`,
      why: REPLAY,
      help: `fetch the latest, read the packet and decide on it: bd show ${project}`,
    }),
  },
  'review-not-open': {
    meaning: 'The reviews of a gate run one after another. This one has not begun.',
    say: ({ review, open }, { name, project }) => ({
      message: `${name('review', review)} is not open, ${name('review', open)} is`,
      why: 'the process sets the order of the reviews',
      help: `wait until it opens; see: bd status ${project}`,
    }),
  },
  'frozen-document': {
    meaning:
      'What was submitted does not change while it is judged, and the documents of a stage that was left stay as they were decided. A return frees the documents of the stage it leads to. By force it is found even if it is changed back later.',
    say: ({ path, since, fact, saved, ...facts }, telling) => ({
      message: `${frozenWhat(path, fact, telling)} frozen since ${telling.round(since)}`,
      why: 'reviewers decide on exactly what was submitted, and it stays so',
      help: insteadOf(facts, telling) + (saved === true ? undoing(facts.way, path) : ''),
    }),
  },
  'not-handing-over': {
    meaning:
      'Handing over and receiving belong to the last stage of the process: first the owner hands over, then the receiving department receives.',
    say: ({ stage }, { name, project }) => ({
      message: `in the stage ${name('stage', stage)} nothing is being handed over`,
      why: 'the process ends with a hand-over and its receipt, in this order',
      help: `see what comes next: bd status ${project}`,
    }),
  },
} satisfies Partial<RuleBook>

function short(digest: string): string {
  return digest.slice(0, 12)
}
