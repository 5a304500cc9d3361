/** A signer reads before he signs: on a terminal he is offered it until he goes on, elsewhere the command is told. */
import type { Brief } from '../../core/agenda/brief.ts'
import { comparedLines } from '../../terminal/phrases/comparison.ts'
import { askingWords } from '../../terminal/phrases/asking.ts'
import { readingLines } from '../../terminal/phrases/reading.ts'
import { pairsOf } from './document-pairs.ts'
import { isSame } from './rounds.ts'
import { forReading } from './readable-text.ts'
import { packetText } from './packet-text.ts'
import { page } from './pager.ts'
import { viewOf } from './project-view.ts'
import type { Filling } from './write.ts'

type Choice = 'read' | 'compare' | 'sign'

/**
 * Offers the packet's text, and at a later visit to the gate what changed in it, as `bd view` and `bd diff` show them.
 * First to read, then to sign: who presses return has read. Where nobody can be asked one line says how to read.
 */
export async function offerReading(scene: Filling, brief: Brief): Promise<void> {
  const { session, standing } = scene
  const { screen, options, interactive } = session
  const words = askingWords(screen.voice)
  const again = brief.since?.again === true
  if (!interactive || options.yes || options.dryRun) {
    screen.say(...words.howToRead(standing.id, again ? sinceOption(scene, brief) : undefined))
    return
  }
  const prompter = await session.prompter()
  const choices: readonly { readonly value: Choice; readonly name: string }[] = [
    { value: 'read', name: words.read },
    ...(again ? [{ value: 'compare' as const, name: words.compare }] : []),
    { value: 'sign', name: words.toSign },
  ]
  let initial: Choice = session.seen.text === true ? 'sign' : again ? 'compare' : 'read'
  for (;;) {
    const chosen = await prompter.select<Choice>({
      message: words.beforeSigning,
      flag: '--yes',
      choices,
      initial,
      isAnswer: (choice) => choice === 'sign',
    })
    if (chosen === 'sign') return
    await (chosen === 'read' ? read(scene, brief) : compare(scene, brief))
    session.seen.text = true
    initial = 'sign'
  }
}

async function read(
  { session, reading, standing, actor }: Filling,
  { gate }: Brief,
): Promise<void> {
  const { screen } = session
  const { documents } = await packetText(reading, standing, gate)
  const view = {
    ...viewOf(session, reading, standing.process, actor.member),
    standing,
    round: gate,
    columns: screen.columns,
    of: documents.length,
  }
  await page(session, reading.repo, readingLines(screen.voice, view, forReading(documents)))
}

async function compare(scene: Filling, { gate, since }: Brief): Promise<void> {
  if (since === undefined) return
  const { session, reading, standing, actor } = scene
  const [before, after] = [
    await packetText(reading, standing, since.from),
    await packetText(reading, standing, gate),
  ]
  const shown = viewOf(session, reading, standing.process, actor.member)
  const view = { ...shown, standing, from: since.from, to: gate, unsaved: [] }
  const pairs = pairsOf(before.documents, after.documents)
  await page(session, reading.repo, comparedLines(session.screen.voice, view, pairs))
}

/** What `bd diff` must be told to compare with the same round; nothing where that is the one just before. */
function sinceOption({ standing }: Filling, { since, gate }: Brief): string {
  const before = standing.rounds.at(standing.rounds.findIndex((one) => isSame(one, gate)) - 1)
  if (since === undefined || before === undefined || isSame(before, since.from)) return ''
  return ` --since ${since.from.stage.stage}.${since.from.round}`
}
