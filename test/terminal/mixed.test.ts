/** Chinese sentences hold no English but ids, commands and technical words; English ones no full-width signs. */
import { expect, test } from 'vitest'
import { openUses } from '../workbench/wrong-uses.ts'
import { globalOptions } from '../../src/terminal/verbs/options.ts'
import { verbGroups, verbRows } from '../../src/terminal/verbs/verbs.ts'
import type { VerbRow } from '../../src/terminal/verbs/row.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { allRules } from '../../src/core/rules/rules.ts'
import { explainRule } from '../../src/terminal/rules/finding.ts'

/** Names of things that have no Chinese name, and words of files that are written so. */
const TECHNICAL = new Set(
  `bd git ssh yaml json csv pdf word ci svg mermaid gpg utf gbk sha256 lfs url id yes no text true false zh en all none
  outcomes check process draw holiday-cn schema markdown unicode windows editor
  keygen ed25519 github gitlab user.signingkey bd_trust_root bd-trust-root origin init join trust sync fido2 token
  publish set-parameters calendar wps rsa ecdsa gitea forgejo gitee junit sarif gitolite touch touch-and-pin pin fffd holiday overdue edit set
  end stay then is in gate receipt contract same paper wang legal superior xlsx excel mib through project record`.split(
    /\s+/u,
  ),
)

/** The words in Latin letters that stand in a sentence, besides commands, options, placeholders, ids and paths. */
function latin(sentence: string): readonly string[] {
  const bare = sentence
    .replaceAll(/bd [a-z-]+(?: [a-z-]+)?|git [a-z-]+(?: (?:HEAD|[a-z.-]+))*/gu, '')
    .replaceAll(/--?[a-z-]+|<[^>]*>|\{\w+\}|"[^"]*"|\$[A-Z]+/gu, '')
    .replaceAll(/[\w.-]*[.=/:@\d_][\w.=/:@-]*/gu, '')
  const words = bare.match(/[A-Za-z][A-Za-z-]+/gu) ?? []
  return words.filter((word) => !TECHNICAL.has(word.toLowerCase()))
}

/** What help says of verbs, groups and options, by what it is of. */
function helpIn(language: 'zh' | 'en'): readonly (readonly [string, string])[] {
  const voice = voiceOf(language)
  return [
    ...globalOptions(voice),
    ...Object.entries(verbGroups(voice)),
    ...Object.entries<VerbRow>(verbRows(voice)).flatMap(([name, { about, options = [] }]) => [
      [name, about] as const,
      ...options.map(([flags, said]) => [`${name} ${flags}`, said] as const),
    ]),
  ]
}

const ENGLISH = helpIn('en')

const PAIRS: readonly (readonly [string, readonly [string, string]])[] = [
  ...helpIn('zh').map(([of, zh], index) => [of, [zh, ENGLISH[index]![1]]] as const),
  ...Object.entries(openUses('zh')).map(([of, zh]) => [of, [zh, openUses('en')[of]!]] as const),
]

test.each(PAIRS)('%s', (_, [zh, en]) => {
  expect([zh, latin(zh)]).toEqual([zh, []])
  expect(en).not.toMatch(/[，。；：、？！（）【】]/u)
})

test.each(allRules())('%s is explained in one language at a time', (rule) => {
  expect(latin(explainRule(voiceOf('zh'), rule).meaning)).toEqual([])
})

test('the engine and the words that were given up reach nobody', () => {
  const all = [
    ...PAIRS.map(([, [zh]]) => zh),
    ...allRules().map((rule) => explainRule(voiceOf('zh'), rule).meaning),
  ]
  for (const sentence of all)
    expect(sentence).not.toMatch(/映射|基准指纹|未经验证|审批表决|席位锁|哈希/u)
})
