/** Every rule bd knows: its id, its severity, and the facts its wording needs. */

import type { IdentityPart, NameKind } from './name-kind.ts'

/** The facts that each rule's wording is made of. A rule's id names the bad thing and never changes meaning. */
export interface RuleFacts {
  // the commit itself
  'merge-commit': { parents: number }
  'second-root': { commit: string }
  'object-hash-mismatch': { object: string }
  'object-missing': { object: string }
  'malformed-tree': { object: string; detail: string }
  'replace-ref': { ref: string }
  'non-canonical-commit': { detail: string }
  'unsigned-commit': Record<never, never>
  'bad-signature': Record<never, never>
  'wrong-namespace': { namespace: string }
  'weak-key': { key: string }
  'unsupported-key': { key: string }
  'no-touch': { fingerprint: string }
  'invalid-mode': { path: string; mode: string }
  'invalid-path': { path: string; detail: string }
  'limit-exceeded': { what: string; limit: string; found: string }

  // files and their text
  'invalid-yaml': { detail: string }
  'unsupported-yaml': { feature: string }
  'duplicate-key': { key: string; first: number }
  'unknown-field': { key: string; suggestion?: string }
  'missing-field': { key: string; example?: string }
  'wrong-type': { key: string; expected: string; found: string }
  'invalid-value': { key: string; expected: string; found: string; suggestion?: string }
  'invalid-id': { id: string }
  'invalid-text': { key: string; character: string }
  'unknown-format': { found: string; expected: string }
  'front-matter-language': { language: string }
  'non-canonical-file': { path: string }
  'invalid-template': { detail: string }
  'unknown-variable': { name: string; suggestion?: string }

  // names and values
  'unknown-project': { project: string; suggestion?: string }
  'ambiguous-project': { project: string; candidates: string }
  'unknown-process': { process: string; suggestion?: string }
  'unknown-name': { kind: NameKind; name: string; suggestion?: string }
  'value-not-allowed': {
    name: string
    /** What it is a value of; a field's name stands behind that of its document. */
    kind: 'fact' | 'field' | 'parameter'
    type: string
    found: string
    allowed?: string
  }
  'wrong-project-id': { found: string; expected: string }
  'state-secret': { found: string }
  'classification-too-low': { found: string; least: string }
  'duplicate-name': { kind: NameKind; name: string }

  // who may
  'not-in-role': { member: string; role: string; act: string; holders: string }
  'member-left': { member: string }
  'no-seat': { member: string; review: string; seats: string }
  'signoff-by-author': { member: string; document: string; holders: string }
  'not-the-submitter': { member: string; submitter: string }
  'not-in-this-version': { feature: string }

  // where the project stands
  'project-ended': { project: string; state: string }
  'project-handed-over': { project: string }
  'gate-open': { stage: string; review: string }
  'gate-not-open': { stage: string }
  'wrong-project': { found: string; expected: string }
  'wrong-round': { found: string; expected: string }
  'packet-mismatch': { found: string; expected: string }
  'review-not-open': { review: string; open: string }
  'frozen-document': { path: string; since: string }
  'not-handing-over': { stage: string }

  // what is submitted
  'missing-deliverable': { document: string; stage: string }
  'placeholder-left': { document: string; text: string }
  'missing-section': { document: string; section: string }
  'empty-section': { document: string; section: string }
  'missing-document-field': { document: string; field: string }
  'unset-fact': { fact: string }
  'unset-parameter': { parameter: string; process: string }
  'missing-post': { post: string }
  'post-not-distinct': { member: string; posts: string }
  'waiver-not-allowed': { document: string; member: string }
  'requirement-not-met': { zh: string; en: string; stage: string }
  'contract-before-approval': { signed: string; approved: string }
  'contract-exceeds-approval': { amount: string; approved: string }
  'contract-other-partner': { partner: string; approved: string }
  'answer-required': { round: string }
  'too-few-seats': {
    review: string
    role: string
    needed: number
    have: number
    excluded: string
    /** Where the project names who decides, a way out is to name another. */
    named?: 'project'
    /** Who must decide in the body's place, where a law says so. */
    instead?: 'shareholders'
  }
  'too-many-holders': { review: string; role: string; members: string }
  'reviewer-not-named': { review: string; role: string }
  'calendar-missing': { year: string }
  'missing-attachment': { document: string }
  'not-attachable': { document: string }
  'nothing-changed': { project: string }
  'not-a-document': { path: string }
  'unsaved-edits': { paths: string }

