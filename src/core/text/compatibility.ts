/** Some characters look like Chinese ones and are others: radicals and doubles, as they come out of a PDF. */
import { type Finding, finding } from '../rules/finding.ts'

/** Kangxi radicals, the supplement of radicals, and the compatibility ideographs. */
const DOUBLES = /[\u2e80-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu

/** Radicals that Unicode gives no plain character for, though every font draws one. */
const RADICALS = new Map(
  [
    '⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⻁虎⺁厂⺇几⺌小⺒巳⺓幺⺙攵⺪疋⺫目⺬示⺮竹⺰纟⺶羊⺼肉⻊足⻌辶⻍辶⻏阝⻖阝⻗雨',
  ]
    .flatMap((pairs) => pairs.match(/../gu) ?? [])
    .map((pair) => {
      const [radical, plain] = [...pair]
      return [radical!, plain!] as const
    }),
)

/** The text in its normal form (NFKC), with every radical as the character that it looks like. */
export function normalForm(text: string): string {
  return text.replaceAll(DOUBLES, (one) => RADICALS.get(one) ?? one).normalize('NFKC')
}

/** The warning that a title or name holds such characters, with the form in which others write it. */
export function compatibilityFindings(text: string): Finding[] {
  const characters = [...new Set(text.match(DOUBLES) ?? [])].filter(
    (one) => normalForm(one) !== one,
  )
  if (characters.length === 0) return []
  const normal = text.replaceAll(DOUBLES, (one) => normalForm(one))
  return [finding('compatibility-character', { text, normal, characters: characters.join(' ') })]
}
