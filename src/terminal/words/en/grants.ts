/** English for grants, and ballots that are cast under one. */
import type { RuleBook } from '../types.ts'

export const grantRules = {
  'grant-to-oneself': {
    meaning: 'A grant lets somebody else cast for oneself. To oneself it says nothing.',
    say: ({ member }, { name }) => ({
      message: `${name('member', member)} grants to himself`,
      why: 'a grant is for the days on which one cannot decide oneself',
      help: 'name somebody else: bd grant <member> --role <role> --until <date> --reason "<reason>"',
    }),
  },
  'grant-without-days': {
    meaning:
      'A grant holds from its first day on and no longer on the day named by --until, which must be later.',
    say: ({ from, until }) => ({
      message: `from ${from} until before ${until} there is no day`,
      why: 'the day named by --until is the first on which the grant no longer holds',
      help: 'name a later day: --until <date>',
    }),
  },
  'grant-back-dated': {
    meaning:
      'A grant begins on the day it is signed, or later. What was decided before it is not covered.',
    say: ({ from, today }) => ({
      message: `the grant would begin on ${from}, and today is ${today}`,
      why: 'nobody is given afterwards the power for what he did before',
      help: `begin today or later: --from ${today}`,
    }),
  },
  'grant-changed': {
    meaning:
      'A grant, or the revocation of one, was changed or removed. It counts as it was signed.',
    say: ({ path }) => ({
      message: `${path} was changed after it was signed`,
      why: 'a ballot names the grant by its digest; what it was cast under stays as it was',
      help: 'revoke the grant and give another: bd ungrant <n> --reason "<reason>", bd grant',
    }),
  },
  'unknown-grant': {
    meaning:
      'A ballot for another names a grant that the workspace does not have, or somebody revokes a grant that he did not give.',
    say: ({ grant, member }, { name }) => ({
      message:
        grant === ''
          ? `no grant lets ${name('member', member)} cast for this seat`
          : `no such grant for ${name('member', member)}: ${grant.slice(0, 12)}`,
      why: 'one casts for another only under a grant that he signed',
      help: 'see the grants: bd grants; the one who cannot decide gives one: bd grant <member>',
    }),
  },
  'grant-revoked': {
    meaning: 'The grant was revoked. Ballots cast before stand; none is cast under it any more.',
    say: ({ principal, n, on }, { name }) => ({
      message: `grant ${n} of ${name('member', principal)} was revoked on ${on}`,
      why: 'a revoked grant gives no power any more, and is revoked once',
      help: `${name('member', principal)} decides, or gives another grant: bd grant <member>`,
    }),
  },
  'grant-of-another': {
    meaning: 'A ballot names a grant that was given to somebody else.',
    say: ({ member, to }, { name }) => ({
      message: `the grant is to ${name('member', to)}, not to ${name('member', member)}`,
      why: 'who was given a grant uses it himself and passes it on to nobody',
      help: `ask ${name('member', to)}`,
    }),
  },
  'grant-not-in-force': {
    meaning:
      'The grant has not begun, or is over: it holds from its first day until before its last.',
    say: ({ from, until, today }) => ({
      message: `the grant holds from ${from} until before ${until}, and today is ${today}`,
      why: 'a grant gives power on its days and on no other',
      help: 'the holder of the seat decides, or gives another grant: bd grant <member>',
    }),
  },
  'grant-other-seat': {
    meaning:
      'The grant was not given by the present holder of the seat. Nobody grants what he has only by a grant, and a transfer ends what the former holder granted.',
    say: ({ principal, seat, holder }, { name }) => ({
      message: `the seat of ${name('member', seat)} is not held by ${name('member', principal)}, who gave the grant`,
      why: 'a grant is for the own seats of its giver and reaches one link',
      help: `the seat is held by ${name('member', holder)}, who decides or grants`,
    }),
  },
  'grant-other-role': {
    meaning: 'The grant names roles, and the seat is held by another one.',
    say: ({ role, roles }, { name, names }) => ({
      message: `the seat is held as ${name('role', role)}; the grant is for ${names('role', roles)}`,
      why: 'a grant is for the roles that it names',
      help: 'the holder of the seat decides, or gives a grant for this role: bd grant <member> --role <role>',
    }),
  },
  'grant-other-round': {
    meaning:
      'The grant is for one round of one project, and this is another; or the seat is of the person (a director, an expert), and the grant names no round.',
    say: ({ review, asked, only }, { name, round, project }) => ({
      message:
        only === undefined
          ? `${name('review', review)}: the seats are of the persons, and the grant names no round`
          : `the grant is for ${only} only, this is ${round(asked)}`,
      why:
        only === undefined
          ? 'a director, or an expert, grants his vote for one matter only'
          : 'a grant for one matter reaches no other',
      help: `a grant for this matter: bd grant <member> --role <role> --project ${project} --round ${asked} --until <date> --reason "<reason>"`,
    }),
  },
  'grant-of-persons': {
    meaning:
      'All seats that the granted role gives are of the person (a director, an expert): a grant must name the round that it is for.',
    say: ({ to, role, review, until, project, asked }, { name }) => ({
      message: `${name('review', review)}: the seats are of the persons, and a grant as ${name('role', role)} must name its round`,
      why: 'a director, or an expert, grants his vote for one matter only',
      help:
        project === undefined || asked === undefined
          ? `no project comes before ${name('role', role)} now; when one does, grant for it: bd grant ${to} --role ${role} --project <project> --until ${until} --reason "<reason>"`
          : `a grant for that round: bd grant ${to} --role ${role} --project ${project} --round ${asked} --until ${until} --reason "<reason>"`,
    }),
  },
  'grant-round-over': {
    meaning: 'The round that the grant is for has been decided: nobody will cast under it.',
    say: ({ only, asked }, { round, project }) => ({
      message: `${project}, ${round(only)} is decided`,
      why: 'a grant is for what is still to be decided',
      help: `where one is needed, grant for the round that is open or comes next: --project ${project} --round ${asked}`,
    }),
  },
  'proxy-not-director': {
    meaning:
      'In a vote by company law a director is represented only by another director who has a seat in it.',
    say: ({ member, review }, { name }) => ({
      message: `${name('member', member)} has no seat of a director in ${name('review', review)}`,
      why: 'only another director casts for a director (Company Law 2023, art. 125)',
      help: 'the director grants to another one who takes part',
    }),
  },
  'proxy-of-two': {
    meaning:
      'One member casts for one other seat of a review at most; for as many as the process says where the charter allows more (proxies).',
    say: ({ member, seat, review, most }, { name, names }) => ({
      message: `${name('member', member)} already casts for ${names('member', seat)} in ${name('review', review)}, and may for ${most} at most`,
      why: 'who cast for several would be the body by himself',
      help: 'the holder of the seat decides, or grants to somebody else: bd grant <member>',
    }),
  },
} satisfies Partial<RuleBook>
