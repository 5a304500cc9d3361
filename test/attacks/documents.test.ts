/** Texts that no command signs, brought in by plain git and one's own key: check judges them by the same rule. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import {
  at as inMemory,
  ballot,
  FOLDER,
  PLAN_FILE,
  PROJECT,
  saving as savingOf,
  submitting,
} from '../../fixtures/worlds/life.ts'
import { HEAD, LIST, MANAGER, OFFICER, PLAN } from '../../fixtures/worlds/small.ts'
import { EPOCHS } from '../../src/core/rules/rulebook.ts'
import { digest, errorsOf, Forger } from '../workbench/forge.ts'
import { at } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { HEAD as OWNER, OFFICER as WRITER } from '../workbench/people.ts'

const NAMED = { trailers: { 'Bd-Act': 'save', 'Bd-Project': PROJECT } } as const
const IDEA = `${FOLDER}/idea.md`

const unreadable: readonly (readonly [how: string, text: string, rule: string])[] = [
  ['text turned round', '# 意见\n\n同意\u202e对反\u202c\n', 'invalid-text'],
  ['an isolate that turns text round', '# 意见\n\n同意\u2067对反\u2069\n', 'invalid-text'],
  ['an escape sequence', '# 意见\n\u001b[2J\n', 'invalid-text'],
  ['a NUL', '# 意见\n\n同意，理由见附件所列各项，详见可行性研究报告\u0000\n', 'invalid-text'],
  ['a lone carriage return', '# 同意\r# 反对\n', 'invalid-text'],
  ['a tag character', `# 意见\u{e0041}\n`, 'invalid-text'],
  ['a zero-width character in its head', '---\nti\u200btle: 甲\n---\n# 甲\n', 'invalid-text'],
  ['a head that would run', '---js\nrequire("fs")\n---\n# 甲\n', 'front-matter-language'],
  ['a head in JSON', '---json\n{}\n---\n# 甲\n', 'front-matter-language'],
  ['a key twice', '---\ntitle: 甲\ntitle: 乙\n---\n# 甲\n', 'duplicate-key'],
  ['an alias', '---\na: &x [甲]\nb: *x\n---\n# 甲\n', 'unsupported-yaml'],
  ['a reserved key', '---\n__proto__: {a: 1}\n---\n# 甲\n', 'unsupported-yaml'],
  ['a tag', '---\na: !!set {甲}\n---\n# 甲\n', 'unsupported-yaml'],
  ['a head that does not end', '---\ntitle: 甲\n', 'invalid-yaml'],
  ['too many bytes', `# 甲\n${'x'.repeat(1_048_577)}`, 'limit-exceeded'],
  ['too large a head', `---\ntitle: ${'x'.repeat(70_000)}\n---\n`, 'limit-exceeded'],
  ['too deep a head', `---\na: ${'['.repeat(40)}${']'.repeat(40)}\n---\n`, 'limit-exceeded'],
  ['the mark of a state secret', '---\n密级: 绝密\n---\n# 甲\n', 'state-secret'],
  ['that mark with its term', '---\n密级: 机密★10年\n---\n# 甲\n', 'state-secret'],
  ['that mark in English', '---\nclassification: Top Secret\n---\n# 甲\n', 'state-secret'],
]

test.each(EPOCHS)('%s takes no document that nobody can read, whoever signs it', (epoch) => {
  for (const [how, text, rule] of unreadable) {
    const ledger = inMemory('opened', { epoch })
    const found = ledger.forge({ by: OFFICER, ...NAMED, files: { [PLAN_FILE]: text } })
    expect(new Set(found.map((one) => one.rule)), how).toEqual(new Set([rule]))
    // What its writer saves after it takes its place, and nobody is charged with anything.
    const mended = ledger.draft(OFFICER, savingOf({ [PLAN_FILE]: PLAN }), { [PLAN_FILE]: PLAN })
    expect(ledger.forge(mended), how).toEqual([])
    expect(ledger.forge(ledger.draft(HEAD, submitting(ledger))), how).toEqual([])
    expect(ledger.forge(ledger.draft(MANAGER, ballot(ledger, MANAGER))), how).toEqual([])
  }
})

test('a text beside the one that is asked for is read as well: no packet carries what nobody can read', () => {
  for (const path of [`${FOLDER}/contract.md`, `${FOLDER}/list.md`]) {
    const real = inMemory('saved')
    const found = real.forge({ by: OFFICER, ...NAMED, files: { [path]: `${LIST}\u202e` } })
    expect(found.map(({ rule }) => rule)).toEqual(['invalid-text'])
    expect(real.forge(real.draft(HEAD, submitting(real)))).toEqual([])
    expect([...real.world.tree.project(PROJECT).keys()]).not.toContain(path)
  }
})

const papers: readonly (readonly [rule: string, bytes: Uint8Array])[] = [
  ['empty-file', Buffer.alloc(0)],
  ['no-paper', Buffer.from('MZ\u0090\u0000', 'latin1')],
  ['no-paper', Buffer.from('#!/bin/sh\nrm -rf ~\n')],
  ['no-paper', Buffer.from('4c0000000114020000000000c000000000000046', 'hex')],
  ['no-paper', Buffer.from('不是扫描件')],
  ['content-differs', Buffer.from('<!DOCTYPE html><html></html>')],
  ['lfs-pointer', Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:4d\n')],
]

longTest(
  'what is no paper is attached by no one: neither by the command nor around it',
  async () => {
    const bench = await at('initiation')
    const forger = await Forger.of(bench)
    const honest = bench.head
    for (const [rule, bytes] of papers) {
      bench.git('update-ref', 'HEAD', honest)
      writeFileSync(join(bench.base, '附件.pdf'), bytes)
      const given = ['attach', PROJECT, 'preliminary-survey', '../附件.pdf'] as const
      expect(await bench.refusal(WRITER, ...given)).toEqual([rule])
      const sha256 = digest(bytes)
      const path = `${FOLDER}/attachments/${sha256.slice(0, 16)}.pdf`
      const act = {
        act: 'attach',
        project: PROJECT,
        document: 'preliminary-survey',
        name: '附件.pdf',
        title: '附件',
        file: { path, sha256 },
      } as const
      const forged = await forger.act(WRITER, act, { files: { [path]: bytes } })
      expect(await errorsOf(bench)).toEqual([[rule, forged]])
    }
  },
)

longTest(
  'a document in another encoding is named, and whoever goes on by the command is told of it',
  async () => {
    const bench = await at('opened')
    const forger = await Forger.of(bench)
    const honest = bench.head
    for (const bytes of [
      Buffer.of(0x23, 0x20, 0xe9, 0x0a),
      Buffer.from('\ufeff# 甲\n', 'utf16le'),
    ]) {
      bench.git('update-ref', 'HEAD', honest)
      const forged = await forger.commit(WRITER, { ...NAMED, files: { [IDEA]: bytes } })
      expect(await errorsOf(bench)).toEqual([['foreign-encoding', forged]])
      forger.settle()
      expect(await bench.refusal(OWNER, 'submit', PROJECT)).toContain('foreign-encoding')
    }
  },
)
