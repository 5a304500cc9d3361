/** A drawing becomes Mermaid text, for wikis and merge requests that draw it themselves; no text can be taken for syntax. */
import type { Drawing, DrawnReview, DrawnStage, DrawnTarget } from '../../core/process/drawing.ts'
import { printable } from '../printable.ts'

const CLASSES = [
  'classDef phase fill:#eef1f4,stroke:#d5dbe1,color:#1c2530',
  'classDef stage fill:#ffffff,stroke:#2f3b47,stroke-width:2px,color:#1c2530',
  'classDef review fill:#d9e4ef,stroke:#5d7286,color:#1c2530',
  'classDef point fill:#5d7286,stroke:#5d7286',
  'classDef stay fill:#ffffff,stroke:#6b7885,stroke-dasharray:2 3,color:#55616d',
  'classDef completed fill:#1f5a3c,stroke:#1f5a3c,color:#ffffff',
  'classDef rejected fill:#ffffff,stroke:#8c2f24,stroke-width:3px,color:#7a261d',
  'classDef cancelled fill:#ffffff,stroke:#2f3b47,stroke-width:2px,stroke-dasharray:5 4,color:#1c2530',
]

/** The drawing as one flowchart from top to bottom; the same drawing gives the same text. */
export function mermaidOf(drawing: Drawing): string {
  const { cancelled, title, about, start } = drawing
  const stages = drawing.phases.flatMap((phase) => phase.stages)
  let index = 0
  const phases = drawing.phases.flatMap((phase, nth) => {
    const nodes = phase.stages.flatMap((stage) => stageNodes(stage, index++))
    return phase.title === '' ? nodes : framed(`p${nth}`, phase.title, nodes)
  })
  const lines = [
    `start([${quoted(strong(title), ...[...about, start].map(plain))}]):::stage`,
    ...phases,
    `cancelled([${quoted(strong(cancelled.title), plain(cancelled.note))}]):::cancelled`,
    'start --> s0',
    ...stages.flatMap((stage, nth) => ways(drawing, stage, nth)),
    ...CLASSES,
  ]
  return ['flowchart TD', ...lines.map((line) => `  ${line}`), ''].join('\n')
}

type MermaidStep = readonly DrawnReview[]

/** The nodes of a stage, of its gate, and of the endings that it leads to. */
function stageNodes(stage: DrawnStage, index: number): readonly string[] {
  const { owner, deliverables, needs, steps, receipt } = stage
  const lines = [
    owner,
    ...deliverables.map(({ text, note }) => (note === '' ? `▪ ${text}` : `▪ ${text} (${note})`)),
    ...needs,
  ]
  const said = lines.filter((line) => line !== '').map(plain)
  return [
    `s${index}[${quoted(strong(`${index + 1} ${stage.title}`), ...said)}]:::stage`,
    ...steps.flatMap((step, nth) => step.map((review, of) => reviewNode(review, index, nth, of))),
    ...(steps.length === 0 ? [] : [`d${index}{" "}:::point`]),
    ...(receipt === '' ? [] : [`c${index}([${quoted(plain(receipt))}]):::stage`]),
    ...stage.ways.flatMap(({ label, target }, nth) => endNode(target, label, `e${index}_${nth}`)),
  ]
}

function reviewNode({ title, rule }: DrawnReview, index: number, nth: number, of: number): string {
  return `r${index}_${nth}_${of}[${quoted(strong(title), ...rule.map(plain))}]:::review`
}

function endNode(target: DrawnTarget, label: string, id: string): readonly string[] {
  switch (target.to) {
    case 'stage':
      return []
    case 'completed':
      return [`${id}([${quoted(strong(target.text))}]):::completed`]
    case 'rejected':
      return [`${id}([${quoted(strong(label), plain(target.text))}]):::rejected`]
    case 'stay':
      return [`${id}[${quoted(plain(target.text))}]:::stay`]
    default:
      return target satisfies never
  }
}

function framed(id: string, title: string, lines: readonly string[]): readonly string[] {
  const inner = lines.map((line) => `  ${line}`)
  return [`subgraph ${id}[${quoted(plain(title))}]`, ...inner, 'end', `class ${id} phase`]
}

/** The lines between the nodes: from a stage through its gate, and from where it is left to where it leads. */
function ways({ words }: Drawing, stage: DrawnStage, index: number): readonly string[] {
  const { steps, receipt } = stage
  const gated = steps.length > 0
  const from = gated ? `d${index}` : receipt === '' ? `s${index}` : `c${index}`
  const inner = gated
    ? gateLines(steps, words, index)
    : receipt === ''
      ? []
      : [`s${index} --> ${from}`]
  const outer = stage.ways.map(({ label, target }, nth) => {
    const to = target.to === 'stage' ? `s${target.index}` : `e${index}_${nth}`
    const back = target.to === 'stay' || (target.to === 'stage' && target.index <= index)
    return `${from} ${arrow(target.to === 'rejected' ? '' : label, back)} ${to}`
  })
  return [...inner, ...outer]
}

/** From the stage to its first step, from step to step, and to the point where the outcomes part. */
function gateLines(
  steps: readonly MermaidStep[],
  words: Drawing['words'],
  index: number,
): readonly string[] {
  const lines: string[] = []
  let from: readonly string[] = [`s${index}`]
  for (const [nth, step] of [...steps, []].entries()) {
    const isLast = nth === steps.length
    const to = isLast ? [`d${index}`] : step.map((_, of) => `r${index}_${nth}_${of}`)
    const label = isLast ? '' : nth === 0 ? words.submit : ''
    if (from.length > 1 && to.length > 1) {
      // Between two steps that each run together stands a point, else the lines would multiply.
      const point = `j${index}_${nth}`
      lines.push(`${point}(( )):::point`, ...from.map((one) => `${one} --> ${point}`))
      from = [point]
    }
    const said = [label, to.length > 1 ? words.together : '']
      .filter((one) => one !== '')
      .join(' / ')
    for (const one of from) for (const other of to) lines.push(`${one} ${arrow(said)} ${other}`)
    from = to
  }
  return lines
}

function arrow(label: string, back = false): string {
  const line = back ? '-.->' : '-->'
  return label === '' ? line : `${line}|${quoted(plain(label))}|`
}

function quoted(...lines: readonly string[]): string {
  return `"${lines.join('<br/>')}"`
}

function strong(text: string): string {
  return `<b>${plain(text)}</b>`
}

const MARKS = /[!-'*+.:-@[-`{-~]/g

/**
 * Text for a label. Mermaid reads `#60;` as a character; so written, no mark of ASCII can end the label, begin a
 * directive, or be taken for Markdown or HTML.
 */
function plain(text: string): string {
  return printable(text).replaceAll(MARKS, (mark) => `#${mark.charCodeAt(0)};`)
}
