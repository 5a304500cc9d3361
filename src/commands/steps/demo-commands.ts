/** A rehearsal types bd commands, and the one git command by which history is altered. */
import { stripVTControlCharacters } from 'node:util'
import type { DemoCommand, DemoForce } from '../../documents/demo.ts'
import { git, openRepository } from '../../repository/git.ts'
import { demoWords, type Difference } from '../../terminal/phrases/demo.ts'
import type { Voice } from '../../terminal/voice.ts'
import type { Session } from '../session.ts'
import type { Stage } from './demo-stage.ts'
import { pasted } from '../../terminal/pasted.ts'

/** How far the rehearsal has come. */
export interface Progress {
  commands: number
  /** The commit made by force, abbreviated. */
  forced: string | undefined
}

/** Seconds between the same command typed by one member and by the next. */
const APART = 1500

/** Commands that sign nothing. */
const READING = ['draft', 'inbox', 'status', 'log', 'check', 'show', 'list', 'deadlines']

/** Types the command of a step, by each of its members in turn; gives what came otherwise than it should. */
export async function typeAll(
  session: Session,
  stage: Stage,
  step: DemoCommand,
  progress: Progress,
): Promise<Difference | undefined> {
  const typists = typeof step.by === 'string' ? [step.by] : (step.by ?? [undefined])
  for (const [index, by] of typists.entries()) {
    const at = later(step.at, index * APART)
    const difference = await typeOne(session, stage, step, { by, at, forced: progress.forced })
    progress.commands += 1
    if (difference !== undefined) return difference
  }
  return undefined
}

async function typeOne(
  session: Session,
  stage: Stage,
  step: DemoCommand,
  { by, at, forced }: { by: string | undefined; at: string; forced: string | undefined },
): Promise<Difference | undefined> {
  const { screen } = session
  const words = demoWords(screen.voice, screen.columns)
  const signing = by === undefined ? [] : ['--key', `../keys/${by}`]
  const argv = [...step.run, ...signing, ...(READING.includes(step.run[0]!) ? [] : ['--yes'])]
  const command = `BD_NOW=${at} bd ${argv.map(pasted).join(' ')}`
  screen.results(words.typed({ at, ...whoIs(stage, by, screen.voice) }, command))
  let heard = ''
  const onto = {
    isTTY: screen.outIsTerminal,
    ...(screen.outIsTerminal ? { columns: screen.columns } : {}),
    write: (text: string) => {
      heard += text
      screen.raw(text)
    },
  }
  const env = { ...stage.env, BD_NOW: at }
  // What follows -C is where the shown command is typed.
  const found = await session.invoke([...argv, '-C', stage.workspace], env, onto)
  const expected = step.exit ?? 0
  const said = stripVTControlCharacters(heard)
  const missing = (step.shows ?? [])
    .map((text) => text.replace('{forced}', forced ?? '{forced}'))
    .filter((text) => !said.includes(text))
  if (found === expected && missing.length === 0) return undefined
  return { command, missing, ...(found === expected ? {} : { exit: { expected, found } }) }
}

/** Commits what is unsaved with plain git, under whatever name; gives the commit as findings abbreviate it. */
export async function force({ screen }: Session, stage: Stage, step: DemoForce): Promise<string> {
  const words = demoWords(screen.voice, screen.columns)
  const { name, email, message } = step.force
  const who = ['-c', `user.name=${name}`, '-c', `user.email=${email}`]
  const args = [...who, 'commit', '--all', '--quiet', '--message', message]
  const dates = { GIT_AUTHOR_DATE: step.at, GIT_COMMITTER_DATE: step.at }
  const set = Object.entries(dates).map(([key, value]) => `${key}=${value}`)
  const command = `${set.join(' ')} git ${args.map(pasted).join(' ')}`
  screen.results(words.typed({ at: step.at, name: words.stranger }, command))
  const repo = await openRepository(stage.workspace, { env: stage.env })
  await git({ ...repo, env: { ...repo.env, ...dates } }, args)
  return (await git(repo, ['rev-parse', 'HEAD'])).toString('utf8').slice(0, 7)
}

function whoIs({ policy }: Stage, by: string | undefined, v: Voice) {
  if (by === undefined) return {}
  const role = policy.grants.find(({ member }) => member === by)?.role
  const title = role === undefined ? undefined : v.title(policy.roles[role]?.title)
  return { name: policy.members[by]?.name ?? by, ...(title === undefined ? {} : { role: title }) }
}

/** The instant so many seconds later, at the same offset of eight hours. */
function later(at: string, seconds: number): string {
  const there = new Date(Date.parse(at) + (seconds + 8 * 3600) * 1000)
  return `${there.toISOString().slice(0, 19)}+08:00`
}