  // ballots and closing
  'review-decided': { review: string; result: string }
  'seat-recused': { seat: string }
  'seat-vacated': { seat: string }
  'seat-already-voted': { seat: string; expected: string; found: string }
  'answer-not-here': { review: string; answer: string; answers: string }
  'abstain-not-here': { review: string }
  'return-not-here': { review: string }
  'reason-required': { act: string }
  'withdraw-after-ballot': { ballots: number }
  'close-too-early': { review: string; deadline: string; open: string }
  'deadline-passed': { deadline: string }
  'deadline-provisional': { deadline: string }
  'no-extension-left': { times: number }
  'cancel-after-vote': { review: string }

  // decisions on paper and in office meetings
  'paper-not-here': { review: string }
  'secretary-not-neutral': { member: string; review: string; document?: string }
  'entry-for-oneself': { member: string }
  'entry-over-ballot': { member: string }
  'paper-back-dated': { paper: 'decision' | 'minutes'; date: string; opened: string }
  'paper-in-future': { paper: 'decision' | 'minutes'; date: string; today: string }
  'form-not-here': { review: string; form: 'in-person' | 'office-meeting' }
  'evidence-missing': { review: string }
  'evidence-elsewhere': { review: string }
  'not-an-entry': { review: string; seat: string }
  'confirm-by-other': { member: string; seat: string }
  'already-confirmed': { at: string }
  'number-not-one-line': { found: string }

  // the policy
  'policy-version': { found: number; expected: number }
  'policy-removed': Record<never, never>
  'policy-threshold': { needed: number; have: number }
  'key-shared': { fingerprint: string; members: string }
  'key-not-proven': { member: string }
  'member-removed': { member: string }
  'no-administrator': { needed: number; have: number }
  'roles-not-together': { member: string; roles: string }
  'possession-not-proven': { member: string }

  // the process
  'stage-unreachable': { stage: string }
  'stage-without-end': { stage: string }
  'outcome-unmapped': { stage: string; outcome: string }
  'returns-forward': { stage: string; to: string }
  'cycle-without-decision': { stages: string }
  'rule-without-parts': { review: string; part: string }

  // the history
  'unknown-key': { fingerprint: string }
  'key-retired': { member: string; fingerprint: string }
  'identity-mismatch': {
    line: 'author' | 'committer'
    part: IdentityPart
    found: string
    expected: string
  }
  'date-not-monotone': { date: string; parent: string }
  'date-in-future': { date: string; now: string }
  'repeated-payload': { first: string }
  'unknown-act': { act: string }
  'malformed-act': { act: string; detail: string }
  'mixed-act': { act: string; paths: string }
  'path-missing': { path: string; act: string }
  'digest-mismatch': { path: string }
  'trailers-differ': { key: string; expected: string; found: string }
  'record-differs': { path: string; key: string; expected: string; found: string }
  'outcome-differs': { path: string; key: string; expected: string; found: string }
  'signers-differ': { path: string; expected: string; found: string }
  'signoff-removed': { path: string }
  'signoff-changed': { path: string }
  'process-changed': { path: string }
  'built-on-finding': { cause: string; rule: string }
  'root-mismatch': { expected: string; found: string }
  'not-authenticated': { root: string }

  // HEAD's clock
  overdue: { review: string; seats: string; deadline: string; days: number; certainty: string }
}

export type RuleId = keyof RuleFacts
