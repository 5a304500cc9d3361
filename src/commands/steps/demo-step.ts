/** One step of a rehearsal is carried out and shown: words told, a command typed, or papers turning up. */
import { foldersOf } from '../../core/record/project-folder.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DemoStep } from '../../documents/demo.ts'
import { pdfOf } from '../../reports/pdf.ts'
import { demoWords, type Difference } from '../../terminal/phrases/demo.ts'
import type { Session } from '../session.ts'
import type { Stage } from './demo-stage.ts'
import { force, type Progress, typeAll } from './demo-commands.ts'

/** Carries a step out; gives what came otherwise than the scenario says. */
export async function perform(
  session: Session,
  stage: Stage,
  step: DemoStep,
  progress: Progress,
): Promise<Difference | undefined> {
  const { screen } = session
  const words = demoWords(screen.voice, screen.columns)
  if ('chapter' in step) {
    screen.results(words.chapter(screen.voice.title(step.chapter)))
    return undefined
  }
  if (step.say !== undefined) screen.results(words.told(screen.voice.title(step.say)))
  if ('run' in step) return typeAll(session, stage, step, progress)
  if ('force' in step) {
    progress.forced = await force(session, stage, step)
    return undefined
  }
  await papers(session, stage, step)
  return undefined
}

type Papers = Extract<
  DemoStep,
  { write: unknown } | { lay: unknown } | { print: unknown } | { change: unknown }
>

/** Papers that people wrote meanwhile: finished documents, a PDF, a place put in other words. */
async function papers({ screen }: Session, stage: Stage, step: Papers): Promise<void> {
  const words = demoWords(screen.voice, screen.columns)
  const [folder] = foldersOf(stage.demo.project)
  if ('write' in step) {
    for (const document of step.write) {
      const bytes = beside(stage, `documents/${document}.md`)
      await writeFile(join(stage.workspace, folder, `${document}.md`), bytes)
    }
    screen.results(words.wrote(step.write.map((document) => `${folder}${document}.md`)))
  } else if ('lay' in step) {
    for (const name of step.lay) {
      await writeFile(join(stage.dir, 'papers', name), beside(stage, `papers/${name}`))
    }
    screen.results(words.wrote(step.lay.map((name) => `../papers/${name}`)))
  } else if ('print' in step) {
    const { paper, title } = step.print
    const bytes = pdfOf(title, Buffer.from(beside(stage, `papers/${paper}.txt`)).toString('utf8'))
    await writeFile(join(stage.dir, 'papers', `${title}.pdf`), bytes)
    screen.result(words.printed(`../papers/${title}.pdf`, bytes.length))
  } else {
    const { document, old } = step.change
    const path = `${folder}${document}.md`
    const parts = (await readFile(join(stage.workspace, path), 'utf8')).split(old)
    if (parts.length !== 2) throw new Error(`${document} does not hold this once: ${old}`)
    await writeFile(join(stage.workspace, path), parts.join(step.change.new))
    screen.results(words.changed(path, old, step.change.new))
  }
}

/** A file beside the scenario. */
function beside({ files }: Stage, path: string): Uint8Array {
  const bytes = files.get(path)
  if (bytes === undefined) throw new Error(`the rehearsal has no ${path}`)
  return bytes
}
