/** An administrator publishes the next version of a process: a new folder, which nobody changes any more. */
import type { PublishAct } from '../record/act.ts'
import { articlesOf } from '../process/articles.ts'
import { type Finding, finding, unique } from '../rules/finding.ts'
import { publishingFindings } from '../lint/publishing.ts'
import { type Circumstances, type Judgement, plan } from '../record/plan.ts'
import { ADMINISTRATOR, holders, isActive, mayDo, rolesThat } from '../policy/policy.ts'
import { articleOf, changesBetween } from '../process/diff.ts'
import type { Process } from '../process/process.ts'
import {
  filesBeside,
  isProcessFile,
  PROCESS_FILE,
  processFolder,
  TEST_FILE,
} from '../process/files.ts'
import type { World } from '../world/world.ts'
import { lowShareFindings } from '../process/board-share.ts'
import { togetherFindings } from '../policy/policy-rules.ts'
import { trailersOf } from '../record/filing.ts'
import { publish } from '../record/workspace-acts.ts'

/** The newest version of a process in this world; 0 before there is one. */
export function newestVersion(world: World, process: string): number {
  const versions = world.processes().filter((one) => one.process.process === process)
  return Math.max(0, ...versions.map((one) => one.process.version))
}

/**
 * Judges it: by a member whom a role lets publish, with a reason; the version that follows this workspace's newest, sound
 * by lint, with its tests beside it, with nothing in its folder but what belongs there, and not the same as the newest.
 * Whether the tests pass is for the command to see: what they answer depends on the release of bd that runs them.
 */
export function judgePublish(world: World, act: PublishAct, by: Circumstances): Judgement {
  const { process, texts, reason } = act
  const folder = processFolder(process)
  const where = { member: by.signer, file: `${folder}${PROCESS_FILE}` }
  const newest = newestVersion(world, process.process)
  const findings: Finding[] = [
    ...publisherFindings(world, by.signer),
    ...fileFindings(act),
    ...soundFindings(world, process),
    ...togetherFindings(world.policy, [process], world.workspace.parameters),
  ]
  if (process.version !== newest + 1) {
    const facts = { process: process.process, found: process.version, expected: newest + 1 }
    findings.push(finding('process-version', facts, where))
  } else if (isSame(world, act, newest)) {
    findings.push(finding('nothing-changed', { project: folder }, where))
  }
  if (reason.trim() === '') findings.push(finding('reason-required', { act: 'publish' }, where))
  if (findings.length > 0) return { ok: false, findings }
  const changes = texts.map(({ path, sha256 }) => [path, sha256] as const)
  return { ok: true, value: plan(trailersOf(publish, act), [], changes) }
}

/** Why the member may not publish. */
function publisherFindings({ policy }: World, member: string): readonly Finding[] {
  if (isActive(policy, member) && mayDo(policy, member, 'publish')) return []
  const roles = rolesThat(policy, 'publish')
  const able = roles.flatMap((role) => holders(policy, role))
  const facts = { role: roles[0] ?? ADMINISTRATOR, holders: [...new Set(able)].join(', ') }
  return [finding('not-in-role', { member, act: 'publish', ...facts }, { member })]
}

/** What makes the version unsound, by itself and by what the company has set. */
function soundFindings({ rules, workspace }: World, process: Process): readonly Finding[] {
  const own = publishingFindings(process, rules)
  if (rules.boardBySeats) return own
  return unique([...own, ...lowShareFindings([process], workspace.parameters)])
}

/** Files that do not belong to the version, and tests that are not there. */
function fileFindings({ process, texts }: PublishAct): readonly Finding[] {
  const folder = processFolder(process)
  const stray = texts.filter(({ path, sha256 }) => {
    const isOwn = path.startsWith(folder) && isProcessFile(process, path.slice(folder.length))
    return sha256 === undefined || !isOwn
  })
  const named = { process: process.process }
  const tested = texts.some(({ path }) => path === folder + TEST_FILE)
  return [
    ...stray.map(({ path }) => finding('stray-process-file', { path, ...named }, { file: path })),
    ...(tested ? [] : [finding('tests-missing', named, { file: `${folder}${PROCESS_FILE}` })]),
  ]
}

/** Whether the version says what the newest one says, whatever it was made from. */
function isSame(world: World, { process, texts }: PublishAct, newest: number): boolean {
  const old = world.process(process.process, newest)?.process
  if (old === undefined) return false
  const folder = processFolder(process)
  const files = texts.flatMap(({ path, sha256 }) =>
    sha256 === undefined || path === folder + PROCESS_FILE
      ? []
      : [[path.slice(folder.length), sha256] as const],
  )
  const before = articlesOf(old, filesBeside(world.tree, old))
  const changes = changesBetween(before, articlesOf(process, new Map(files)))
  return changes.every((change) => articleOf(change).part === 'based-on')
}
