/** English for files that came to harm before they came here. */
import type { RuleBook } from '../types.ts'

const STRICT = 'files are read strictly, so that nothing is overlooked or understood in two ways'

const NO_PAPER: Readonly<Record<string, readonly [is: string, help: string]>> = {
  'lock-file': [
    'is the lock file that Word or WPS keeps while a document is open',
    'close the document and name the document itself, without "~$"',
  ],
  shortcut: ['is a shortcut and no paper', 'name the file that it points to'],
  program: ['is a program or a script and no paper', 'name the paper itself (a PDF, a scan)'],
  unlike: [
    'does not begin as files of its ending do',
    'open the original to make sure, and scan, export or download it again; decrypt it if company software encrypted it; correct the ending if only that is wrong',
  ],
}

export const spoiltRules = {
  'foreign-encoding': {
    meaning:
      'The file is not UTF-8. Notepad and WPS on Windows often save text as GBK; read as anything else it turns into nonsense, and so it is not read.',
    say: ({ encoding }, { detail }) => ({
      message:
        encoding === 'damaged'
          ? 'from here on this is not UTF-8 text and cannot be read'
          : `the file is ${detail(encoding)}, not UTF-8`,
      why: 'read in another encoding, the text turns into nonsense',
      help:
        encoding === 'damaged'
          ? 'get a sound copy of the file, or delete what is unreadable here and save it as UTF-8'
          : 'save it as UTF-8: in Notepad "Save as" with "Encoding: UTF-8", in WPS "Save as", "Text file", encoding UTF-8',
    }),
  },
  'replaced-character': {
    meaning:
      'The text holds the replacement character (U+FFFD), which a program leaves where it read text in the wrong encoding, as when a GBK file is opened as UTF-8. What stood there is lost.',
    say: ({ key }) => ({
      message: `the text ${key === '' ? 'is damaged here' : `of ${key} is damaged`} (replacement character U+FFFD)`,
      why: 'what stood here is lost, and nobody who signs can see what it was',
      help:
        key === ''
          ? 'type it anew from the original; where it came from another file, save that as UTF-8 first and take it again'
          : 'set the terminal to UTF-8 (in a Windows prompt: chcp 65001) and type it anew',
    }),
  },
  'already-attached': {
    meaning:
      'A file with the same bytes is attached to this project already. A file is recorded once in a project: behind one document, or as the proof of one decision.',
    say: ({ name: file, document, used, visit }, { name, project, round }) => ({
      message:
        document === ''
          ? `this very file proves a decision${used === undefined ? '' : ` of ${name('review', used)}`}${visit === undefined ? '' : ` (${round(visit)})`} already, as "${file}"`
          : `this very file is attached to ${name('document', document)} already, as "${file}"`,
      why: 'a file is recorded once in a project',
      help: `nothing to attach; in another document that needs it, write "see ${file}"; look: bd show ${project}`,
    }),
  },
  'compatibility-character': {
    meaning:
      'The name holds radicals or compatibility characters, which look like ordinary Chinese characters and are others; mostly they come out of a PDF. Whoever looks for the ordinary ones does not find them.',
    say: ({ text, normal, characters }) => ({
      message: `${characters} in "${text}" are not the ordinary characters; it is written "${normal}"`,
      why: 'two names that look the same would not be the same',
      help: `type it anew as "${normal}"`,
    }),
  },
  'conflict-marker': {
    meaning:
      'Two people changed the same lines and the merge was not finished: markers (<<<<<<<, =======, >>>>>>>) stand around two versions.',
    say: ({ marker }) => ({
      message: `this line is a marker ${marker} of a merge that was not finished`,
      why: 'between the markers stand two versions, and which of them counts is not settled',
      help: 'choose one version, and delete the lines <<<<<<<, ======= and >>>>>>>',
    }),
  },
  'empty-file': {
    meaning:
      'The attachment or scan has no bytes at all: a download, a scan or a copy was probably not finished.',
    say: ({ name }) => ({
      message: `${name} is empty (0 bytes)`,
      why: 'an empty file proves nothing',
      help: 'open the original to make sure, download, scan or copy it again, and use that',
    }),
  },
  'lfs-pointer': {
    meaning:
      'This is a pointer of Git LFS and not the file: three lines of text, while the content lies on another server.',
    say: ({ name }) => ({
      message: `${name} is a pointer of Git LFS, not the file itself`,
      why: 'what a pointer points at is not under the signature',
      help: 'get the file itself (git lfs pull in the repository it comes from), and use that',
    }),
  },
  'content-differs': {
    meaning:
      'What is in the file is plainly not what its ending says: a web page saved as .pdf, or a .docx that was not downloaded to its end. Others can hardly open it.',
    say: ({ name, ending, content }, { detail }) => ({
      message: `${name} is not a .${ending} file: ${detail(content)}`,
      why: 'reviewers must see what the submitter means them to see',
      help: 'open the original to make sure, and download or export it again; decrypt it if company software encrypted it; correct the ending if only that is wrong',
    }),
  },
  'no-paper': {
    meaning:
      'What is to be attached is no paper of its own: the lock file that Word or WPS keeps while a document is open, a shortcut, a program or a script, or bytes that do not begin as files of that ending do.',
    say: ({ name, cause }) => {
      const [is, help] = NO_PAPER[cause] ?? NO_PAPER['unlike']!
      return {
        message: `${name} ${is}`,
        why: 'reviewers must see what the submitter means them to see',
        help,
      }
    },
  },
  'full-width-character': {
    meaning:
      'Signs of a Chinese keyboard (：，【】“”—) look like those of YAML and are others: "amount：5" is no field but a piece of text.',
    say: ({ character, instead }) => ({
      message: `"${character}" (${codeOf(character)}) is a full-width or special sign; ${spelt(instead)} is meant here`,
      why: STRICT,
      help:
        instead === ':'
          ? 'write a plain colon with a blank after it, as in "key: value"'
          : instead === ' '
            ? 'delete it and type a plain blank'
            : 'type the sign anew with the keyboard set to English; a list is "[a, b]", or one item a line after "- "',
    }),
  },
  'front-matter-misplaced': {
    meaning:
      'The head of a document stands between two lines --- (three plain hyphens) that begin at the first character of the file. Behind a blank line or blanks, or between other dashes, it is only text.',
    say: ({ cause }, { detail }) => ({
      message: `the head of the document is not read as one: ${detail(cause)}`,
      why: 'what is written here counts as text, and its fields as not filled in',
      help: 'make the first line of the file just --- (three hyphens), with nothing before it, and end the head with another line ---',
    }),
  },
  'heading-unread': {
    meaning:
      'The heading of a required section is there, but not read as it: no blank after #, a full-width ＃, underlined or bold text in its place, a number before it, or not word for word what the process says.',
    say: ({ document, section, cause, found }, { name, detail, project }) => ({
      message:
        found === undefined
          ? `"${name('section', `${document}.${section}`)}" of ${name('document', document)} is not read as a heading: ${detail(cause)}`
          : `"${found}" of ${name('document', document)} is not read as its section "${name('section', `${document}.${section}`)}": ${detail(cause)}`,
      why: 'a heading is written "## heading": plain #, one blank, the words of the process without a number',
      help: `write "## ${name('section', `${document}.${section}`)}" on a line of its own, then bd save ${project}`,
    }),
  },
} satisfies Partial<RuleBook>

/** The code point of a character, as `U+FF1A`. */
function codeOf(character: string): string {
  if ([...character].length !== 1) return 'U+…'
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function spelt(sign: string): string {
  return sign === ' ' ? 'a blank' : `"${sign}"`
}
