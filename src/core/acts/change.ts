/** Three acts change a project's record: its facts (`set`), its team and reviewers (`team`), its free metadata (`edit`). */
import type { Standing } from '../review/standing.ts'
import type { EditAct, SetAct, TeamAct } from '../record/act.ts'
import { namersOf } from '../review/namers.ts'
import { actorFindings } from '../review/requester.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { stagesAhead } from '../project/gates-ahead.ts'
import { frozenChange } from '../project/freeze.ts'
import { frozenFinding } from '../project/freeze-findings.ts'
import { type Circumstances, type Judgement, plan } from '../record/plan.ts'
import type { ProjectRecord, Values } from '../record/record.ts'
import { standingOf } from '../project/standing.ts'
import type { World } from '../world/world.ts'
import { endedFindings, ownerFindings } from './project.ts'
import { casting, factFindings, inOrder } from './facts.ts'
import { trailersOf } from '../record/filing.ts'
import { PROJECT_ACTS } from '../record/project-acts.ts'

/** Judges a change of facts, by the owner or a holder of the starting role. */
export function judgeSet(world: World, act: SetAct, by: Circumstances): Judgement {
  return change(world, act, (standing) => {
    const { process, project } = standing
    const facts: Record<string, Values[string] | undefined> = { ...project.facts, ...act.facts }
    const kept = Object.entries(facts).filter((one): one is [string, Values[string]] => {
      return one[1] !== undefined
    })
    const next = Object.fromEntries(kept)
    return {
      findings: [
        ...editorFindings(world, standing, by, 'set'),
        ...frozen(world, standing, by, { ...project, facts: next }),
        ...factFindings(world, process, next),
      ],
      record: { ...project, ...inOrder(process, { ...project, facts: next }) },
    }
  })
}

/** Judges a change of team or reviewers, by the owner; of the posts in another's own request, also by whoever may name a deputy. */
export function judgeTeam(world: World, act: TeamAct, by: Circumstances): Judgement {
  return change(world, act, (standing) => {
    const { process, project } = standing
    const next = { ...project, team: act.team, reviewers: act.reviewers }
    return {
      findings: [
        ...teamFindings(world, standing, act, by),
        ...frozen(world, standing, by, next),
        ...casting(world, process, { ...next, reviewers: stillJudged(standing, act.reviewers) }),
      ],
      record: { ...next, ...inOrder(process, next) },
    }
  })
}

/** Reasons why the signer does not form the team: he neither owns the stage nor names a deputy, which he does with a reason. */
function teamFindings(
  world: World,
  standing: Standing,
  { project, reviewers, reason = '' }: TeamAct,
  by: Circumstances,
): Finding[] {
  const owner = ownerFindings(world, standing, by, 'team')
  const isNaming = JSON.stringify(reviewers) === JSON.stringify(standing.project.reviewers)
  if (owner.length === 0 || !isNaming) return owner
  if (!namersOf(world.policy, standing).includes(by.signer)) return owner
  const where = { project, member: by.signer }
  return reason.trim() === '' ? [finding('reason-required', { act: 'team' }, where)] : []
}

/** The reviewers that are changed, or whose review may still come: whoever decided a stage that lies behind may have left. */
function stillJudged(
  { process, project, stage }: Standing,
  reviewers: ProjectRecord['reviewers'],
): ProjectRecord['reviewers'] {
  const ahead = stagesAhead(process, [stage.stage]).flatMap(({ gate }) =>
    gate.map(({ review }) => review),
  )
  return Object.fromEntries(
    Object.entries(reviewers).filter(
      ([review, member]) => project.reviewers[review] !== member || ahead.includes(review),
    ),
  )
}

/** Judges a change of title or contact, which touches no packet, by the owner or a holder of the starting role. */
export function judgeEdit(world: World, act: EditAct, by: Circumstances): Judgement {
  return change(world, act, (standing) => {
    const { contact: _, ...rest } = standing.project
    const { format, id, number, classification, process, opened, unit } = rest
    const { facts, team, reviewers } = rest
    const empty = act.title.trim() === '' ? [finding('missing-field', { key: 'title' })] : []
    return {
      findings: [
        ...editorFindings(world, standing, by, 'edit'),
        ...endedFindings(world, standing, by.now.date),
        ...empty,
      ],
      record: {
        format,
        id,
        ...(number === undefined ? {} : { number }),
        title: act.title,
        ...(classification === undefined ? {} : { classification }),
        process,
        opened,
        ...(unit === undefined ? {} : { unit }),
        ...(act.contact === undefined ? {} : { contact: act.contact }),
        facts,
        team,
        reviewers,
      },
    }
  })
}

function change(
  world: World,
  act: SetAct | TeamAct | EditAct,
  make: (standing: Standing) => { findings: Finding[]; record: ProjectRecord },
): Judgement {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  const { findings, record } = make(found.value)
  if (findings.length === 0 && JSON.stringify(record) === JSON.stringify(found.value.project)) {
    findings.push(finding('nothing-changed', { project: act.project }, { project: act.project }))
  }
  if (findings.length > 0) return { ok: false, findings }
  const path = `${found.value.folder}project.yaml`
  return { ok: true, value: plan(trailersOf(PROJECT_ACTS[act.act], act), [[path, record]]) }
}

function editorFindings(
  world: World,
  standing: Standing,
  by: Circumstances,
  act: string,
): Finding[] {
  const drafter = actorFindings(world, standing, by.signer, standing.process.starts, act)
  if (drafter.length === 0 || ownerFindings(world, standing, by, act).length === 0) return []
  return drafter
}

function frozen(
  world: World,
  standing: Standing,
  by: Circumstances,
  next: Pick<ProjectRecord, 'facts' | 'team' | 'reviewers'>,
): Finding[] {
  const ended = endedFindings(world, standing, by.now.date)
  if (ended.length > 0) return ended
  const change = frozenChange(world.rules, standing, next)
  if (change === undefined) return []
  const path = `${standing.folder}project.yaml`
  const last = standing.rounds.at(-1)
  const since = last === undefined ? standing.stage.stage : `${last.stage.stage}.${last.round}`
  return [frozenFinding(world, standing, { path, since, ...change }, by)]
}
