/** What a drawing is made of once everything has its place: boxes, wires and lines of text; and the pen that puts them down. */
import { leading, type Type, widthOf, wrapped } from './lettering.ts'

/** What a box stands for; its look follows from it. */
export type BoxRole =
  | 'band-even'
  | 'band-odd'
  | 'stage'
  | 'number'
  | 'gate'
  | 'together'
  | 'review'
  | 'receipt'
  | 'start'
  | 'completed'
  | 'rejected'
  | 'cancelled'

export interface Box {
  readonly role: BoxRole
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Wire {
  /** `joins` are branches that run into a lane, without a head of their own; `stay` is a mere tie to its words. */
  readonly role: 'onward' | 'back' | 'onward-joins' | 'back-joins' | 'stay'
  readonly points: readonly (readonly [x: number, y: number])[]
}

export type TextRole = 'ink' | 'faint' | 'inverse' | 'back' | 'rejected'

/** One line of text in the box that it fills. */
export interface Lettering extends Type {
  readonly role: TextRole
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface DrawingScene {
  readonly boxes: readonly Box[]
  readonly wires: readonly Wire[]
  readonly texts: readonly Lettering[]
}

/** How a text is to be set: `x` is its left end, its middle or its right end. */
export interface Setting extends Type {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly role?: TextRole
  readonly anchor?: Lettering['anchor']
}

/** Puts things down; what has been put down stays. */
export class Pen implements DrawingScene {
  readonly boxes: Box[] = []
  readonly wires: Wire[] = []
  readonly texts: Lettering[] = []

  box(role: BoxRole, x: number, y: number, width: number, height: number): void {
    this.boxes.push({ role, x, y, width, height })
  }

  wire(role: Wire['role'], ...points: Wire['points']): void {
    this.wires.push({ role, points })
  }

  /** Sets a text in as many lines as it needs and gives the height that they take; nothing for no text. */
  text(text: string, setting: Setting): number {
    const { x, y, role = 'ink', anchor = 'start', size, bold = false } = setting
    if (text.trim() === '') return 0
    const lines = wrapped(text, setting.width, setting)
    const height = leading(setting)
    for (const [index, line] of lines.entries()) {
      const width = widthOf(line, setting)
      const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
      const type = bold ? { size, bold } : { size }
      this.texts.push({
        ...type,
        role,
        text: line,
        x: left,
        y: y + index * height,
        width,
        height,
        anchor,
      })
    }
    return lines.length * height
  }
}

/** The height that a text takes at this width; nothing for no text. */
export function heightOf(text: string, width: number, type: Type): number {
  return text.trim() === '' ? 0 : wrapped(text, width, type).length * leading(type)
}
