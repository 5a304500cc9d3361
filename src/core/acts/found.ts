/** The first commit founds a workspace and is its trust root. */
import { actOf, type FoundAct } from '../record/act.ts'
import { isConfiguration } from '../record/configuration.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { foundingFindings } from '../lint/lint.ts'
import { lowShareFindings } from '../process/board-share.ts'
import { type Circumstances, type Judgement, plan } from '../record/plan.ts'
import { ADMINISTRATOR } from '../policy/policy.ts'
import { policyFindings, togetherFindings } from '../policy/policy-rules.ts'
import { signingNameFindings } from '../policy/signing-name.ts'
import type { World } from '../world/world.ts'
import { KEEPING, keepingFindings } from './founded-keeping.ts'
import { mustHold } from '../policy/authority.ts'
import { trailersOf } from '../record/filing.ts'
import { found } from '../record/workspace-acts.ts'
import { isRehearsal } from '../record/workspace.ts'

const TEXTS = [
  /^calendar\/[a-z0-9-]+\.yaml$/,
  /^processes\/[a-z][a-z0-9-]*\/[1-9]\d*\/[A-Za-z0-9._-]+$/,
]

/** The configuration that the first epoch knew. */
const FIRST = /^(README\.md|\.gitattributes|\.gitlab-ci\.yml|\.github\/workflows\/[a-z0-9-]+\.yml)$/

/**
 * Judges the founding: nothing but bd.yaml, policy.yaml, calendar, processes, from the second epoch on registers and duties,
 * and the files that only `configure` changes later; the policy sound, all of these sound, the signer one of its
 * administrators. `world` is the tree as founded.
 */
export function judgeFound(world: World, act: FoundAct, by: Circumstances): Judgement {
  const processes = world.processes().map(({ process }) => process)
  const findings: Finding[] = [
    ...mustHold(world, by.signer, ADMINISTRATOR, 'found'),
    ...policyFindings(world.policy, world.rules),
    ...(world.rules.membersCalledAnything
      ? []
      : signingNameFindings({ ...world.policy, members: {} }, world.policy)),
    ...togetherFindings(world.policy, processes, world.workspace.parameters),
    ...processes.flatMap((one) => foundingFindings(one, world.rules)),
    ...(world.rules.boardBySeats ? [] : lowShareFindings(processes, world.workspace.parameters)),
  ]
  if (world.rules.rehearsalsUnsaid && isRehearsal(world.workspace)) {
    findings.push(finding('not-in-this-version', { feature: 'purpose' }, { file: 'bd.yaml' }))
  }
  if (world.policy.version !== 1) {
    findings.push(finding('policy-version', { found: world.policy.version, expected: 1 }))
  }
  const isAny = actOf(world.workspace.format, 'configure') !== undefined
  const known = isAny ? [...TEXTS, ...KEEPING] : TEXTS
  const stray = act.texts.filter(
    ({ path }) =>
      !(isAny ? isConfiguration(path) : FIRST.test(path)) && !known.some((text) => text.test(path)),
  )
  if (isAny) findings.push(...keepingFindings(world))
  if (stray.length > 0) {
    const paths = stray.map(({ path }) => path).join(', ')
    findings.push(finding('mixed-act', { act: 'found', paths }))
  }
  for (const { path } of act.texts) {
    const content = world.tree.get(path)?.content
    if (content?.kind === 'broken') findings.push(...content.findings)
  }
  if (findings.length > 0) return { ok: false, findings }
  return {
    ok: true,
    value: plan(
      trailersOf(found, act),
      [
        ['bd.yaml', world.workspace],
        ['policy.yaml', world.policy],
      ],
      act.texts.map(({ path, sha256 }) => [path, sha256] as const),
    ),
  }
}
