/** The outside world of one run: streams, environment, options. A type, not behaviour. */
import type { Deed } from '../core/record/deed.ts'
import type { Process } from '../core/process/process.ts'
import type { World } from '../core/world/world.ts'
import type { SharedBranch } from './steps/shared-branch.ts'
import type { Output, Screen } from '../terminal/screen.ts'
import type { Prompter } from '../terminal/prompt.ts'

/** The real or closed world that a run happens in. */
export interface Surroundings {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly out: Output
  readonly err: Output
  /** The streams that questions are asked on; absent where nobody can be asked. */
  readonly ask?: {
    readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
    readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean }
  }
}

/** The options that every command takes. */
export interface GlobalOptions {
  readonly json: boolean
  readonly yes: boolean
  readonly input: boolean
  /** Acts stay on this machine until `bd sync`. */
  readonly offline: boolean
  /** What was verified before is not verified again; without it everything is read from the first commit on. */
  readonly memory: boolean
  readonly dryRun: boolean
  readonly debug: boolean
  readonly key?: string
  readonly trustRoot?: string
}

/** What a verb is given besides its own arguments. */
export interface Session {
  /** The folder the command works in (`-C`, else the current one). */
  readonly cwd: string
  /** The verb that was called, as help names it. */
  readonly verb: string
  readonly env: Readonly<Record<string, string>>
  readonly screen: Screen
  readonly options: GlobalOptions
  /** The command line as it was typed, without the program. */
  readonly argv: readonly string[]
  /**
   * What the run has come to: what was read last, for the names in what is told at the end; the deed that was filled in; the packet, by its submission,
   * that stands on the screen, and whether its text was read, so that a step back shows neither again; whether Ctrl-C
   * is held off: it is a pager's, or a commit is being written.
   */
  readonly seen: {
    world?: World
    process?: Process | undefined
    deed?: Deed
    packet?: string
    text?: true
    held?: boolean
    /** The branch on which the act happens, where it is shared; and the effect to which the person agreed. */
    shared?: SharedBranch | undefined
    agreed?: string
    /** An act of this run is signed and written: it is not done anew, whatever comes. */
    written?: true
    /** All of the history is read, for something that was asked cannot be told from what is remembered. */
    whole?: true
    /** The act stays on this machine, for others of this clone have to be mended first. */
    heldBack?: true
    /** What others do not have once it is signed: the act itself, or so many before it that go along. */
    unsent?: 'this' | number
  }
  /** Whether questions may be asked: terminals at both ends, and not `--no-input`. */
  readonly interactive: boolean
  /** All of what another program gives this one to read; nothing where a person sits there. */
  piped(): Promise<string>
  /** The prompts, loaded when first asked for. */
  prompter(): Promise<Prompter>
  /** Runs another bd command line in this process, as the demo does; result and talk both go to the given stream. */
  invoke(
    argv: readonly string[],
    env: Readonly<Record<string, string>>,
    onto: Output,
  ): Promise<number>
}
