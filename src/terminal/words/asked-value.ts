/** What is to be written for a missing fact or field: its type, what may be chosen, its bounds, examples. */
import type { AskedValue } from '../../core/process/asked-value.ts'
import type { Language } from '../../core/workspace.ts'
import { boundsWords } from './bounds.ts'
import type { Telling } from './types.ts'

/** `；此处填金额（元），例如 …`: what stands behind a mend that leaves a value open; nothing where nothing is declared. */
export function askedWords(
  language: Language,
  name: string,
  { type = '', allowed, bounds }: AskedValue,
  { type: word, example, choices }: Telling,
): string {
  const how = example(type)
  if (how === '' || (type === 'text' && bounds === undefined)) return ''
  const [comma, colon] = language === 'zh' ? ['，', '：'] : [', ', ': ']
  const what =
    allowed === undefined ? word(type) : word(type) + colon + choices(name, type, allowed)
  const parts = [
    what,
    ...(bounds === undefined ? [] : [boundsWords(language, type, bounds)]),
    ...(SAID.has(type) ? [] : [how]),
  ]
  return language === 'zh'
    ? `；此处填${parts.join(comma)}`
    : `; what goes there is ${parts.join(allowed === undefined ? comma : '; ')}`
}

/** Types whose name says already how they are written. */
const SAID: ReadonlySet<string> = new Set(['text', 'yes-no'])
