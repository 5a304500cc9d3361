/** Codes of what is wrong with YAML, heads and headings, in English. */
export const faults: Readonly<Record<string, string>> = {
  'tab-as-indent': 'a tab stands in the indentation; use blanks',
  'duplicate-key': 'a field stands there twice',
  'bad-indent': 'the indentation does not fit the lines around',
  'missing-char':
    'a sign is missing: a quote or bracket is not closed, or no blank stands after a colon',
  'unexpected-token':
    'what stands here does not follow on what is before it: a line end, a comma or a quote is probably missing',
  'multiline-implicit-key':
    'a field name goes over several lines; the line before probably lacks its colon',
  'block-as-implicit-key':
    'there are two colons on one line; put the text after the first into quotes',
  'block-in-flow': 'indented lists and maps cannot stand between brackets',
  'bad-scalar-start':
    'the text begins with a sign that YAML keeps for itself, such as @ or %; put it into quotes',
  'bad-dq-escape': 'a backslash in double quotes is wrong; use single quotes',
  'key-over-1024-chars': 'a field name is far too long; a colon is probably missing',
  'bad-collection-type': 'the structure here does not fit its tag',
  'bad-prop-order': 'tags and anchors stand in the wrong order',
  'bad-directive': 'a directive that begins with % is not accepted',
  'bad-alias': 'aliases (*name) are not accepted',
  'alias-props': 'aliases (*name) are not accepted',
  'multiple-anchors': 'anchors (&name) are not accepted',
  'multiple-tags': 'tags (!name) are not accepted',
  'multiple-docs': 'there are several YAML documents in one file',
  'non-string-key': 'a field name is not text',
  'tag-resolve-failed': 'tags (!name) are not accepted',
  'resource-exhaustion': 'it is too complex',
  impossible: 'its structure is wrong',
  'front-matter-open': 'the --- at the top is not closed by another line ---',
  above: 'a blank line stands before it',
  indented: 'blanks stand before it',
  dashes: 'the dashes are not three plain hyphens ---',
  numbered: 'a number stands before it',
  otherwise: 'it is not word for word what the process says',
  unmarked: 'no ## stands before it',
  'no-blank': 'no blank stands after #',
  'full-width': 'a full-width ＃ is used',
  underlined: 'it is underlined; only # is read here',
  bold: 'it is only bold text',
}
