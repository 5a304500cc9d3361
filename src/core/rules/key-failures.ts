/** Failures of keys and of signing need these facts for their words. */
export interface KeyFailures {
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
}
