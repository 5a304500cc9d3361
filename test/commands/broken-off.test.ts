/** A round that was withdrawn, a project that ended, a packet that came back: nothing is told as if it still went on. */
import { expect } from 'vitest'
import answer from '../../fixtures/rules/answer-required.ts'
import { tellFinding } from '../../src/terminal/rules/finding.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { bothTest, cases, test } from '../workbench/long.ts'
import { HEAD } from '../workbench/people.ts'

const TOLD = {
  zh: { going: /进行中|未投/u, withdrawn: '（已撤回）', ended: '（已终止）' },
  en: { going: /\(open\)|not cast/u, withdrawn: '(withdrawn)', ended: '(ended)' },
} as const

bothTest.each(cases(['zh'] as const, ['en'] as const))(
  'a withdrawn round waits for nobody (%s)',
  async (lang) => {
    const bench = await at('idea-submitted')
    const shown = async (verb: string) =>
      (await bench.ok(undefined, verb, PROJECT, '--lang', lang)).out
    expect(await shown('status')).toMatch(TOLD[lang].going)
    await bench.ok(HEAD, 'withdraw', PROJECT, '--reason', '补充材料')
    for (const verb of ['status', 'show']) {
      const out = await shown(verb)
      expect(out).not.toMatch(TOLD[lang].going)
      expect(out).toContain(TOLD[lang].withdrawn)
    }
  },
)

bothTest.each(cases(['zh'] as const, ['en'] as const))(
  'a project that was ended in a review (%s)',
  async (lang) => {
    const bench = await at('idea-submitted')
    await bench.ok(HEAD, 'cancel', PROJECT, '--reason', '合作方退出')
    for (const verb of ['status', 'show']) {
      const { out } = await bench.ok(undefined, verb, PROJECT, '--lang', lang)
      expect(out).not.toMatch(TOLD[lang].going)
      expect(out).toContain(TOLD[lang].ended)
    }
  },
)

test('an answer that is asked for says whether the packet was returned or rejected', async () => {
  const [one] = await answer.found()
  const told = (how: 'returned' | 'rejected', language: 'zh' | 'en') => {
    if (one?.rule !== 'answer-required') throw new Error(String(one?.rule))
    return tellFinding(voiceOf(language), { ...one, facts: { ...one.facts, how } }).message
  }
  expect(one).toMatchObject({ facts: { how: 'returned' } })
  expect(told('returned', 'zh')).toMatch(/次送审被退回后，.+没有答复退回意见$/u)
  expect(told('rejected', 'zh')).toMatch(/次送审被否决后，.+没有答复否决意见$/u)
  expect(told('returned', 'en')).toContain('was returned')
})
