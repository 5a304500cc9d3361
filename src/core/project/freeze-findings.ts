/** That something is frozen, with what can be done instead from where the project stands, and by whom. */
import type { OpenGate, Standing } from '../review/standing.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { lastAsking } from '../process/lookups.ts'
import { waysOf } from '../process/ways.ts'
import { type Deliverable, stageIndex } from '../process/process.ts'
import { answerers, isUnanswered, opinionsOf } from '../review/opinions.ts'
import type { PlainDate } from '../calendar/time.ts'
import { withdrawers } from '../review/withdrawers.ts'
import type { World } from '../world/world.ts'
import type { RuleFacts } from '../rules/rules.ts'
import { stagesAhead } from './gates-ahead.ts'
import { copyOf, evidenceSince } from './freeze.ts'

/** What was to be changed: a file of the project, or its record, of which one fact may be what is frozen. */
interface Meant {
  readonly path: string
  readonly since: string
  readonly fact?: string
  /** Set where a file in the work tree was changed, which can be taken back. */
  readonly saved?: true
}

/** The refusal of a change of what is frozen, by a member on a day. */
export function frozenFinding(
  world: World,
  standing: Standing,
  { path, since, fact, saved }: Meant,
  by: { readonly signer: string; readonly now: { readonly date: PlainDate } },
): Finding {
  const facts = {
    path,
    since,
    ...(fact === undefined ? {} : { fact }),
    ...(saved === undefined
      ? {}
      : ({ saved: world.tree.get(path) === undefined ? 'new' : 'changed' } as const)),
    ...wayOut(world, standing, path, by.now.date),
  }
  return finding('frozen-document', facts, {
    project: standing.id,
    file: path,
    member: by.signer,
  })
}

type WayOut = Pick<
  RuleFacts['frozen-document'],
  'way' | 'by' | 'review' | 'seat' | 'to' | 'attach' | 'process'
>

function wayOut(world: World, standing: Standing, path: string, today: PlainDate): WayOut {
  const { gate, process } = standing
  if (evidenceSince(standing, path) !== undefined) return { way: 'proof' }
  if (gate !== undefined) return inReview(world, standing, gate, path, today)
  const document = copyOf(standing, path)?.document
  const to = backTo(standing, document)
  const attach = attachable(standing, standing.stage.deliverables)
  const beside = attach === undefined ? {} : { attach }
  return to === undefined
    ? { way: 'settled', process: process.process, ...beside }
    : { way: 'return', to, ...beside }
}

/** While a gate is open: withdrawn before any ballot, answered where opinions are asked, else awaited. */
function inReview(
  world: World,
  standing: Standing,
  gate: OpenGate,
  path: string,
  today: PlainDate,
): WayOut {
  const own = copyOf(standing, path)?.document
  const attach = attachable(standing, own === undefined ? [] : [{ document: own }])
  const beside = attach === undefined ? {} : { attach }
  const [open] = gate.open
  const review = open.review.review
  if (gate.reviews.every(({ acts }) => acts.ballots.length === 0)) {
    const by = withdrawers(world, standing, gate, today).join(', ')
    return { way: 'withdraw', by, review, ...beside }
  }
  const unanswered = opinionsOf(open.acts, open.states).find(isUnanswered)
  if (open.opened.decide === 'opinions' && unanswered !== undefined) {
    const by = answerers(world, standing, gate, today).join(', ')
    return { way: 'answer', by, review, seat: unanswered.seat, ...beside }
  }
  const waiting = [...open.states].flatMap(([seat, state]) =>
    state === 'open' ? [open.holders.get(seat) ?? seat] : [],
  )
  const by = waiting.length === 0 ? {} : { by: waiting.join(', ') }
  return { way: 'wait', review, ...by, ...beside }
}

/** The stage to which a later outcome may still send the project back, so that the document can be revised. */
function backTo({ process, stage }: Standing, document: string | undefined): string | undefined {
  const asking = document === undefined ? undefined : lastAsking(process, document)
  if (asking === undefined) return undefined
  const targets = stagesAhead(process, [stage.stage])
    .flatMap((ahead) => waysOf(process, ahead))
    .flatMap((way) => ('to' in way ? [way.to] : []))
  return targets.find((to) => stageIndex(process, to) <= asking)
}

/** The first of the documents to which files can be attached. */
function attachable(
  { process }: Standing,
  deliverables: readonly Pick<Deliverable, 'document'>[],
): string | undefined {
  return deliverables.find(
    ({ document }) =>
      Object.hasOwn(process.documents, document) && process.documents[document]!.attachable,
  )?.document
}
