/** `bd process publish <folder or process>`: the next version of a regulation, which nobody changes any more. */
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { decide } from '../core/acts/decide.ts'
import type { Finding } from '../core/rules/finding.ts'
import { rolesNamedBy } from '../core/policy/weight.ts'
import { PROCESS_FILE, processFolder } from '../core/process/files.ts'
import { publishedLines, willPublishLines } from '../terminal/phrases/publication.ts'
import { carryOut, type Done } from './steps/act.ts'
import { sayLacking } from './steps/company-lacks.ts'
import { sha256 } from './steps/digest.ts'
import { identify } from './steps/identify.ts'
import { companyFindings, fileFaults, testFindings } from './steps/publication-proof.ts'
import { type Publication, publicationOf } from './steps/publication.ts'
import type { Reading } from './steps/read-world.ts'
import { readToAct } from './steps/shared-branch.ts'
import { reasonFor } from './steps/reason.ts'
import { Refused } from './steps/refusal.ts'
import { tell } from './steps/tell.ts'
import { orderOf, sceneOf } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { screen } = session
  const reading = await readToAct(session)
  const actor = await identify(session, reading)
  const publication = await publicationOf(reading.world, session, argument(args, 0))
  const { process, files, written } = publication
  const reason = await reasonFor(session, options)
  const folder = processFolder(process)
  const texts = new Map([...files].map(([name, bytes]) => [folder + name, bytes] as const))
  const changes = [...texts].map(([path, bytes]) => ({ path, sha256: sha256(bytes) }))
  const deed = { name: 'publish' as const, words: { process, texts: changes, reason } }
  const scene = sceneOf(reading, actor.member)
  const order = orderOf(session, { deed, texts, prose: reason }, actor, scene)
  const faults = fileFaults(reading, actor.member, publication)
  const judgement = decide(reading.world, order.act, scene.by)
  refuseFor([...faults, ...(judgement.ok ? [] : unsaid(judgement.findings, faults))])
  refuseFor(await testFindings(reading, publication))
  screen.say(...willPublishLines(screen.voice, process, written))
  await sayLacking(session, reading, {
    ...process,
    id: process.process,
    roles: rolesNamedBy([process], reading.world.workspace.parameters),
    findings: companyFindings(reading, publication),
  })
  const done = await carryOut(session, reading, order)
  const code = await tell(session, reading, order, await broughtAlong(reading, publication, done))
  if (done.committed !== undefined) screen.say(...publishedLines(screen.voice, process))
  return code
}

/** The rulebook judges the version by the same lint; what a file's own line says already is not said again. */
function unsaid(findings: readonly Finding[], said: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => !said.some((one) => one.rule === rule))
}

function refuseFor(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new Refused(findings)
}

/** A draft that was written where it now stands, and called itself by another number, is no unsaved edit. */
async function broughtAlong(
  { repo }: Reading,
  { process, folder, files }: Publication,
  done: Done,
): Promise<Done> {
  const own = processFolder(process)
  const bytes = files.get(PROCESS_FILE)
  const { committed } = done
  if (committed === undefined || folder !== resolve(repo.top, own) || bytes === undefined) {
    return done
  }
  await writeFile(join(folder, PROCESS_FILE), bytes)
  const kept = committed.kept.filter((path) => path !== own + PROCESS_FILE)
  return { ...done, committed: { ...committed, kept } }
}
