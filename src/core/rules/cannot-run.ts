/** `CannotRun`: bd cannot work here at all; carried as a reason and its facts, worded in `terminal/`. */

/** The facts that each reason's wording is made of. */
export interface CannotRunFacts {
  // the repository
  'no-git': Record<never, never>
  'not-a-workspace': { dir: string }
  'unsafe-directory': { dir: string }
  'sha256-repository': Record<never, never>
  'shallow-clone': Record<never, never>
  'partial-clone': Record<never, never>
  'bare-repository': { dir: string }
  'workspace-elsewhere': { here: string; branch: string; remote: string }
  'detached-head': Record<never, never>
  'not-on-branch': { commit: string; tip: string }
  'git-failed': { command: string; detail: string }
  'git-silent': { command: string; dir: string }
  // the shared repository
  'push-refused': { remote: string; said: string }
  'remote-moved-on': { remote: string }
  'login-refused': { remote: string; detail: string }
  'remote-unreachable': { remote: string; detail: string }
  // the person's own programs
  'editor-failed': { editor: string; why: string; files: string }
  'cannot-open': { program: string; why: string; file: string }
  'no-editor': { files: string }
  'unreadable-file': { file: string; detail: string }
  'file-system': { file: string; detail: string }
  'newer-epoch': { format: string }
  // carrying out an act
  'rehearsal-with-remote': { remote: string }
  'signed-unfinished': { commit: string; detail: string }
  'index-locked': { file: string; minutes: string }
  'merge-under-way': { what: string }
  'another-run': { pid: string; file: string }
  'branch-moved': { branch: string; expected: string; found: string }
  // signing
  /** `command` is what was typed, with `--new-key`, or what makes a key for a member. */
  'no-key': { command: string }
  'key-file-missing': { file: string }
  'key-file-unreadable': { file: string; detail: string }
  'key-not-in-agent': { key: string }
  'passphrase-needed': { file: string }
  'passphrase-wrong': { file: string }
  'key-file-mode': { file: string }
  'key-file-exists': { file: string }
  'key-unusable': { file: string; rule: string; key: string }
  'signing-program-missing': { program: string }
  'signing-program-unconfirmed': { program: string }
  'signing-failed': { program: string; detail: string }
  // asking
  'prompt-needs-terminal': { question: string; flag: string }
  // the user's own settings
  'invalid-clock': { value: string }
  'invalid-trust-root': { line: string }
  'trust-file-broken': { file: string }
  'no-home': Record<never, never>
}

export type CannotRunReason = keyof CannotRunFacts

/** Thrown when bd cannot work, caught once in main: exit 4. */
export class CannotRun extends Error {
  readonly reason: CannotRunReason
  readonly facts: Readonly<Record<string, string>>

  constructor(reason: CannotRunReason, facts: Readonly<Record<string, string>>) {
    super(`${reason} ${JSON.stringify(facts)}`)
    this.name = 'CannotRun'
    this.reason = reason
    this.facts = facts
  }
}

/** Makes a `CannotRun` whose facts fit its reason. */
export function cannotRun<R extends CannotRunReason>(
  reason: R,
  facts: CannotRunFacts[R],
): CannotRun {
  return new CannotRun(reason, facts)
}
