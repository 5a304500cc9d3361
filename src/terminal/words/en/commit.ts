/** English for what is wrong with a commit itself. */
import type { RuleBook } from '../types.ts'

const REDO = 'have its author do the same again with bd; the commit itself stays in the history'
const RAW = 'bd rehashes every object that it relies on, for git shows what stands on the disk'

/** What is done about a limit, where it is not to attach the text as a file. */
const LESS: Readonly<Record<string, string>> = {
  'file-bytes':
    'make the file smaller or split it, as by scanning at a lower resolution, and do each part',
  'commit-bytes':
    'shorten the reason or message and put the details into a document; where there are too many files, do it in several steps',
  act: 'shorten the reason, condition or answer, and put the details into a document',
  yaml: 'make this file shorter',
}

export const commitRules = {
  'merge-commit': {
    meaning:
      'The history of approvals is one line: each commit has exactly one parent. A merge can bring in content that nobody signed for. It usually comes from a merge button on the server or from git pull.',
    say: ({ parents }) => ({
      message: `the commit has ${parents} parents`,
      why: 'the history is one line, so that each act is judged by what stood before it',
      help: 'allow only fast-forward merges on the server, and put your work on top of the branch instead of merging it',
    }),
  },
  'second-root': {
    meaning:
      'Every commit descends from the trust root, the one commit without a parent. Another commit without a parent joins a foreign history to this one.',
    say: ({ commit }) => ({
      message: `commit ${commit} has no parent and is not the trust root`,
      why: 'what does not descend from the trust root was approved by nobody of this workspace',
      help: 'fetch the branch again from the shared repository; if it is there too, ask who pushed it',
    }),
  },
  'object-hash-mismatch': {
    meaning:
      'An object in the repository does not hash to its own name: its file was damaged or exchanged after it was written. Nothing that depends on it can be believed.',
    say: ({ object }) => ({
      message: `object ${object} holds other bytes than its name says`,
      why: RAW,
      help: 'clone the repository afresh from the server; if the finding remains there, restore the server from its backup',
    }),
  },
  'object-missing': {
    meaning:
      'A commit names an object that is not in the repository. The copy is incomplete or damaged.',
    say: ({ object }) => ({
      message: `object ${object} is missing from the repository`,
      why: 'what cannot be read cannot be verified',
      help: 'fetch from the server, or clone the repository afresh: git fetch origin',
    }),
  },
  'malformed-tree': {
    meaning:
      'A folder object is not written as git writes it, so that different programs could see different files in it. git itself does not make such objects.',
    say: ({ object, detail }, { detail: word }) => ({
      message: `folder object ${object} is malformed: ${word(detail)}`,
      why: 'everyone must see the same files in a commit',
      help: REDO,
    }),
  },
  'later-epoch': {
    meaning:
      'An administrator lawfully entered the rules of a later release, which this bd does not know. Everything before was verified; what follows cannot be judged here.',
    say: ({ format }) => ({
      message: `with this commit the workspace enters later rules (${format}), which this bd cannot judge`,
      why: 'later acts are judged by those rules; a verdict by older ones would be worth nothing',
      help: 'install a later bd and check again: npm install --global bd-workspace',
    }),
  },
  'replace-ref': {
    meaning:
      'Git can be told to show one object in place of another. bd always judges the real one; the replacement may deceive people who look with other programs.',
    say: ({ ref }) => ({
      message: `${ref} makes git show another object than the one that was signed`,
      why: 'replacements hide what was signed from people who look with git',
      help: 'remove it: git replace -d <object>',
    }),
  },
  'non-canonical-commit': {
    meaning:
      'The commit is not written exactly as bd writes commits. One signature could then stand for several commits, so there is only one form that is accepted.',
    say: ({ detail }, { detail: word }) => ({
      message: `the commit is not in bd's form: ${word(detail)}`,
      why: 'exactly one form of a commit is accepted, so that nothing can be added beside the signature',
      help: REDO,
    }),
  },
  'unsigned-commit': {
    meaning:
      'The commit carries no signature, so nobody answers for it. It usually comes from plain git commit or from the editor on a web site.',
    say: () => ({
      message: 'the commit is not signed',
      why: 'every act is signed with the key of the member who does it',
      help: 'do it with bd, not with git commit or a web editor; to save documents: bd save <project>',
    }),
  },
  'bad-signature': {
    meaning:
      'The signature does not fit what was committed: message, files or parent were changed after signing, or it was made for something else.',
    say: () => ({
      message: 'the signature does not fit the commit',
      why: 'a signature covers every byte of the commit',
      help: REDO,
    }),
  },
  'wrong-namespace': {
    meaning:
      'An SSH signature says what it was made for. One that was made for a file or a mail is no signature of a commit.',
    say: ({ namespace }) => ({
      message: `the signature was made for "${namespace}", not for git`,
      why: 'a signature made for another purpose must not be used as an approval',
      help: REDO,
    }),
  },
  'weak-key': {
    meaning:
      'The key is too short, or of a kind that can be broken. Accepted are ed25519, ECDSA P-256, RSA of 3072 bits or more, and security keys.',
    say: ({ key }) => ({
      message: `the key is too weak: ${key}`,
      why: 'a signature is worth no more than the key behind it',
      help: 'make a key and ask for it to be admitted: ssh-keygen -t ed25519, then bd join',
    }),
  },
  'unsupported-key': {
    meaning:
      'bd cannot verify this kind of key. Accepted are ed25519, ECDSA P-256, RSA of 3072 bits or more, and security keys; no certificates.',
    say: ({ key }) => ({
      message: `keys of the kind ${key} are not supported`,
      why: 'bd verifies each signature itself and accepts only kinds of keys that it knows',
      help: 'make a key and ask for it to be admitted: ssh-keygen -t ed25519, then bd join',
    }),
  },
  'no-touch': {
    meaning:
      'The signature was made with a security key whose owner was not asked to touch it. Then a program could have signed alone.',
    say: ({ fingerprint }) => ({
      message: `security key ${fingerprint} signed without being touched`,
      why: 'the touch shows that a person was there',
      help: 'make the key without the option no-touch-required, then bd join',
    }),
  },
  'invalid-mode': {
    meaning:
      'A workspace holds plain files in folders. Links, executable files and nested repositories could lead out of it or run.',
    say: ({ path, mode }) => ({
      message: `${path} is no plain file (mode ${mode})`,
      why: 'links, executable files and submodules have no place among documents',
      help: 'put a plain file in its place, then: bd save <project>',
    }),
  },
  'invalid-path': {
    meaning:
      'Names of files are made of lower-case letters, digits, hyphens, underscores and dots, so that they mean the same on every computer. Anything may stand in titles and texts.',
    say: ({ path, detail }, { detail: word }) => ({
      message: `${path} is no valid path: ${word(detail)}`,
      why: 'a path must mean the same file on every system',
      help: 'rename the file; to store a Word or PDF file under its own name: bd attach <project> <document> <file>',
    }),
  },
  'limit-exceeded': {
    meaning:
      'Each kind of file has a largest size, far above what work needs, so that a hostile file cannot stop the verification.',
    say: ({ what, limit, found }, { detail: word }) => ({
      message: isTyped(what)
        ? `${what} has ${found} characters, allowed are ${limit}`
        : `too much: ${word(what)} is ${found}, allowed is ${limit}`,
      why: 'limits keep the verification quick whatever is pushed',
      help:
        LESS[what] ??
        (isTyped(what) ? 'shorten it, and put the details into a document' : undefined) ??
        'split it, or attach large material as a file: bd attach <project> <document> <file>',
    }),
  },
  'hidden-in-message': {
    meaning:
      'A commit that was accepted by the first rules holds, in its message or its reason, characters that nobody sees or that change the order of what is seen. bd shows them as what they are; other programs may not.',
    say: ({ key, character }) => ({
      message: `${key === 'message' ? 'the message of the commit' : 'the reason in the commit'} holds the invisible character ${character}`,
      why: 'what git log and other programs show may not be what stands there',
      help: 'read it with bd log, which shows what cannot be seen',
    }),
  },
  'headline-differs': {
    meaning:
      'The first line of a commit is for people, and bd writes there what was done. Where it says something else, whoever reads git log is misled; check goes by the act in the signed block alone.',
    say: ({ found, expected }) => ({
      message: `the first line says "${found}", what was done is "${expected}"`,
      why: 'the line is not as bd writes it, and only the signed act counts',
      help: 'go by bd log, and ask whoever signed it',
    }),
  },
} satisfies Partial<RuleBook>

/** Whether it is an option or argument of the command line, or what one becomes in a commit, by its name. */
function isTyped(what: string): boolean {
  return /^(?:--|<|\[|Bd-)/.test(what)
}
