/** English for what check finds in the history. */
import type { RuleBook } from '../types.ts'

const BY_HAND =
  'records are written by bd alone; whoever edits them by hand changes what was decided'
const UNCOUNTED = 'the commit does not count; do the same again with bd'

const PARTS = { name: 'name', email: 'address', date: 'date', zone: 'time zone' } as const

export const historyRules = {
  'unknown-key': {
    meaning:
      'The signature is sound, but the policy before the commit lists its key for nobody. The key may be new and not admitted yet.',
    say: ({ fingerprint }) => ({
      message: `key ${fingerprint} belongs to no member`,
      why: 'who signs is judged by the policy as it stood before the commit',
      help: 'ask to be admitted, then do the same again: bd join',
    }),
  },
  'key-retired': {
    meaning: 'The policy before the commit had retired the key. Signatures made earlier stand.',
    say: ({ member, fingerprint }, { name }) => ({
      message: `key ${fingerprint} of ${name('member', member)} was retired before`,
      why: 'a retired key signs nothing new',
      help: 'sign with the active key (--key <file>); check the settings: bd doctor',
    }),
  },
  'identity-mismatch': {
    meaning:
      'Author and committer of a commit are written in one way: name and address of the member whose key signed it, the same date twice, in the zone of the workspace. Another name or date does not count; the act is judged by the key.',
    say: ({ line, part, found, expected }) => ({
      message: `the ${PARTS[part] ?? part} of the ${line} is ${found}, it should be ${expected}`,
      why:
        part === 'name' || part === 'email'
          ? 'a commit names the member who signed it, and nobody else'
          : 'an act has one date',
      help: UNCOUNTED,
    }),
  },
  'repeated-payload': {
    meaning: 'The very same content was signed before in this history: a copy of an earlier act.',
    say: ({ first }) => ({
      message: `the same content was signed already in ${first.slice(0, 7)}`,
      why: 'an act is done once and cannot be played again',
      help: UNCOUNTED,
    }),
  },
  'unknown-act': {
    meaning:
      'A commit must say which act it is, and bd must know that act. Commits made with git alone say nothing, and do not count.',
    say: ({ act }) => ({
      message: act === '' ? 'the commit does not say what it does' : `there is no act ${act}`,
      why: 'what is not allowed by a rule is refused',
      help: 'use bd instead of git commit: bd save <project>',
    }),
  },
  'malformed-act': {
    meaning: 'The commit claims an act, and its trailers or files are not those of such an act.',
    say: ({ act, detail }, { name, detail: word }) => ({
      message: `the commit claims to ${name('act', act)}, but ${told(detail, word)}`,
      why: 'message, files and act must agree',
      help: UNCOUNTED,
    }),
  },
  'mixed-act': {
    meaning:
      'The commit does one act and changes other files as well. Whoever approved the one has not approved the other.',
    say: ({ act, paths }, { name }) => ({
      message: `the commit claims to ${name('act', act)} and also changes ${paths}`,
      why: 'an act is one commit that holds this act and nothing else',
      help: UNCOUNTED,
    }),
  },
  'path-missing': {
    meaning: 'The act writes a file that the commit does not have.',
    say: ({ path, act }, { name }) => ({
      message: `${path} is missing, which belongs to the act: ${name('act', act)}`,
      why: 'an act is recorded whole or not at all',
      help: UNCOUNTED,
    }),
  },
  'digest-mismatch': {
    meaning: 'The file in the commit is not the one whose digest the signed message states.',
    say: ({ path }) => ({
      message: `${path} has another content than the commit states`,
      why: 'the signature covers the digest of every file',
      help: UNCOUNTED,
    }),
  },
  'trailers-differ': {
    meaning: 'The lines at the end of the commit message do not agree with the act itself.',
    say: ({ key, expected, found }) => ({
      message: `${key} says ${found === '' ? 'nothing' : found}, the act says ${expected === '' ? 'nothing' : expected}`,
      why: 'what people read in the log must be what was done',
      help: UNCOUNTED,
    }),
  },
  'record-differs': {
    meaning: 'A record holds something else than the rules give for this act.',
    say: ({ path, key, expected, found }) => ({
      message: `${path} says ${key}: ${found}, by the rules it is ${expected}`,
      why: BY_HAND,
      help: UNCOUNTED,
    }),
  },
  'outcome-differs': {
    meaning:
      'The outcome or the tally that was recorded is not the one that the ballots give. Counted again by the rules, it comes out differently.',
    say: ({ path, key, expected, found }) => ({
      message: `${path} records ${key}: ${found}, the ballots give ${expected}`,
      why: 'outcomes are counted again from the ballots, and the count decides',
      help: 'the recorded outcome does not count; see what is due: bd status <project>',
    }),
  },
  'signers-differ': {
    meaning:
      'A submission lists who signed for each document. This list is not the one that the history shows, so someone could judge their own work.',
    say: ({ path, expected, found }) => ({
      message: `${path} lists the signers ${found}, the history shows ${expected}`,
      why: 'whoever wrote a document must not judge it',
      help: 'the submission does not count; submit again: bd submit <project>',
    }),
  },
  'signoff-removed': {
    meaning: 'A record of an act was deleted. It keeps counting.',
    say: ({ path }) => ({
      message: `${path} was removed`,
      why: 'records of acts are only ever added',
      help: 'the record keeps counting; find out who removed it: bd log',
    }),
  },
  'signoff-changed': {
    meaning: 'A record of an act was changed after it was signed. The original keeps counting.',
    say: ({ path }) => ({
      message: `${path} was changed`,
      why: 'records of acts are only ever added',
      help: 'the original keeps counting; a second thought is a second ballot',
    }),
  },
  'process-changed': {
    meaning:
      'A published version of a process was changed. Projects under it go on by the original.',
    say: ({ path }) => ({
      message: `${path} belongs to a published process and was changed`,
      why: 'a regulation that projects run under does not change below them',
      help: 'publish a new version; projects already begun keep theirs',
    }),
  },
  'built-on-finding': {
    meaning:
      'The act would be in order if an earlier commit counted, but that commit does not. The cause is named once; mend it first.',
    say: ({ cause, rule }, { project }) => ({
      message: `the act rests on commit ${cause.slice(0, 7)}, which does not count (${rule})`,
      why: 'what is built on a refused act is refused with it',
      help: `do first what ${cause.slice(0, 7)} should have done, then this again: bd status ${project}`,
    }),
  },
  'root-mismatch': {
    meaning:
      'The history does not begin with the commit and the key that you were told. This may be another workspace, or one made to look like yours.',
    say: ({ found, expected }) => ({
      message: `the trust root is ${found}, you were told ${expected}`,
      why: 'the trust root is believed because it was told from outside',
      help: 'compare with an administrator by another way than this repository; then: bd trust <line>',
    }),
  },
  'not-authenticated': {
    meaning:
      'The history is well formed, but nobody has told this computer with which commit and key it must begin. A forged history can be well formed too, so this is never green.',
    say: ({ root }) => ({
      message: 'well formed, NOT authenticated: no trust root was given',
      why: 'a repository cannot vouch for itself',
      help: `get the line from an administrator and compare it with ${root}; then: bd trust <line>`,
    }),
  },
} satisfies Partial<RuleBook>

/** A record that says another act than the message. */
function told(detail: string, word: (code: string) => string): string {
  const recorded = /^record-says-(.*)$/u.exec(detail)?.[1]
  return recorded === undefined ? word(detail) : `its record says: ${recorded}`
}
