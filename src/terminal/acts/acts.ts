/** What every act is called, and what its commit and the log say of it, in either language. */
import type { Act } from '../../core/record/act.ts'
import type { NameKind } from '../../core/rules/name-kind.ts'
import { type Names, NO_NAMES } from '../names.ts'
import type { Voice } from '../voice.ts'
import type { Speaker, WordsOf } from './act-words.ts'
import { OF_GATE } from './of-gate.ts'
import { OF_PROJECT } from './of-project.ts'
import { OF_SEATS } from './of-seats.ts'
import { OF_WORKSPACE } from './of-workspace.ts'

/** A row for each act; one that has none does not compile. */
const WORDS: { readonly [A in Act['act']]: WordsOf<A> } = {
  ...OF_WORKSPACE,
  ...OF_PROJECT,
  ...OF_GATE,
  ...OF_SEATS,
}

/** The row of an act that is not known by its kind. */
interface Row {
  readonly headline?: (act: Act, speaker: Speaker) => string
  readonly about?: (act: Act, speaker: Speaker, whose: string | null) => string
}

function rowOf(act: Act['act']): Row {
  return WORDS[act] as unknown as Row
}

/** What an act is called. */
export function actName(v: Voice, act: Act['act']): string {
  return WORDS[act].called(v)
}

/** What every act is called, by its name. */
export function actsCalled(v: Voice): Readonly<Record<Act['act'], string>> {
  const acts = Object.keys(WORDS) as Act['act'][]
  return Object.fromEntries(acts.map((act) => [act, actName(v, act)])) as Record<Act['act'], string>
}

/** The first line of the act's commit; people, roles and documents by their names. */
export function headline(v: Voice, act: Act, names: Names = NO_NAMES): string {
  const speaker = speakerOf(v, names)
  const { t, one } = speaker
  const project = 'project' in act ? act.project + t('：', ': ') : ''
  const review = 'review' in act ? one('review', act.review) + t(' ', ': ') : ''
  const said = rowOf(act.act).headline?.(act, speaker) ?? actName(v, act.act)
  return project + review + said
}

/** What an act of the log is about, in a few words. */
export function aboutText(
  v: Voice,
  entry: { readonly names: Names; readonly for: string | null },
  act: Act,
): string {
  const speaker = speakerOf(v, entry.names)
  const review = 'review' in act ? speaker.one('review', act.review) : ''
  const about = rowOf(act.act).about?.(act, speaker, entry.for) ?? ''
  return [review, about].filter((part) => part !== '').join(' ')
}

/** Who speaks of acts with these names. */
export function speakerOf(v: Voice, names: Names): Speaker {
  const one = (kind: NameKind, id: string) => names(kind, id) ?? id
  return {
    t: v.t,
    round: v.round,
    voice: v,
    names,
    one,
    all: (kind, ids) => v.list(ids.map((id) => one(kind, id))),
    files: (texts) =>
      v.list(
        texts.map(({ path }) => {
          const file = path.split('/').at(-1) ?? path
          const [document = ''] = file.split('.')
          return names('document', document) ?? file
        }),
      ),
  }
}
