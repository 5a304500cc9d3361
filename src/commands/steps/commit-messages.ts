/** What the messages of accepted commits say that is not so, or that nobody sees; of each commit no more is kept than that. */
import { hiddenInMessage } from '../../core/check/message.ts'
import type { Replayed } from '../../core/check/replayed-commit.ts'
import type { Act } from '../../core/record/act.ts'
import type { CommitId } from '../../core/record/commit.ts'
import { type Finding, finding } from '../../core/rules/finding.ts'
import type { World } from '../../core/world/world.ts'
import { headline } from '../../terminal/acts/acts.ts'
import { isHeadlineOf } from '../../terminal/phrases/headline.ts'
import { voiceOf } from '../../terminal/voice.ts'
import { actNames } from './finding-names.ts'

/** A commit with what is hidden in its message; its headline and its act, where they differ. */
interface Odd {
  readonly id: CommitId
  readonly hidden: readonly Finding[]
  readonly differs: { readonly found: string; readonly act: Act } | undefined
}

export class Messages {
  readonly #odd: Odd[] = []

  /** Takes in a commit, in the order of the history. */
  hear({ commit: { id, message }, act }: Replayed): void {
    if (act === undefined) return
    const [found = ''] = message.split('\n', 1)
    const hidden = hiddenInMessage(message)
    const differs = isHeadlineOf(act, found) ? undefined : { found, act }
    if (hidden.length > 0 || differs !== undefined) this.#odd.push({ id, hidden, differs })
  }

  /** What is told of them, with the names of a world. */
  told(world: World): readonly Finding[] {
    const voice = voiceOf(world.workspace.language)
    return this.#odd.flatMap(({ id, hidden, differs }) => {
      const other = []
      if (differs !== undefined) {
        const { found, act } = differs
        const expected = headline(voice, act, actNames(world, act))
        other.push(finding('headline-differs', { found, expected }))
      }
      return [...hidden, ...other].map((one) => ({ ...one, commit: id }))
    })
  }
}
