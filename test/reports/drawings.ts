/** Drawings for tests: the shipped regulations, and any that fast-check can think of. */
import { contentOf } from '../../src/core/record/tree.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Drawing, DrawnStage, DrawnWay } from '../../src/core/process/drawing.ts'
import type { Process } from '../../src/core/process/process.ts'
import type { Language } from '../../src/core/record/workspace.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { namesIn } from '../../src/terminal/names.ts'
import { drawingOf } from '../../src/terminal/phrases/drawing.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

export const BUILT_IN = ['capital-operation', 'group-investment', 'sector-investment'] as const
export const LANGUAGES = ['zh', 'en'] as const

/** A shipped process. */
export function builtIn(id: string): Process {
  const path = `processes/${id}/1/process.yaml`
  const bytes = readFileSync(join(import.meta.dirname, '../../templates', path))
  const process = contentOf(readEntry(path, bytes, ''), 'process')
  if (process === undefined) throw new Error(path)
  return process
}

/** The drawing of a process outside of any workspace. */
export function drawnAlone(language: Language, process: Process): Drawing {
  return drawingOf(voiceOf(language), {
    process,
    names: namesIn(voiceOf(language), undefined, process),
    parameters: {},
  })
}

/** Texts that try to be something else: markup, directives, Markdown, entities, too long, not Latin, not printable. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"] --> x["',
  '%%{init: {"theme":"dark"}}%%',
  '#35; #quot; &amp; &lt;',
  '`code` **bold** _it_',
  '1. list',
  '- list',
  'end',
  'style s0 fill:#fff;',
  'click s0 href "javascript:alert(1)"',
  "]]> --> ')}{|",
  '😀'.repeat(60),
  '长'.repeat(300),
  'W'.repeat(300),
  '（「《'.repeat(40),
  '，。；'.repeat(40),
  'a\u202eb\u0007c\u200bd',
] as const

const words = fc.oneof(
  fc.constantFrom(...HOSTILE, '项目审批', '总经理', 'Board of directors', ''),
  fc.string({ maxLength: 40 }),
)
const named = words.map((text) => (text.trim() === '' ? '某' : text))

function wayIn(count: number): fc.Arbitrary<DrawnWay> {
  return fc.record({
    label: named,
    target: fc.oneof(
      fc.record({ to: fc.constant('stage' as const), index: fc.nat(count - 1) }),
      fc.record({ to: fc.constant('stage' as const), index: fc.nat(count - 1) }),
      fc.record({
        to: fc.constantFrom('rejected' as const, 'stay' as const, 'completed' as const),
        text: named,
      }),
    ),
  })
}

function stageIn(count: number): fc.Arbitrary<DrawnStage> {
  const review = fc.record({
    id: fc.constant('r'),
    title: named,
    rule: fc.array(named, { maxLength: 4 }),
  })
  return fc.record({
    id: fc.constant('s'),
    title: named,
    owner: words,
    deliverables: fc.array(fc.record({ text: named, note: words }), { maxLength: 9 }),
    needs: fc.array(named, { maxLength: 3 }),
    steps: fc.array(fc.array(review, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
    receipt: words,
    ways: fc.array(wayIn(count), { maxLength: 5 }),
  })
}

/** Any drawing at all, sensible or not. */
export const anyDrawing: fc.Arbitrary<Drawing> = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.record({
    language: fc.constant('zh-CN'),
    title: named,
    about: fc.array(words, { maxLength: 4 }),
    start: named,
    phases: fc
      .tuple(fc.array(stageIn(count), { minLength: count, maxLength: count }), fc.array(words))
      .map(([stages, titles]) => {
        const cut = Math.ceil(count / Math.max(1, titles.length))
        const starts = stages.map((_, at) => at).filter((at) => at % cut === 0)
        return starts.map((at, nth) => ({
          title: titles[nth] ?? '',
          stages: stages.slice(at, at + cut),
        }))
      }),
    cancelled: fc.record({ title: named, note: words }),
    words: fc.record({
      submit: words,
      together: named,
      legend: fc.record({ forward: words, back: words, stay: words }),
    }),
  }),
)
