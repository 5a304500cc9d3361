/** English for names that are not known, and for who may do what. */
import { unknownName } from '../unknown-name.ts'
import type { RuleBook } from '../types.ts'
import { boundsWords } from '../bounds.ts'
import { insteadOf, notOfType } from '../asked-value.ts'
import { correction } from '../correction.ts'
import { fittingProjects } from '../fitting.ts'

export const nameRules = {
  'unknown-project': {
    meaning:
      'No project has this id. A project may be named by any part of its id or title that fits only one.',
    say: ({ project, suggestion }) => ({
      message: `there is no project ${project}`,
      why: 'every act is about one project of this workspace',
      help: suggestion === undefined ? 'see the projects: bd list' : `did you mean ${suggestion}?`,
    }),
  },
  'ambiguous-project': {
    meaning: 'What was written fits the id or title of several projects, and bd does not choose.',
    say: ({ project, candidates, cancelled }) => ({
      message: `"${project}" fits several projects: ${fittingProjects('en', candidates, cancelled)}`,
      why: 'every act is about one project',
      help: 'write the whole id; see the projects: bd list',
    }),
  },
  'unknown-process': {
    meaning:
      'The workspace has no process of this id and version. A project keeps the version under which it was opened.',
    say: ({ process, suggestion, known }, { listed }) => ({
      message: `the workspace has no process ${process}`,
      why: 'a project runs under one published version of a process',
      help: [
        ...(suggestion === undefined ? [] : [`did you mean ${suggestion}?`]),
        ...(known === undefined
          ? suggestion === undefined
            ? ['see the processes: bd process list']
            : []
          : [known === '' ? 'there is none at all' : `there are: ${listed('process', known)}`]),
      ].join(' '),
    }),
  },
  'unknown-name': {
    meaning:
      'A name was used that the process, the policy or the project does not declare, often a slip of the pen.',
    say: (facts, telling) => unknownName('en', facts, telling),
  },
  'ambiguous-name': {
    meaning: 'What was written calls more than one, and bd does not choose. Ids are never alike.',
    say: ({ kind, name, candidates }, { kind: word, listed }) => ({
      message: `"${name}" may be any ${word(kind)} of these: ${listed(kind, candidates)}`,
      why: `more than one ${word(kind)} fits, and bd does not choose`,
      help: `write an id instead of "${name}": ${candidates.replaceAll(', ', ', or ')}`,
    }),
  },
  'value-not-allowed': {
    meaning:
      'A fact or field takes values of one type, and the value given is not one. Amounts are in yuan and never rounded; dates are written 2026-12-01.',
    say: (
      { name, kind, type, found, allowed, suggestion, ...told },
      { name: called, type: word, example, choices, project },
    ) => ({
      message: `${called(kind, name)} cannot be ${found === '' ? 'empty' : `"${found}"`}`,
      why: notOfType('en', type, found, word(type)),
      help:
        insteadOf('en', type, example(type), allowed && choices(name, type, allowed), suggestion) +
        correction('en', kind, name, project, told.in, told.process),
    }),
  },
  'value-out-of-bounds': {
    meaning: 'The process states the bounds of this value, and the value given lies beyond them.',
    say: ({ name, kind, type, found, bounds }, { name: called, project }) => ({
      message: `${called(kind, name)} cannot be "${found}"`,
      why: `by the process it is ${boundsWords('en', type, bounds)}`,
      help: correction('en', kind, name, project),
    }),
  },
  'wrong-project-id': {
    meaning:
      'A new project gets the next free number of its year. Another number would leave a gap or be given twice.',
    say: ({ found, expected }) => ({
      message: `the new project is numbered ${found}, the next number is ${expected}`,
      why: 'projects are numbered without gaps, year by year',
      help: 'fetch what others did and open the project again: bd new-project',
    }),
  },
  'state-secret': {
    meaning:
      'A document or project is marked as a state secret (绝密, 机密, 秘密). Whoever can clone a git repository reads all of it, so none may be kept here.',
    say: ({ found }) => ({
      message: `this is marked as a state secret: ${found}`,
      why: 'state secrets may not be kept in this tool; it knows internal, commercial secret and core commercial secret',
      help: 'take the content out and handle it as the secrecy rules demand; if the mark is wrong, correct it',
    }),
  },
  'classification-too-low': {
    meaning: 'A project is classified lower than its workspace. It may only be the same or higher.',
    say: ({ found, least }, { detail }) => ({
      message: `the project's classification, ${detail(found)}, is lower than the workspace's, ${detail(least)}`,
      why: 'everybody in a workspace can read all of its projects',
      help: "use one that is not lower, or leave it out to take the workspace's",
    }),
  },
  'duplicate-name': {
    meaning: 'The same name is declared twice where names must be distinct.',
    say: ({ kind, name }, { kind: word }) => ({
      message: `the ${word(kind)} ${name} is declared twice`,
      why: 'a name stands for one thing',
      help: 'rename or remove one of the two',
    }),
  },
  'not-in-role': {
    meaning:
      'The policy before the act did not grant the member the role that the act needs. Roles are granted by administrators; a role held for one unit does not reach another.',
    say: ({ member, role, act, holders }, { name, names }) => ({
      message: `${name('member', member)} may not ${name('act', act)}: not in the role ${name('role', role)}`,
      why: `this is for holders of ${role}, by the policy as it stood before`,
      help:
        holders === ''
          ? `nobody holds ${role}; ask an administrator to grant it`
          : `ask ${names('member', holders)}`,
    }),
  },
  'member-left': {
    meaning: 'The policy says that the member has left. What was signed before stands.',
    say: ({ member }, { name }) => ({
      message: `${name('member', member)} has left or is not in the policy`,
      why: 'only active members act, hold posts or review',
      help: 'name an active member; posts and reviewers: bd team <project>',
    }),
  },
  'role-for-who-left': {
    meaning: 'Whoever has left is granted no role; first he comes back.',
    say: ({ member, role }, { name }) => ({
      message: `${name('member', member)} has left and is not granted ${name('role', role)}`,
      why: 'who has left acts in no role, and does not come back into one unasked',
      help: `first the return, then the role: bd policy return ${member}`,
    }),
  },
  'no-seat': {
    meaning:
      'Seats of a review are given when it opens and stay as they are. Whoever came into the role later has none in this review.',
    say: ({ member, review, seats }, { name, names }) => ({
      message: `${name('member', member)} has no seat in ${name('review', review)}`,
      why: 'seats are given when a review opens and do not change',
      help: `its seats are ${names('member', seats)}`,
    }),
  },
  'signoff-by-author': {
    meaning:
      'Whoever signed for a document of the packet, or is named as its author, does not judge it. That holds for every key of that person and for saves in earlier rounds.',
    say: ({ member, document, holders }, { name, names }) => ({
      message: `${name('member', member)} cannot judge a packet with a document of their own: ${name('document', document)}`,
      why: 'the process separates those who write from those who decide',
      help:
        holders === ''
          ? 'nobody else has a seat; withdraw and name another reviewer: bd withdraw, bd team'
          : `ask another holder: ${names('member', holders)}`,
    }),
  },
  'not-the-submitter': {
    meaning: 'A submission is taken back, and opinions on it are answered, by the one who made it.',
    say: ({ member, submitter }, { name }) => ({
      message: `${name('member', member)} did not submit this, ${name('member', submitter)} did`,
      why: 'who submits answers for the submission: he takes it back, and he answers opinions on it',
      help: `ask ${name('member', submitter)} to do it`,
    }),
  },
  'not-in-this-version': {
    meaning:
      'The process or the policy asks for something that this version of bd reads but does not do. It refuses rather than decide without it.',
    say: ({ feature }) => ({
      message: `this version of bd cannot do ${feature}`,
      why: 'a rule that cannot be enforced must not be passed over',
      help: feature.startsWith('thresholds.policy')
        ? 'in this version one administrator signs a change: thresholds: { policy: 1 }'
        : feature.startsWith('requires')
          ? 'leave requires away from that role of the policy'
          : 'install a later bd, or publish a version of the process without it',
    }),
  },
} satisfies Partial<RuleBook>
