/** Failures of files, programs and settings need these facts for their words. */
export interface SystemFailures {
  'editor-failed': { editor: string; why: string; files: string }
  'cannot-open': { program: string; why: string; file: string }
  'no-editor': { files: string }
  'unreadable-file': { file: string; detail: string }
  'file-system': { file: string; detail: string }
  'rehearsal-with-remote': { remote: string }
  'clock-in-earnest': { value: string }
  'signed-unfinished': { commit: string; detail: string }
  'prompt-needs-terminal': { question: string; flag: string }
  'invalid-clock': { value: string }
  'invalid-trust-root': { line: string }
  'trust-file-broken': { file: string }
  'no-home': Record<never, never>
}
