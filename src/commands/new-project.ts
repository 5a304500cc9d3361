/** `bd new-project`: opens a project and drafts its first stage into the work tree; a wizard where flags are missing. */
import { given } from '../core/record/kinds.ts'
import { mustHold } from '../core/policy/authority.ts'
import { holders } from '../core/policy/policy.ts'
import { nextProjectId } from '../core/acts/open.ts'
import { CLASSIFICATIONS, isStateSecret } from '../core/record/secrecy.ts'
import type { Classification } from '../core/record/workspace.ts'
import { type World, worldOf } from '../core/world/world.ts'
import { namesIn } from '../terminal/names.ts'
import { foundingWords } from '../terminal/phrases/founding.ts'
import { projectWords } from '../terminal/phrases/project.ts'
import type { Session } from './session.ts'
import { carryOut } from './steps/act.ts'
import { tools } from './steps/digest.ts'
import { draftTexts, placeDrafts, stageDocuments } from './steps/draft-files.ts'
import { factsFrom, factsNamed, factsWithUnits } from './steps/facts.ts'
import { identify } from './steps/identify.ts'
import { postsFrom, processNamed, reviewersFrom, unitNamed } from './steps/ids-by-name.ts'
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
import { asked, askedChoice, chosen } from './steps/wizard.ts'
import { refuseOccupied } from './steps/stray-folders.ts'
import { flag, type Options, type Run, text, texts } from './verb.ts'
import { finding } from '../core/rules/finding.ts'

export const run: Run = async (session, _args, options) => {
  const reading = await readToAct(session)
  // Its title and its number are compared with those of all others.
  await projectsIn(reading)
  const { world, now } = reading
  const actor = await identify(session, reading)
  const asking = projectWords(session.screen.voice)
  const { process } = await processOf(session, world, actor.member, text(options, 'process'))
  session.seen.process = process
  const unit = unitOf(session, world, options)
  const barred = mustHold(world, actor.member, process.starts, 'open', unit.unit)
  if (barred.length > 0) throw new Refused(barred)
  const project = nextProjectId(world.tree, now.date)
  await refuseOccupied(session, reading, project)
  const title = await asked(session, {
    given: text(options, 'title'),
    option: '--title',
    message: asking.askTitle,
  })
  await askOfSameTitle(session, reading, title, flag(options, 'sameTitle'))
  const typed = pairs('--fact', texts(options, 'fact'))
  const meant = await factsWithUnits(session, process, typed)
  const facts = known(
    factsFrom(session, world, process, meant, {
      answers: await askFacts(session, world, process, factsNamed(process, meant)),
    }),
  )
  const named = reviewersFrom(
    session,
    world,
    process,
    pairs('--reviewer', texts(options, 'reviewer')),
  )
  const posts = postsFrom(session, world, process, pairs('--post', texts(options, 'post')))
  const reviewers = { ...(await askReviewers(session, world, process, named)), ...named }
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

/** Puts the drafts of the first stage into the work tree; they enter the history by the save of whoever filled them in. */
async function draftFirstStage(
  reading: Reading,
  project: string,
  member: string,
): Promise<readonly string[]> {
  const world = worldOf(reading.world.tree, tools.digests.hash) ?? reading.world
  const standing = standingNamed(world, project)
  const documents = stageDocuments(world, standing, member)
  const drafts = await draftTexts(reading, { standing, documents, member })
  return (await placeDrafts(reading.repo.top, drafts, [], true)).written
}

/** The newest version of the named process, or of the only one that the member may start; of several one is asked for. */
async function processOf(
  session: Session,
  world: World,
  member: string,
  given: string | undefined,
) {
  const all = world.processes()
  const startable = all.filter(({ process }) =>
    holders(world.policy, process.starts).includes(member),
  )
  // Who may start none is told so of whichever he names.
  const offered = startable.length > 0 ? startable : all
  const ids = [...new Set(offered.map(({ process }) => process.process))]
  const left = [...new Map(all.map(({ process }) => [process.process, process])).values()].filter(
    ({ process }) => !ids.includes(process),
  )
  if (given === undefined && left.length > 0 && !session.screen.json) {
    const { screen } = session
    const names = namesIn(screen.voice, world.policy)
    const told = left.map(
      ({ title, starts }) => [screen.voice.title(title), names('role', starts) ?? starts] as const,
    )
    screen.say(projectWords(screen.voice).notOffered(told))
  }
  if (given === undefined && ids.length > 1 && !session.interactive) {
    throw new UsageError('which-process', { known: ids.join(', ') })
  }
  const { voice } = session.screen
  const titles = offered.map(
    ({ process }) => [process.process, voice.title(process.title)] as const,
  )
  const id =
    (given === undefined ? undefined : processNamed(session, world, given)) ??
    (ids.length === 1
      ? ids[0]!
      : await askedChoice(session, {
          given,
          option: '--process',
          message: projectWords(voice).askProcess,
          choices: Object.fromEntries(titles),
          otherwise: ids[0] ?? '',
        }))
  const versions = all.filter(({ process }) => process.process === id)
  const newest = versions.reduce<(typeof versions)[number] | undefined>(
    (best, one) => (best === undefined || one.process.version > best.process.version ? one : best),
    undefined,
  )
  if (newest === undefined) throw new Refused([finding('unknown-process', { process: id })])
  return newest
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
