/** A strict reader of well-formed XML, as far as the drawings use it: elements, attributes, text, character references. */

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const NAME = '[A-Za-z_][\\w.:-]*'
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`)
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'g')
const CHARACTERS = { lt: '<', gt: '>', amp: '&', quot: '"' } as const

/** Reads a document of one element; throws at whatever is not well-formed. */
export function parsedXml(text: string): Element {
  const root: { children: (Element | string)[] } = { children: [] }
  const open: { name: string; children: (Element | string)[] }[] = [{ name: '', ...root }]
  let at = 0
  while (at < text.length) {
    const here = open.at(-1)!
    if (text[at] !== '<') {
      const end = text.indexOf('<', at)
      const stop = end === -1 ? text.length : end
      here.children.push(meant(text.slice(at, stop)))
      at = stop
      continue
    }
    const tag = TAG.exec(text.slice(at, at + 5000))
    if (tag === null) throw new Error(`no tag at ${at}: ${text.slice(at, at + 40)}`)
    const [whole, closes, name = '', attributes = '', empty] = tag
    at += whole.length
    if (closes === '/') {
      if (here.name !== name) throw new Error(`</${name}> closes <${here.name}>`)
      open.pop()
      continue
    }
    const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => {
      return [key, meant(value)] as const
    })
    if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`twice: ${whole}`)
    const children: (Element | string)[] = []
    here.children.push({ name, attributes: Object.fromEntries(pairs), children })
    if (empty !== '/') open.push({ name, children })
  }
  const [top, ...unclosed] = open
  if (unclosed.length > 0) throw new Error(`<${unclosed.at(-1)!.name}> is not closed`)
  const elements = top!.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  const [only, ...others] = elements
  if (only === undefined || typeof only === 'string' || others.length > 0)
    throw new Error('no root')
  return only
}

/** Character references read; throws at a bare ampersand and at what XML 1.0 does not allow. */
function meant(text: string): string {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) {
    throw new Error(`not a character of XML: ${JSON.stringify(text)}`)
  }
  return text.replaceAll(/&([^;]{0,8};?)/g, (whole, body: string) => {
    const code = /^#(\d+);$/.exec(body)?.[1]
    if (code !== undefined) return String.fromCodePoint(Number(code))
    const named = CHARACTERS[body.slice(0, -1) as keyof typeof CHARACTERS]
    if (named === undefined || !body.endsWith(';')) throw new Error(`bare ampersand: ${whole}`)
    return named
  })
}

/** Every element of the document with this name. */
export function elements(root: Element, name: string): readonly Element[] {
  const inner = root.children.flatMap((child) =>
    typeof child === 'string' ? [] : elements(child, name),
  )
  return root.name === name ? [root, ...inner] : inner
}
