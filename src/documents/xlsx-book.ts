/** A workbook says which sheets it has, what its formats make of numbers, and the texts that its cells share. */
import { type Archive, Unreadable } from './xlsx-archive.ts'
import { type NumberForm, numberForm } from './xlsx-number.ts'
import { walkTags } from './xlsx-tags.ts'

/** A sheet that can be seen, and the part in which it stands. */
export interface BookSheet {
  readonly name: string
  readonly part: string
}

/** What the cells of its sheets are read with. */
export interface Book {
  readonly sheets: readonly BookSheet[]
  /** The form of a number by the style of its cell. */
  readonly forms: readonly NumberForm[]
  readonly strings: readonly string[]
  /** Whether days are counted from 1904. */
  readonly from1904: boolean
}

/** Takes the archive of a workbook. Throws `Unreadable` where it is none. */
export function bookIn(archive: Archive): Book {
  const top = related(archive, '')
  const main = [...top.values()].find(({ type }) => type.endsWith('/officeDocument'))?.part
  const xml = main === undefined ? '' : archive.text(main)
  if (main === undefined || !/<(?:\w+:)?workbook[\s>]/u.test(xml))
    throw new Unreadable('no-workbook')
  const parts = related(archive, main)
  const sheets: BookSheet[] = []
  let from1904 = false
  walkTags(xml, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '')
      if (name !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return
      const found = parts.get(attribute('r:id') ?? attribute('id') ?? '')
      // A sheet of charts has no cells.
      if (found?.type.endsWith('/worksheet') !== true) return
      sheets.push({ name: attribute('name') ?? '', part: found.part })
    },
  })
  const ofType = (type: string) => [...parts.values()].find((one) => one.type.endsWith(type))?.part
  const [styles, strings] = [ofType('/styles'), ofType('/sharedStrings')]
  return {
    sheets,
    forms: styles === undefined ? [] : formsIn(archive.text(styles)),
    strings: strings === undefined ? [] : stringsIn(archive.text(strings)),
    from1904,
  }
}

/** The parts that belong to another, by the names that it has for them. */
function related(
  archive: Archive,
  part: string,
): ReadonlyMap<string, { readonly type: string; readonly part: string }> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const found = new Map<string, { type: string; part: string }>()
  walkTags(archive.text(`${folder}_rels/${part.slice(folder.length)}.rels`), {
    open(name, attribute) {
      if (name !== 'Relationship') return
      const target = attribute('Target') ?? ''
      const whole = target.startsWith('/') ? target.slice(1) : folder + target
      found.set(attribute('Id') ?? '', { type: attribute('Type') ?? '', part: whole })
    },
  })
  return found
}

function formsIn(xml: string): readonly NumberForm[] {
  const codes = new Map<string, string>()
  const forms: NumberForm[] = []
  let isOfCells = false
  walkTags(xml, {
    open(name, attribute) {
      if (name === 'numFmt') codes.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '')
      if (name === 'cellXfs') isOfCells = true
      if (name !== 'xf' || !isOfCells) return
      const id = attribute('numFmtId') ?? '0'
      forms.push(numberForm(Number(id), codes.get(id)))
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false
    },
  })
  return forms
}

function stringsIn(xml: string): readonly string[] {
  const strings: string[] = []
  let said = ''
  let isText = false
  // How a text is read aloud stands beside it, in Japanese.
  let isAside = false
  walkTags(xml, {
    open(name) {
      if (name === 'si') said = ''
      if (name === 'rPh') isAside = true
      isText = name === 't'
    },
    close(name) {
      if (name === 'si') strings.push(escaped(said))
      if (name === 'rPh') isAside = false
      isText = false
    },
    text(text) {
      if (isText && !isAside) said += text
    },
  })
  return strings
}

/** Signs that XML cannot hold are written `_x000D_`. */
export function escaped(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
