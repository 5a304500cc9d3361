/** Reads what another program gives bd to read, such as git a hook. */

/** No program gives bd more than this; what is beyond it is left. */
const MOST_CHARACTERS = 1_048_576

/** All of the text; nothing where a person sits there. */
export async function piped(
  input: NodeJS.ReadableStream & { readonly isTTY?: boolean },
): Promise<string> {
  if (input.isTTY === true) return ''
  let text = ''
  for await (const chunk of input) {
    text += String(chunk)
    if (text.length > MOST_CHARACTERS) break
  }
  return text
}
