/** Drawings of regulations: everything is on them, nothing meets anything else, and no text becomes anything but text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Drawing, DrawnStage } from '../../src/core/process/drawing.ts'
import { waysOf } from '../../src/core/process/ways.ts'
import { laidOut, type Laid } from '../../src/reports/drawing/layout.ts'
import { mermaidOf } from '../../src/reports/drawing/mermaid.ts'
import { svgOf } from '../../src/reports/drawing/svg.ts'
import { anyDrawing, builtIn, BUILT_IN, drawnAlone, HOSTILE, LANGUAGES } from './drawings.ts'
import { elements, parsedXml } from './markup.ts'

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether two areas share more than an edge. */
function meet(a: Area, b: Area): boolean {
  const slack = 0.01
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  )
}

function holds(outer: Area, inner: Area): boolean {
  const slack = 0.01
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  )
}

/** The stretches of a wire, each as thin as it is drawn. */
function stretches({ wires }: Laid): readonly Area[] {
  return wires.flatMap(({ points }) =>
    points.slice(1).map(([x, y], index) => {
      const [fromX, fromY] = points[index]!
      const [left, top] = [Math.min(x, fromX), Math.min(y, fromY)]
      return { x: left, y: top, width: Math.abs(x - fromX), height: Math.abs(y - fromY) }
    }),
  )
}

/** Everything that must not be in a drawing: texts that meet, leave their box or the page, or lie under a wire. */
function faults(laid: Laid): readonly string[] {
  const { texts, boxes, left, right, top, bottom } = laid
  const page = { x: left, y: top, width: right - left, height: bottom - top }
  const solid = boxes.filter(({ role }) => !/^(?:band|gate|together)/.test(role))
  const framed = boxes.filter(({ role }) => role !== 'number')
  const lines = stretches(laid).map((one) => ({
    ...one,
    x: one.x - 0.5,
    y: one.y - 0.5,
    width: one.width + 1,
    height: one.height + 1,
  }))
  const said: string[] = []
  for (const [index, text] of texts.entries()) {
    if (!holds(page, text)) said.push(`outside of the page: ${text.text}`)
    for (const other of texts.slice(index + 1)) {
      if (meet(text, other)) said.push(`${text.text} meets ${other.text}`)
    }
    for (const box of framed) {
      if (meet(box, text) && !holds(box, text)) said.push(`${text.text} leaves its ${box.role}`)
    }
    if (lines.some((line) => meet(line, text))) said.push(`a wire runs through ${text.text}`)
  }
  const inside = (box: Area) => {
    return { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 }
  }
  for (const [index, box] of solid.entries()) {
    if (stretches(laid).some((line) => crosses(line, inside(box))))
      said.push(`a wire crosses a ${box.role}`)
    for (const other of solid.slice(index + 1)) {
      const nested = [box.role, other.role].includes('number')
      if (!nested && meet(box, other)) said.push(`a ${box.role} meets a ${other.role}`)
    }
  }
  return said
}

function crosses(line: Area, box: Area): boolean {
  return meet({ ...line, width: line.width + 0.1, height: line.height + 0.1 }, box)
}

/** All that is written on a drawing, without the spaces at which lines may break. */
function written({ texts }: Laid): string {
  return texts.map(({ text }) => text.replaceAll(/\s/gu, '')).join('')
}

/** What a stage must be known by on every drawing. */
function told(stage: DrawnStage): readonly string[] {
  return [
    stage.title,
    stage.owner,
    stage.receipt,
    ...stage.needs,
    ...stage.deliverables.flatMap(({ text, note }) => [text, note]),
    ...stage.steps.flat().flatMap(({ title, rule }) => [title, ...rule]),
    ...stage.ways.flatMap(({ label, target }) =>
      'text' in target ? [label, target.text] : [label],
    ),
  ].filter((text) => text !== '')
}

function toldBy(drawing: Drawing): readonly string[] {
  const { title, about, start, cancelled, phases } = drawing
  const above = [title, ...about, start, cancelled.title, cancelled.note]
  return [
    ...above,
    ...phases.flatMap((phase) => [phase.title, ...phase.stages.flatMap(told)]),
  ].filter((text) => text !== '')
}

/** The text of Mermaid's labels, read as Mermaid reads it. */
function labelsIn(mermaid: string): string {
  const labels = [...mermaid.matchAll(/"([^"\n]*)"/g)].map(([, label = '']) => label)
  return labels
    .join('\n')
    .replaceAll(/<\/?b>|<br\/>/g, '')
    .replaceAll(/#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll(/\s/gu, '')
}

describe.each(BUILT_IN)('%s', (id) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    const process = builtIn(id)
    const drawing = drawnAlone(language, process)

    test('every phase, stage, document, review and way is on both drawings', () => {
      const stages = drawing.phases.flatMap((phase) => phase.stages)
      expect(stages.map(({ title }) => title)).toEqual(
        process.stages.map(({ title }) => title[language]),
      )
      for (const [index, stage] of process.stages.entries()) {
        expect(stages[index]!.steps.flat().map((review) => review.id)).toEqual(
          stage.gate.map(({ review }) => review),
        )
        expect(stages[index]!.ways).toHaveLength(waysOf(process, stage).length)
      }
      const svg = written(laidOut(drawing))
      const mermaid = labelsIn(mermaidOf(drawing))
      for (const text of toldBy(drawing)) {
        const plain = text.replaceAll(/\s/gu, '')
        expect(svg, text).toContain(plain)
        expect(mermaid, text).toContain(plain)
      }
    })

    test('nothing meets anything else', () => {
      expect(faults(laidOut(drawing))).toEqual([])
    })

    test('it is portrait, and the same every time', () => {
      const root = parsedXml(svgOf(drawing))
      const { width, height } = root.attributes
      expect(Number(height)).toBeGreaterThan(Number(width))
      expect(svgOf(drawing)).toBe(svgOf(drawnAlone(language, builtIn(id))))
    })
  })
})

