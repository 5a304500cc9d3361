/** Failures of git need these facts for their words. */
export interface GitFailures {
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
  'newer-epoch': { format: string }
  'index-locked': { file: string; minutes: string }
  'merge-under-way': { what: string }
  'another-run': { pid: string; file: string }
  'branch-moved': { branch: string; expected: string; found: string }
}
