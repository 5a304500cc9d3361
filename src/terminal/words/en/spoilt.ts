/** English for files that came to harm before they came here. */
import type { RuleBook } from '../types.ts'

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
    say: () => ({
      message: 'the text is damaged here (replacement character U+FFFD)',
      why: 'what stood here is lost, and nobody who signs can see what it was',
      help: 'type it anew from the original; where it came from another file, save that as UTF-8 first and take it again',
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
} satisfies Partial<RuleBook>
