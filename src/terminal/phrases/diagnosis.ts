/** What `bd doctor` can find, and the shape of its words. */
import type { CannotRun } from '../../core/rules/cannot-run.ts'
import type { Voice } from '../voice.ts'

/** What one check found. `note` is worth knowing and stops nothing. */
export type DiagnosisState = 'ok' | 'note' | 'problem'

/** The checks, each with what its wording needs. */
export interface DiagnosisFacts {
  git: { version: string }
  'git-old': { version: string }
  openssh: { version: string }
  workspace: { name: string; id: string }
  'no-workspace': { dir: string }
  /** How many commits it has; how many of them were verified by an earlier command. */
  history: { commits: number; before: number }
  /** What is remembered of it: where, so many bytes; `commits` up to where. */
  memory: { commits: number; bytes: number; folder: string }
  'no-memory': Record<never, never>
  'history-errors': { errors: number }
  'never-sent': { commits: number }
  'trust-root': { line: string }
  'no-trust-root': Record<never, never>
  'journal-there': Record<never, never>
  key: { file: string; fingerprint: string }
  member: { member: string; name: string }
  'key-unknown': { fingerprint: string }
  'key-retired': { member: string }
  program: { program: string; scope: 'default' | 'user' | 'local' }
  agent: { keys: number; loaded: boolean }
  'no-agent': Record<never, never>
  'key-file': { file: string }
  signature: { milliseconds: number }
  calendar: { years: string }
  'calendar-missing': { year: string }
  'calendar-next': { year: string }
  'roles-unheld': { roles: string; role: string }
  'roles-unlisted': { roles: string; role: string }
  /** Everybody who holds a role and could sign nothing, each with the roles. */
  'holders-keyless': { holders: string; member: string }
  /** Everybody who holds a role that requires another key than he has, each with the roles. */
  'holders-key-below': { holders: string }
  /** `back`: the command that takes them all back; `more`: how many are not named. */
  'records-edited': { paths: string; more: number; back: string }
  'project-copied': { folder: string }
  attributes: Record<never, never>
  'attributes-changed': Record<never, never>
  'attributes-missing': Record<never, never>
  remote: { names: string }
  'remote-answers': { remote: string }
  'other-branch': { here: string; branch: string; remote: string; follows: boolean }
  'no-remote': Record<never, never>
  'pull-merges': Record<never, never>
  'no-commit-graph': { commits: number }
}

export type DiagnosisId = keyof DiagnosisFacts

/** One finding of the doctor: a check with its facts, or why bd cannot run. */
export type Diagnosis =
  | {
      readonly [I in DiagnosisId]: {
        readonly id: I
        readonly state: DiagnosisState
        readonly facts: DiagnosisFacts[I]
      }
    }[DiagnosisId]
  | { readonly id: 'failure'; readonly state: 'problem'; readonly failure: CannotRun }

/** Makes one. */
export function diagnosis<I extends DiagnosisId>(
  state: DiagnosisState,
  id: I,
  facts: DiagnosisFacts[I],
): Diagnosis {
  return { id, state, facts } as Diagnosis
}

export interface DiagnosisText {
  readonly message: string
  /** The command that mends it. */
  readonly mend?: string
}

/** The words of every check. */
export type CheckWords = {
  readonly [I in DiagnosisId]: (facts: DiagnosisFacts[I], t: Voice['t']) => DiagnosisText
}
