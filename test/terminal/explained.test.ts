/** What `bd explain` shows of every rule and failure: in Chinese no placeholder of another language. */
import { expect, test } from 'vitest'
import { openUses } from '../workbench/wrong-uses.ts'
import { allRules } from '../../src/core/rules/rules.ts'
import { explainFailure, failureReasons } from '../../src/terminal/rules/cannot-run.ts'
import { explainRule } from '../../src/terminal/rules/finding.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

test.each(allRules())('%s: placeholders in Chinese stand in Chinese', (rule) => {
  const { message, why, help } = explainRule(voiceOf('zh'), rule)
  expect([message, why, help].join('\n')).not.toMatch(/<[a-z][a-z-]*>/u)
})

test.each(failureReasons())('%s: so do those of a failure', (reason) => {
  const { message, help } = explainFailure(voiceOf('zh'), reason)
  expect([message, help].join('\n')).not.toMatch(/<[a-z][a-z-]*>/u)
})

test.each(Object.entries(openUses('zh')))('%s: nor does a wrong use in Chinese', (_, zh) => {
  expect(zh).not.toMatch(/<[a-z][a-z -]*>/u)
})
