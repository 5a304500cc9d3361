/** Pages of text make a plain PDF 1.4: the papers that the rehearsal attaches; the same text gives the same bytes. */
import { type Mark, type Page, PAPER, pagesOf } from './pdf-pages.ts'

/** What a scanner leaves behind a page: this many grey dots, each one byte. */
const SCAN = { width: 620, height: 877 }

/**
 * Takes a text in the markup of {@link pagesOf} and a title; gives the bytes of a PDF. Chinese is set in STSong-Light,
 * one of the fonts that every PDF reader knows by name, so none is embedded.
 */
export function pdfOf(title: string, text: string): Uint8Array {
  const pages = pagesOf(text)
  const objects: Buffer[] = [
    dictionary('/Type /Catalog /Pages 2 0 R'),
    dictionary(`/Type /Pages /Count ${pages.length} /Kids [${pages.map(kid).join(' ')}]`),
    dictionary(
      '/Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R]',
    ),
    dictionary(
      '/Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500]',
    ),
    dictionary(
      '/Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93',
    ),
    dictionary(`/Title <feff${hex(title)}>`),
    ...pages.flatMap((page, index) => pageObjects(page, index, title)),
  ]
  return fileOf(objects)
}

/** Each page is three objects: itself, its marks, and its scan or nothing. */
const numberOf = (index: number) => 7 + index * 3
const kid = (_: Page, index: number) => `${numberOf(index)} 0 R`

function pageObjects(page: Page, index: number, title: string): readonly Buffer[] {
  const number = numberOf(index)
  const image = page.scanned ? `/XObject << /Scan ${number + 2} 0 R >>` : ''
  const { width, height } = PAPER
  const own = `/Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}]`
  const resources = `/Resources << /Font << /F 3 0 R >> ${image} >>`
  return [
    dictionary(`${own} ${resources} /Contents ${number + 1} 0 R`),
    stream('', Buffer.from(marksOf(page, index, title), 'latin1')),
    page.scanned
      ? stream(
          `/Type /XObject /Subtype /Image /Width ${SCAN.width} /Height ${SCAN.height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
          scan(index + 1),
        )
      : Buffer.from('null'),
  ]
}

function marksOf(page: Page, index: number, title: string): string {
  const { width, height } = PAPER
  // Whoever lays a page on a scanner never lays it quite straight.
  const behind = page.scanned
    ? [`q ${width} 0 0 ${height} 0 0 cm /Scan Do Q`, '0.9999 0.0105 -0.0105 0.9999 4 -3 cm']
    : []
  const footer: Mark = { x: 72, y: 40, size: 9, text: `${title}  第 ${index + 1} 页` }
  const rules = page.rules.map(({ y }) => `0.5 w 72 ${y} m ${width - 72} ${y} l S`)
  const marks = [...page.marks, ...(page.scanned ? [] : [footer])]
  return ['q', ...behind, ...rules, ...marks.map(shown), 'Q'].join('\n')
}

function shown({ x, y, size, text }: Mark): string {
  return `BT /F ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`
}

/** UTF-16, high byte first. */
function hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex')
}

/** The grain of paper under a scanner's lamp, darker towards the edges; a linear congruence makes it. */
function scan(seed: number): Buffer {
  const { width, height } = SCAN
  const dots = Buffer.alloc(width * height)
  let state = seed
  for (let at = 0; at < dots.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const x = at % width
    const edge = Math.min(x, width - x, at / width, height - at / width)
    dots[at] = 236 + (state >>> 28) - (edge < 12 ? 24 - 2 * Math.floor(edge) : 0)
  }
  return dots
}

function dictionary(entries: string): Buffer {
  return Buffer.from(`<< ${entries} >>`, 'latin1')
}

function stream(entries: string, bytes: Buffer): Buffer {
  const head = `<< ${entries} /Length ${bytes.length} >>\nstream\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from('\nendstream', 'latin1')])
}

/** The objects numbered from 1, with the table that says where each begins. */
function fileOf(objects: readonly Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')]
  const offsets: number[] = []
  let length = parts[0]!.length
  for (const [index, object] of objects.entries()) {
    const [head, tail] = [Buffer.from(`${index + 1} 0 obj\n`), Buffer.from('\nendobj\n')]
    offsets.push(length)
    parts.push(head, object, tail)
    length += head.length + object.length + tail.length
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${length}\n%%EOF\n`
  parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}${trailer}`, 'latin1'))
  return Buffer.concat(parts)
}
