/** Whoever has left is told so, and not that his key is lost. */
import { expect, test } from 'vitest'
import { retiredFacts } from '../../src/core/policy/policy.ts'
import { finding } from '../../src/core/rules/finding.ts'
import { OFFICER, POLICY } from '../../fixtures/worlds/small.ts'
import { tellFinding } from '../../src/terminal/rules/finding.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const officer = POLICY.members[OFFICER]!
const { key } = officer.keys[0]!
const fingerprint = 'SHA256:x'

function told(changed: Partial<typeof officer>): string {
  const policy = {
    ...POLICY,
    members: { ...POLICY.members, [OFFICER]: { ...officer, ...changed } },
  }
  const facts = retiredFacts(policy, OFFICER, { key, fingerprint })
  const { message, help } = tellFinding(voiceOf('zh'), finding('key-retired', facts))
  return `${message}；${help}`
}

test('the key of who has left is not said to be lost; who comes back is taken back', () => {
  expect(told({ state: 'left' })).toMatch(`${OFFICER} 此前已经离任，不再办理任何事项`)
  expect(told({ state: 'left' })).toContain(`bd policy return ${OFFICER}`)
  expect(told({ state: 'left' })).not.toMatch(/失控|--new-key/u)
})

test('a key that was retired stays retired when its owner leaves', () => {
  const keys = officer.keys.map((one) => ({ ...one, state: 'retired' as const }))
  expect(told({ keys, state: 'left' })).toContain('密钥 SHA256:x 此前已停用或者登记为失控')
})
