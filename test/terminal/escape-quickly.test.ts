/** Text that is passed through quickly holds nothing that would have been made visible: asked of every character there is. */
import { expect, test } from 'vitest'
import { ESCAPED } from '../../src/core/text/characters.ts'
import { escapeText } from '../../src/terminal/escape.ts'

test('every character is shown as it is, or made visible, as the list of those that deceive says', () => {
  const unsafe = new RegExp(ESCAPED, 'u')
  const wrong: number[] = []
  for (let code = 0; code <= 0x10ffff; code += 1) {
    // Half of a pair is no character.
    if (code >= 0xd800 && code <= 0xdfff) continue
    const character = String.fromCodePoint(code)
    const isShown = escapeText(character) === character
    if (isShown === unsafe.test(character)) wrong.push(code)
  }
  expect(wrong).toEqual([])
})
