/** Printable characters are no control, bidirectional, zero-width or unpaired ones, which deceive the eye or break XML. */

const UNPRINTABLE =
  /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u061b\u061d-\u200a\u2010-\u2027\u202f-\u205f\u2070-\ud7ff\ue000-\ufefe\uff00-\uffef\ufffc\ufffd\u{10000}-\u{dffff}]/gu

/** The text with a mark in place of every character that does not print. */
export function printable(text: string): string {
  return text.replaceAll(UNPRINTABLE, '\ufffd')
}
