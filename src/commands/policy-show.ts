/** `bd policy show`: the roster, with members, their roles and keys. */
import { policyLines } from '../terminal/phrases/policy.ts'
import { fingerprintOf } from './steps/fingerprint.ts'
import { read } from './steps/read-world.ts'
import { show } from './steps/show-result.ts'
import type { Run } from './verb.ts'

export const run: Run = async (session) => {
  const { screen } = session
  const reading = await read(session)
  const { policy } = reading.world
  const unproven = new Set(reading.replay.unproven().map(({ key }) => key))
  const members = Object.entries(policy.members).map(([id, member]) => ({
    id,
    name: member.name,
    email: member.email ?? null,
    superior: member.superior ?? null,
    left: member.state === 'left',
    roles: policy.grants
      .filter((grant) => grant.member === id)
      .map(({ role, unit }) => ({ role, unit: unit ?? null })),
    keys: member.keys.map(({ key, state }) => ({
      fingerprint: fingerprintOf(key),
      type: key.split(' ')[0] ?? '',
      state,
      proven: !unproven.has(key),
    })),
  }))
  const { version, thresholds, units, roles } = policy
  return show(session, reading, {
    kind: 'policy-show',
    data: { version, thresholds, units, roles, members, samePerson: policy['same-person'] },
    lines: () => policyLines(screen.voice, { policy, members }, screen.columns),
  })
}
