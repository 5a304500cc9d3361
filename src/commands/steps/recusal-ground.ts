/** A member is recused on a ground: from the flag, else asked of a board at a terminal. */
import type { Standing } from '../../core/review/standing.ts'
import type { RecusalGround } from '../../core/record/record.ts'
import { groundBy } from '../../core/review/recusal-ground.ts'
import { askingWords } from '../../terminal/phrases/asking.ts'
import type { Session } from '../session.ts'
import { type Options, text } from '../verb.ts'
import { UsageError } from './refusal.ts'

/** The ground as a field of the act; nothing where none was given and nobody can be asked, and the rules say so. */
export async function recusalGround(
  session: Session,
  { gate }: Standing,
  review: string,
  options: Options,
): Promise<{ readonly ground?: RecusalGround }> {
  const given = text(options, 'ground')
  if (given !== undefined) {
    const ground = groundBy(given)
    if (ground === undefined) throw new UsageError('not-a-ground', { value: given })
    return { ground }
  }
  const open = gate?.open.find((one) => one.review.review === review)
  if (open?.opened.vote?.attending === undefined || !session.interactive) return {}
  const words = askingWords(session.screen.voice)
  const prompter = await session.prompter()
  const ground = await prompter.select<RecusalGround>({
    message: words.ground,
    flag: '--ground',
    choices: [
      { value: 'related', name: words.related },
      { value: 'other', name: words.unrelated },
    ],
  })
  return { ground }
}
