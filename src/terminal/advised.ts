/** A line advises a deed as it is spelled, with the places of what its doer is to say. */
import type { Advised, Deed } from '../core/record/deed.ts'
import { inLanguage } from './phrases/help-placeholders.ts'
import { spelled, type Words } from './spelling.ts'
import type { Voice } from './voice.ts'

/** As it is printed for people: `bd transfer 2026-001 <人员>`. */
export function advisedLine(v: Voice, advised: Advised): string {
  return inLanguage(v, advisedText(advised))
}

/** As data have it: places in English, `bd transfer 2026-001 <member>`. */
export function advisedText(advised: Advised): string {
  const words = wordsOf(advised).map((word) => (SENTENCES.has(word) ? `"${word}"` : word))
  return ['bd', ...words].join(' ')
}

/** Places of sentences, whose quotes are typed, too. */
const SENTENCES: ReadonlySet<string> = new Set(['<text>', '<decision>'])

/** Of an entry, an answer and a sitting, only whom or what they are about is known. */
function wordsOf({ project = '', ...advised }: Advised): Words {
  switch (advised.name) {
    case 'draft':
    case 'show':
      return [advised.name, project]
    case 'admit':
      return ['policy', 'admit', '<line>', '--role', advised.words.role]
    case 'name-superior':
      return ['policy', 'edit-member', advised.words.member, '--superior', '<member>']
    case 'grant-role':
      return ['policy', 'grant-role', advised.words.member ?? '', advised.words.role ?? '']
    case 'meeting':
      return ['meeting', 'record', '<minutes.yaml>']
    case 'enter':
      return ['enter', project, advised.words.for ?? '', ...reviewOf(advised.words)]
    case 'attach':
      return ['attach', project, advised.words.document ?? '', '<file>']
    case 'answer':
      return ['answer', project, advised.words.to ?? '', ...reviewOf(advised.words)]
    default:
      return spelled(advised as Deed, project) ?? []
  }
}

function reviewOf({ review }: { readonly review?: string }): Words {
  return review === undefined ? [] : ['--review', review]
}
