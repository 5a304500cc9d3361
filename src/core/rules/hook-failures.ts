/** Failures of a server's hook need these facts for their words. */
export interface HookFailures {
  'push-elsewhere': { ref: string; branch: string }
  'push-deletes': { ref: string }
  'push-forced': { ref: string; tip: string }
  'push-unreadable': Record<never, never>
  'hook-without-root': Record<never, never>
  'hook-too-long': { limit: string; count: string }
  'hook-foreign': { file: string; line: string }
  'not-bare': { dir: string }
}
