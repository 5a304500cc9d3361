/** `bd new-project`: opens a project and drafts its first stage into the work tree; a wizard where flags are missing. */
import { given } from '../core/record/kinds.ts'
import { mustHold } from '../core/policy/authority.ts'
import { nextProjectId } from '../core/acts/open.ts'
import { CLASSIFICATIONS, isStateSecret } from '../core/record/secrecy.ts'
import type { Classification } from '../core/record/workspace.ts'
import { standingOf } from '../core/project/standing.ts'
import { type World, worldOf } from '../core/world/world.ts'
import { namesIn } from '../terminal/names.ts'
import { foundingWords } from '../terminal/phrases/founding.ts'
import { projectWords } from '../terminal/phrases/project.ts'
import type { Process } from '../core/process/process.ts'
import type { OpenAct } from '../core/record/act.ts'
import { voiceOf } from '../terminal/voice.ts'
import type { Session } from './session.ts'
import { carryOut, type Order } from './steps/act.ts'
import { tools } from './steps/digest.ts'
import { draftTexts, placeDrafts, stageDocuments } from './steps/draft-files.ts'
import { factsFrom, factsNamed, factsWithUnits } from './steps/facts.ts'
import { identify } from './steps/identify.ts'
import { postsFrom, reviewersFrom, unitNamed } from './steps/ids-by-name.ts'
import { openAndSubmit } from './steps/open-and-submit.ts'
import { processToStart } from './steps/process-to-start.ts'
import { pairs } from './steps/name-values.ts'
import { askFacts, askReviewers } from './steps/project-wizard.ts'
import { standingNamed } from './steps/project-argument.ts'
import { projectsIn } from './steps/all-projects.ts'
import type { Reading } from './steps/read-world.ts'
import { readToAct } from './steps/shared-branch.ts'
import { Refused, UsageError } from './steps/refusal.ts'
import { bringForward, tell } from './steps/tell.ts'
import { askOfSameTitle } from './steps/same-title.ts'
import { orderOf, sceneOf } from './steps/write.ts'
import { factAbout } from './steps/about-fact.ts'
import { asked, chosen } from './steps/wizard.ts'
import { refuseOccupied } from './steps/stray-folders.ts'
import { argument, flag, type Options, type Run, text, texts } from './verb.ts'
import { finding } from '../core/rules/finding.ts'

export const run: Run = async (session, args, options) => {
  const reading = await readToAct(session)
  // Its title and its number are compared with those of all others.
  await projectsIn(reading)
  const { world, now } = reading
  const actor = await identify(session, reading)
  const asking = projectWords(session.screen.voice)
  const named = processGiven(argument(args, 0), text(options, 'process'))
  const { process } = await processToStart(session, world, actor.member, named)
  session.seen.process = process
  const submits = flag(options, 'submit')
  const waived = pairs('--waive', texts(options, 'waive'))
  if (waived.length > 0 && !submits) throw new UsageError('missing-option', { option: '--submit' })
  const unit = unitOf(session, world, options)
  const barred = mustHold(world, actor.member, process.starts, 'open', unit.unit)
  if (barred.length > 0) throw new Refused(barred)
  const project = nextProjectId(world.tree, now.date)
  await refuseOccupied(session, reading, project)
  const title = await asked(session, {
    given: text(options, 'title'),
    option: '--title',
    message: asking.askTitle,
    ...(submits ? { initial: titleFor(session, world, process, actor.member, now.date) } : {}),
  })
  await askOfSameTitle(session, reading, title, flag(options, 'sameTitle'))
  const about = factAbout(world, process, text(options, 'about'))
  const typed = [...about, ...pairs('--fact', texts(options, 'fact'))]
  const meant = await factsWithUnits(session, process, typed)
  const facts = known(
    factsFrom(session, world, process, meant, {
      answers: await askFacts(session, world, process, factsNamed(process, meant)),
    }),
  )
  const chosenReviewers = reviewersFrom(
    session,
    world,
    process,
    pairs('--reviewer', texts(options, 'reviewer')),
  )
  const posts = postsFrom(session, world, process, pairs('--post', texts(options, 'post')))
  const reviewers = {
    ...(await askReviewers(session, world, process, chosenReviewers)),
    ...chosenReviewers,
  }
  const classification = classificationFrom(session, text(options, 'classification'))
  const words = {
    process,
    title,
    ...unit,
    ...given('contact', text(options, 'contact')),
    ...given('classification', classification),
    facts,
    posts,
    reviewers,
  }
  const scene = sceneOf(reading, actor.member)
  const order = orderOf(session, { deed: { name: 'open', words } }, actor, scene)
  if (submits && isOpening(order)) return openAndSubmit(session, reading, order, waived)
  const done = await carryOut(session, reading, order)
  if (done.committed !== undefined) bringForward(reading, order, done)
  const isWritten = done.committed !== undefined
  const written = isWritten ? await draftFirstStage(reading, project, actor.member) : []
  const { screen } = session
  if (!screen.json && written.length > 0) {
    screen.say(asking.drafted(''))
    screen.results(written)
  }
  return tell(session, reading, order, done)
}

/** The process may be named by place or by option, once. */
function processGiven(operand: string, option: string | undefined): string | undefined {
  if (operand === '') return option
  if (option === undefined || option === operand) return operand
  throw new UsageError('given-twice', { option: '--process', first: operand, second: option })
}

/** What a request is called where nobody says: what it is, of whom, when. */
function titleFor(
  { screen }: Session,
  world: World,
  process: Process,
  member: string,
  date: string,
): string {
  const { language } = world.workspace
  const name = namesIn(voiceOf(language), world.policy)('member', member) ?? member
  return projectWords(screen.voice).titleOf(process.title[language], name, date)
}

function isOpening(order: Order): order is Order & { readonly act: OpenAct } {
  return order.act.act === 'open'
}

/** Puts the drafts of the first stage into the work tree; they enter the history by the save of whoever filled them in. */
async function draftFirstStage(
  reading: Reading,
  project: string,
  member: string,
): Promise<readonly string[]> {
  const world = worldOf(reading.world.tree, tools.digests.hash, standingOf) ?? reading.world
  const standing = standingNamed(world, project)
  const documents = stageDocuments(world, standing, member)
  const drafts = await draftTexts(reading, { standing, documents, member })
  return (await placeDrafts(reading.repo.top, drafts, [], true)).written
}

function known(facts: ReturnType<typeof factsFrom>) {
  const set = Object.entries(facts).filter(
    (one): one is [string, string | number] => one[1] !== undefined,
  )
  return Object.fromEntries(set)
}

/** A project's own classification. State secrets are refused: git gives no protection fit for them. */
function classificationFrom(
  session: Session,
  given: string | undefined,
): Classification | undefined {
  if (given === undefined) return undefined
  if (isStateSecret(given)) throw new Refused([finding('state-secret', { found: given })])
  const words = foundingWords(session.screen.voice)
  const choices = Object.fromEntries(
    CLASSIFICATIONS.map((one) => [one, words.classification(one)] as const),
  )
  return chosen(session, '--classification', choices, given) as Classification
}

function unitOf(session: Session, world: World, options: Options): { readonly unit?: string } {
  const unit = text(options, 'unit')
  return unit === undefined ? {} : { unit: unitNamed(session, world, unit) }
}
