/** A step is filled in to a whole deed from this: who does it, where the project stands, and what the script says of itself. */
import type { Standing } from '../review/standing.ts'
import { finding, good, type Result } from '../rules/finding.ts'
import type { Deed } from '../record/deed.ts'
import type { Process } from '../process/process.ts'
import type { Instant } from '../calendar/time.ts'
import type { World } from '../world/world.ts'
import type { Tools } from './rehearsal.ts'
import type { Script } from './script.ts'
import type { StepName, StepWords, Written } from './step-words.ts'

export interface Staging {
  readonly tools: Tools
  readonly script: Script
  readonly process: Process
  readonly world: World
  readonly member: string
  /** No two acts of a test have the same: texts made up now differ from those made up before. */
  readonly now: Instant
  /** The project that the test is about, once it is open. */
  readonly standing: Standing | undefined
}

/** A staging within a project. */
export type Staged = Staging & { readonly standing: Standing }

/** A whole deed, with the texts that it brings, by path. */
export interface Filled {
  readonly deed: Deed
  readonly texts?: ReadonlyMap<string, string>
}

/** How the words of a step become a whole deed; refused as its command would refuse what was typed. */
export type Filler<D extends StepName> = (words: StepWords[D], staging: Staging) => Result<Filled>

/** A filler for steps within a project: before one is open there is none to do them in. */
export function staged<D extends StepName>(
  fill: (words: StepWords[D], staging: Staged) => Filled,
): Filler<D> {
  return (words, staging) => {
    const { standing } = staging
    return standing === undefined
      ? { ok: false, findings: [finding('unknown-project', { project: '' })] }
      : good(fill(words, { ...staging, standing }))
  }
}

/** A value as the command line would be given it. */
export function written(value: Written): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}
