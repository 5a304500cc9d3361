/** English for what a submission lacks. */
import { shownBy } from '../listed-by.ts'
import { askedWords } from '../asked-value.ts'
import { isTable } from '../empty-table.ts'
import type { RuleBook } from '../types.ts'
import { strayedHelp, unsavedHelp } from '../strayed.ts'
import { unheldText } from '../unheld.ts'
import { writingHelp } from '../writing.ts'

export const submissionRules = {
  'missing-deliverable': {
    meaning:
      'The stage asks for a document that is not there. Some documents are asked for only when a fact says so; some may be waived by the role that the process names.',
    say: ({ document, stage, attachable, write, unheld }, { name, project }) => ({
      message: `${name('document', document)} is not written yet`,
      why: `the process asks for it in the stage ${name('stage', stage)}`,
      help:
        unheld === undefined
          ? `${writingHelp('en', { project, document, write })}${attachable === undefined ? '' : `; where the text is a file of its own, this is its cover sheet, and the file goes behind it: bd attach ${project} ${document} <file>`}`
          : `${name('role', unheld)} writes it, and ${unheldText('en', name('role', unheld))}; an administrator grants it: bd policy grant-role <member> ${unheld}`,
    }),
  },
  'placeholder-left': {
    meaning:
      'The template left a place to fill in, and it is still there. A section whose page in an attached file is given is not read for them.',
    say: ({ document, text, field, under, ...asked }, telling) => {
      const { name, project } = telling
      return {
        message: `${name('document', document)} still has "${text}"${
          field === undefined
            ? under === undefined
              ? ''
              : ` under "${under}"`
            : ` in ${name('field', `${document}.${field}`)}`
        }`,
        why: 'reviewers get finished documents: every place that they read is filled in',
        help:
          asked.type === undefined
            ? `fill it in, say why it does not apply, or take it out with its heading unless the section is required; then bd save ${project}`
            : `write what is so behind ${field}: at the top of the document, then bd save ${project}${askedWords('en', `${document}.${field}`, asked, telling)}`,
      }
    },
  },
  'missing-section': {
    meaning:
      'A required section is not there under its exact heading, in either language, and no page of an attached file is given for it.',
    say: ({ document, section, attachable }, { name, project }) => ({
      message: `${name('document', document)} has no section "${name('section', `${document}.${section}`)}"`,
      why: 'the process requires this section',
      help: `write "## ${name('section', `${document}.${section}`)}" with its text, then bd save ${project}${attachable === undefined ? '' : `; where it stands in a file, attach it and name the page: bd attach ${project} ${document} <file>`}`,
    }),
  },
  'empty-section': {
    meaning:
      'Nothing stands under the heading of a required section but guidance, an empty table, or a word such as "omitted" or "pending"; a bare "see attachment" without a file, and a bare "none" where the process does not say that it is an answer, count for nothing either.',
    say: ({ document, section, only }, { name, project }) => ({
      message: `the section "${name('section', `${document}.${section}`)}" of ${name('document', document)} ${only === undefined ? 'is empty' : isTable(only) ? 'has a table that is not filled in' : `says "${only}" and nothing else`}`,
      why: 'the process requires this section, with an account of its own',
      help: `write it, then bd save ${project}; where there is nothing to tell of, say so in a sentence`,
    }),
  },
  'unfinished-chapter': {
    meaning:
      'A chapter that the process does not require has only its heading, guidance or an empty table under it, or a word such as "omitted" or "pending".',
    say: ({ document, heading, only }, { name, project }) => ({
      message: `the chapter "${heading}" of ${name('document', document)} ${only === undefined ? 'has nothing but guidance, or nothing at all' : isTable(only) ? 'has a table that is not filled in' : `says "${only}" and nothing else`}`,
      why: 'reviewers get finished documents: a chapter that is there tells something',
      help: `write it, say "not applicable" and why, or take the heading out; then bd save ${project}`,
    }),
  },
  'missing-post': {
    meaning: 'The stage needs a team, and one of its posts is filled by no active member.',
    say: ({ post, documents }, { name, names, project }) => ({
      message: `nobody is named as ${name('post', post)} yet`,
      why: `the process requires the team to be complete ${documents === undefined ? 'in this stage' : `first; until then these cannot be saved: ${names('document', documents)}`}`,
      help: `name somebody: bd team ${project} --post ${post}=<member>`,
    }),
  },
  'post-not-distinct': {
    meaning: 'The posts of the team must be filled by different members, and here they cannot be.',
    say: ({ member, posts }, { name, names, project }) => ({
      message: `${name('member', member)} would have to fill several posts: ${names('post', posts)}`,
      why: 'each of these posts needs a member of its own',
      help: `name another member for one of them: bd team ${project} --post <post>=<member>`,
    }),
  },
  'waiver-not-allowed': {
    meaning:
      'The process allows only some documents to be waived, some of them only when a fact says so. This one it does not.',
    say: ({ document, write }, { name, project }) => ({
      message: `${name('document', document)} cannot be waived`,
      why: 'the process does not allow it for this document in this project',
      help: writingHelp('en', { project, document, write }),
    }),
  },
  'answer-required': {
    meaning:
      'The packet was returned, or rejected and reconsidered, and is submitted again without any change. Then the reason needs an answer in writing.',
    say: ({ round: visit, how }, { round, project }) => ({
      message: `nothing has changed since ${round(visit)} was ${how}, and no answer is given`,
      why: `the same packet goes back only with an answer to the reason why it was ${how}`,
      help: `bd submit ${project} --answer "<answer>"`,
    }),
  },
  'too-few-seats': {
    meaning:
      'A review opens only with as many seats as its rule needs. Those who signed for the packet get none. The review is never skipped, and a threshold is never lowered to fit.',
    say: (
      { review, role, needed, have, excluded, administrators, named, substitute, instead },
      { name, names, project },
    ) => ({
      message:
        administrators !== undefined
          ? unheldText('en', name('role', role))
          : `${name('review', review)} would have ${have} ${have === 1 ? 'seat' : 'seats'}, it needs ${needed}${instead === undefined ? '' : '; the matter goes to the shareholders'}`,
      why:
        administrators !== undefined
          ? `${name('review', review)} is decided by that role, and needs ${needed} to hold it`
          : excluded === ''
            ? `too few members hold the role ${name('role', role)}`
            : `no seat for those who signed for the packet: ${excluded}${substitute === undefined ? '' : `; nor has ${name('role', substitute)}, who would decide instead, enough`}`,
      help: `${administrators === undefined ? 'have the role granted to another member' : `let an administrator (${names('member', administrators)}) grant it`}: bd policy grant-role <member> ${role}${named === undefined ? '' : `; or name another reviewer: bd team ${project} --reviewer ${review}=<member>`}${substitute !== undefined || instead !== undefined ? '' : '; or let the process say who decides then (instead: <role>)'}`,
    }),
  },
  'too-many-holders': {
    meaning:
      'The review has one seat, and several members hold its role. bd does not choose among them.',
    say: ({ review, members }, { name, names, project }) => ({
      message: `${name('review', review)} is for one person, and several hold the role: ${names('member', members)}`,
      why: 'one person decides here, and it must be clear who',
      help: `name one of them: bd team ${project} --reviewer ${review}=<member>`,
    }),
  },
  'reviewer-not-named': {
    meaning: 'This reviewer is named project by project, and the project names none.',
    say: ({ review, role }, { name, project }) => ({
      message: `no reviewer is named for ${name('review', review)}`,
      why: `the process has one holder of ${role} named for each project`,
      help: `bd team ${project} --reviewer ${review}=<member>`,
    }),
  },
  'missing-attachment': {
    meaning:
      'The process wants a file attached to this document, a scan or the signed paper; a cover sheet alone is not enough.',
    say: ({ document }, { name, project }) => ({
      message: `no file is attached to ${name('document', document)}`,
      why: 'the process wants a file with this document',
      help: `attach it: bd attach ${project} ${document} <file>; of a file that the project has already, write "see <its name>" in the document and save it`,
    }),
  },
  'not-attachable': {
    meaning: 'The process wants this document in Markdown, not as an attached file.',
    say: ({ document, write }, { name, project }) => ({
      message: `no files can be attached to ${name('document', document)}`,
      why: 'the process does not allow attached files for it',
      help: writingHelp('en', { project, document, write }),
    }),
  },
  'nothing-changed': {
    meaning: 'The act would write what is there already.',
    say: ({ project }) => ({
      message: project.startsWith('grants/')
        ? 'the same grant is given already'
        : `nothing has changed in ${project === 'policy.yaml' ? 'the policy' : project}`,
      why: 'an act that changes nothing is not recorded',
      help:
        shownBy(project) === undefined
          ? 'it needs no writing'
          : `see what is there: ${shownBy(project)}`,
    }),
  },
  'not-a-document': {
    meaning:
      'A project folder holds the documents that its process declares, each under its own name, and attached files. Everything else is refused.',
    say: (facts, telling) => ({
      message: `${facts.path} is no document of this process`,
      why: 'only declared documents and attached files stand in a project folder',
      help: strayedHelp('en', facts, telling),
    }),
  },
  'unsaved-edits': {
    meaning:
      'Files of the project were edited and not saved. What is submitted is what was saved and signed, so the edits would be left out.',
    say: ({ paths, records }, { project }) => ({
      message: `there are unsaved edits: ${paths}`,
      why: 'only what is saved and signed is submitted',
      help: unsavedHelp('en', project, paths, records),
    }),
  },
} satisfies Partial<RuleBook>
