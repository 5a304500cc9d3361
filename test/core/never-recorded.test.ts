/** No act takes away what was never recorded: check would find nothing done, so nobody may sign it. */
import { expect, test } from 'vitest'
import { at, FOLDER, PROJECT } from '../../fixtures/worlds/life.ts'
import { OFFICER } from '../../fixtures/worlds/small.ts'
import { sha256 } from '../../src/commands/steps/digest.ts'

test('a document that was never saved is not deleted, by itself or beside one that is saved', () => {
  const never = { path: `${FOLDER}/contract.md`, sha256: undefined }
  const plan = { path: `${FOLDER}/plan.md`, sha256: sha256('# 方案\n') }
  for (const texts of [[never], [plan, never]]) {
    const found = at('opened').refusal(OFFICER, { act: 'save', project: PROJECT, texts })
    expect(found.map(({ rule, place }) => [rule, place?.file])).toEqual([
      ['nothing-changed', never.path],
    ])
  }
})