test('returns and endings can be seen: a way back to the left, an ending of its own shape for each', () => {
  const laid = laidOut(drawnAlone('zh', builtIn('group-investment')))
  // Three gates return and reject; one stage is received.
  const back = laid.wires.filter(({ role, points }) => role === 'back' && points.length === 4)
  expect(back).toHaveLength(3)
  for (const { points } of back) {
    expect(points[1]![0]).toBeLessThan(points[0]![0])
    expect(points.at(-1)![1]).toBeLessThan(points[0]![1])
  }
  const count = (role: string) => laid.boxes.filter((box) => box.role === role).length
  expect([count('rejected'), count('completed'), count('cancelled')]).toEqual([3, 1, 1])
  expect(laid.texts.filter(({ text }) => text === '退回')).toHaveLength(4)
})

test('a body’s own answers lead where the regulation says', () => {
  const [, evaluation] = drawnAlone('zh', builtIn('sector-investment')).phases.flatMap(
    (phase) => phase.stages,
  )
  expect(evaluation!.ways).toEqual([
    { label: '直接进入集团审批', target: { to: 'stage', index: 4 } },
    { label: '重新调研', target: { to: 'stage', index: 2 } },
    { label: '否决', target: { to: 'rejected', text: '项目终结' } },
    { label: '未作出决定', target: { to: 'stay', text: '可再次送审' } },
  ])
})

test('whatever a regulation is called, nothing meets anything else and the SVG is well-formed', () => {
  fc.assert(
    fc.property(anyDrawing, (drawing) => {
      expect(faults(laidOut(drawing))).toEqual([])
      parsedXml(svgOf(drawing))
    }),
    { numRuns: 24 },
  )
})

test('every line that Mermaid is given is one that bd means', () => {
  const label = String.raw`"(?:[^"#<>\`%;:{}[\]\\]|#\d+;|<br/>|</?b>)*"`
  const line = new RegExp(
    `^ *(?:${[
      String.raw`flowchart TD`,
      String.raw`end`,
      String.raw`subgraph p\d+\[${label}\]`,
      String.raw`class p\d+ phase`,
      String.raw`classDef \w+ [a-z0-9#:, -]+`,
      String.raw`\w+(?:\[${label}\]|\(\[${label}\]\)|\{" "\}|\(\( \)\)):::\w+`,
      String.raw`\w+ (?:-->|-\.->)(?:\|${label}\|)? \w+`,
    ].join('|')})$`,
  )
  fc.assert(
    fc.property(anyDrawing, (drawing) => {
      const lines = mermaidOf(drawing).trimEnd().split('\n')
      expect(lines.filter((one) => !line.test(one))).toEqual([])
      const nodes = new Set(lines.map((one) => /^ *(\w+)[[({]/.exec(one)?.[1]))
      const ends = lines.flatMap((one) => {
        const match = /^ *(\w+) (?:-->|-\.->)(?:\|.*\|)? (\w+)$/.exec(one)
        return match === null ? [] : [match[1], match[2]]
      })
      expect(ends.filter((node) => !nodes.has(node))).toEqual([])
    }),
    { numRuns: 24 },
  )
})

test.each(HOSTILE)('the title %j stays text', (title) => {
  const process = builtIn('group-investment')
  const named = { ...process, title: { zh: title, en: title } }
  const svg = parsedXml(svgOf(drawnAlone('zh', named)))
  const shown = title.replaceAll(/\p{Cc}|\p{Cf}/gu, '\ufffd')
  expect(elements(svg, 'title').map(({ children }) => children)).toEqual([[shown]])
  const kinds = new Set(svg.children.map((child) => (typeof child === 'string' ? '' : child.name)))
  expect([...kinds].sort()).toEqual(['', 'path', 'rect', 'text', 'title'])
  const big = elements(svg, 'text').filter(({ attributes }) => attributes['font-size'] === '26')
  expect(
    big
      .map(({ children }) => children.join(''))
      .join('')
      .replaceAll(' ', ''),
  ).toBe(shown.replaceAll(' ', ''))
})

test('two hundred stages are drawn with as much as ten times twenty', () => {
  const [first] = drawnAlone('zh', builtIn('group-investment')).phases
  const { phases: _, ...rest } = drawnAlone('zh', builtIn('group-investment'))
  const chain = (count: number): Drawing => {
    const stage = first!.stages[0]!
    const stages = Array.from({ length: count }, (_one, index): DrawnStage => {
      const target =
        index + 1 === count
          ? { to: 'stay' as const, text: '止' }
          : { to: 'stage' as const, index: index + 1 }
      return {
        ...stage,
        title: `阶段 ${index + 1}`,
        ways: [
          { label: '通过', target },
          { label: '退回', target: { to: 'stage', index } },
        ],
      }
    })
    return { ...rest, phases: [{ title: '', stages }] }
  }
  const [few, many] = [laidOut(chain(20)), laidOut(chain(200))]
  const grown = (of: (laid: Laid) => number) => of(many) - 10 * of(few)
  // What stands once, above and below the stages, is not ten times as much.
  expect(grown(({ texts }) => texts.length)).toBeLessThan(0)
  expect(grown(({ wires }) => wires.length)).toBeLessThan(0)
  expect(grown(({ bottom }) => bottom)).toBeLessThan(0)
  expect(many.right - many.left).toBe(few.right - few.left)
  expect(faults(many)).toEqual([])
})
