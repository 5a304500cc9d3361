/** `bd diff [project] [document]`: what changed since the submission before, or since a ballot. */
import { comparedLines } from '../terminal/phrases/comparison.ts'
import { wordsDiff } from '../terminal/text-diff.ts'
import type { Voice } from '../terminal/voice.ts'
import { whoAmI } from './steps/identify.ts'
import { meant } from './steps/document-argument.ts'
import { type DocumentText, packetText } from './steps/packet-text.ts'
import { page } from './steps/pager.ts'
import { forReading } from './steps/readable-text.ts'
import { keyOf, pairsOf } from './steps/document-pairs.ts'
import { read } from './steps/read-world.ts'
import { comparedRounds } from './steps/rounds.ts'
import { show } from './steps/show-result.ts'
import { unsavedOf } from './steps/work-tree-edits.ts'
import { readerOf, viewOf } from './steps/project-view.ts'
import { type Run, text } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const reading = await read(session)
  const { standing, document } = await meant(session, reading, args)
  const me = await whoAmI(session, reading)
  const { from, to } = comparedRounds(session, reading, standing, text(options, 'since'), me)
  const [before, after] = [
    await packetText(reading, standing, from),
    await packetText(reading, standing, to),
  ]
  // As `bd view` shows them: what a template says of how to fill it in is no change of the document.
  const all = pairsOf(forReading(before.documents), forReading(after.documents))
  const wanted = new Set(document(all.map((pair) => pair.after ?? pair.before!)).map(keyOf))
  const pairs = all.filter((pair) => wanted.has(keyOf(pair.after ?? pair.before!)))
  const reader = await readerOf(session, reading)
  const unsaved = (await unsavedOf(reading, standing.id)).map(({ path }) => path)
  const view = {
    ...viewOf(session, reading, standing.process, reader),
    standing,
    from,
    to,
    unsaved,
  }
  const { voice } = session.screen
  const data = {
    project: standing.id,
    from: { stage: from.stage.stage, round: from.round },
    to: to === undefined ? null : { stage: to.stage.stage, round: to.round },
    facts: {
      before: from.submission.record.facts,
      after: to?.submission.record.facts ?? standing.project.facts,
    },
    documents: pairs.map((pair) => pairData(voice, pair)),
    unsaved,
  }
  if (session.screen.json) return show(session, reading, { kind: 'diff', data, lines: () => [] })
  await page(session, reading.repo, comparedLines(voice, view, pairs))
  return show(session, reading, { kind: 'diff', data, lines: () => [] })
}

function pairData(
  v: Voice,
  { before, after }: { readonly before?: DocumentText; readonly after?: DocumentText },
) {
  const textOf = (one: DocumentText | undefined) => one?.body.join('\n') ?? ''
  const filesOf = (one: DocumentText | undefined) =>
    (one?.attachments ?? []).map(({ name, sha256 }) => ({ name, sha256 }))
  const one = after ?? before!
  const [old, now] = [before?.file?.sha256 ?? null, after?.file?.sha256 ?? null]
  return {
    document: one.document,
    member: one.member ?? null,
    before: old,
    after: now,
    pieces: old === now ? [] : wordsDiff(v, textOf(before), textOf(after)),
    attachments: { before: filesOf(before), after: filesOf(after) },
  }
}
