/** Every rule and failure has words in both languages. */
import { describe, expect, test } from 'vitest'
import { verbs } from '../../src/commands/verbs.ts'
import { cannotRun } from '../../src/core/rules/cannot-run.ts'
import { finding } from '../../src/core/rules/finding.ts'
import { type RuleFacts, type RuleId, allRules } from '../../src/core/rules/rules.ts'
import { explainRule, tellFinding } from '../../src/terminal/rules/finding.ts'
import { failureReasons, tellFailure } from '../../src/terminal/rules/cannot-run.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { DETAILS } from '../../src/terminal/words/details.ts'

const CHINESE = /\p{Script=Han}/u
/** A command to paste: it stands at the beginning, or behind a colon, comma or "then". */
const COMMAND = /(?:^|[:：,，、；;] ?|then |然后 ?|run |运行 ?|用 ?)bd ([a-z-]+)/gu
const COMMANDS = verbs.map(({ usage }) => usage.split(' ')[0])

/** Facts that any wording can be made of: texts where nothing is known better, and the optional ones left out. */
function someFacts(known: Readonly<Record<string, unknown>> = {}): RuleFacts[RuleId] {
  return new Proxy(known, {
    get: (facts, name) => {
      if (typeof name === 'string' && Object.hasOwn(facts, name)) return facts[name]
      return ['suggestion', 'allowed', 'compared', 'example'].includes(String(name))
        ? undefined
        : 'x-y'
    },
  }) as never
}

const VARIANTS = [
  someFacts(),
  someFacts({ suggestion: 'board', allowed: 'a, b', example: 'title: x' }),
  someFacts({ holders: '', excluded: '', deadline: '' }),
  someFacts({ times: 0, days: 1, have: 1, needed: 1, ballots: 1, n: 1 }),
  someFacts({ times: 2, days: 2, have: 2, needed: 2, ballots: 2, detail: 'record-says-submit' }),
]

for (const language of ['zh', 'en'] as const) {
  describe(`in ${language}`, () => {
    test.each(allRules())('%s states the fact, the reason and the mend', (rule) => {
      for (const facts of VARIANTS) {
        const told = tellFinding(voiceOf(language), { rule, facts } as never)
        for (const text of [told.message, told.why, told.help]) {
          expect(text.trim()).toBe(text)
          expect(text).not.toBe('')
          expect(text).not.toMatch(/undefined|\[object|NaN|[.。]$/)
          if (language === 'zh')
            expect(text).not.toMatch(/\p{Script=Han}[,;:?]|[,;:?]\p{Script=Han}/u)
        }
        if (language === 'zh') {
          expect(told.message + told.why + told.help).toMatch(CHINESE)
          expect(told.message).toMatch(CHINESE)
          expect(told.why).toMatch(CHINESE)
        } else {
          expect(told.message + told.why + told.help).not.toMatch(CHINESE)
          expect(told.message).not.toMatch(/^[A-Z][a-z]/)
        }
        for (const [, command] of told.help.matchAll(COMMAND)) expect(COMMANDS).toContain(command)
      }
    })

    test.each(allRules())('%s is explained in sentences', (rule) => {
      const { meaning, message } = explainRule(voiceOf(language), rule)
      expect(meaning).toMatch(language === 'zh' ? /。$/ : /\.$/)
      expect(message).not.toMatch(/undefined|\[object|NaN/)
    })

    test.each(failureReasons())('%s says what is wrong and how to mend it', (reason) => {
      const failure = tellFailure(voiceOf(language), cannotRun(reason, someFacts() as never))
      for (const text of [failure.message, failure.help]) {
        expect(text).not.toBe('')
        expect(text).not.toMatch(/undefined|\[object|[.。]$/)
        if (language === 'zh') expect(text).toMatch(CHINESE)
      }
    })
  })
}

test('both languages have the same codes', () => {
  const codes = (language: 'zh' | 'en') => Object.keys(DETAILS[language])
  expect(codes('zh')).toEqual(codes('en'))
})

test.each([
  [finding('unknown-act', { act: '' }), 'the commit does not say what it does'],
  [
    finding('value-not-allowed', { name: 'amount', kind: 'fact', type: 'money', found: '' }),
    'amount cannot be empty',
  ],
  [
    finding('invalid-text', { key: '', character: 'U+202E' }),
    'the text holds the invisible character U+202E',
  ],
  [
    finding('trailers-differ', { key: 'Bd-Seat', expected: 'wang', found: '' }),
    'Bd-Seat says nothing, the act says wang',
  ],
])('what is empty is said in words', (one, message) => {
  expect(tellFinding(voiceOf('en'), one).message).toBe(message)
})

test('a member who is not in the role is told by name, and who holds it', () => {
  const one = finding('not-in-role', {
    member: 'chen',
    role: 'general-manager',
    act: 'ballot',
    holders: 'wang, li',
  })
  const names = (kind: string, id: string) =>
    ({ chen: '陈志远', wang: '王国强', li: '李敏', 'general-manager': '总经理' })[id] ?? kind
  expect(tellFinding(voiceOf('zh'), one, names)).toMatchInlineSnapshot(`
    {
      "help": "请由 王国强（wang）、李敏（li）办理",
      "message": "陈志远（chen）不是“总经理”，无权办理：审批",
      "why": "按办理之前的名册，此事项由“总经理”（general-manager）办理",
    }
  `)
  expect(tellFinding(voiceOf('en'), one)).toMatchInlineSnapshot(`
    {
      "help": "ask wang, li",
      "message": "chen may not cast a ballot: not in the role general-manager",
      "why": "this is for holders of general-manager, by the policy as it stood before",
    }
  `)
})

test('a round of a gate is told by the name of its stage', () => {
  const where = { project: '2026-003' }
  const one = finding('wrong-round', { found: 'approval.1', expected: 'approval.2' }, where)
  const names = (_: string, id: string) => (id === 'approval' ? '审批' : undefined)
  expect(tellFinding(voiceOf('zh'), one, names).message).toMatchInlineSnapshot(
    `"签批记录针对“审批”第 1 次送审，当前是“审批”第 2 次送审"`,
  )
  expect(tellFinding(voiceOf('en'), one).message).toMatchInlineSnapshot(
    `"the act is about approval, round 1, now is approval, round 2"`,
  )
})
