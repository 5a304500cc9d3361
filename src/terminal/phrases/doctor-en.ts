/** What `bd doctor` says in English. */
import { pasted } from '../pasted.ts'
import { type Book, MENDS } from './diagnosis.ts'

export const doctorEnglish: Book = {
  git: ({ version }) => ({ message: `git ${version}` }),
  'git-old': ({ version }) => ({
    message: `git ${version} is too old; signing with SSH needs 2.34`,
    mend: 'install a newer git from git-scm.com',
  }),
  openssh: ({ version }) => ({ message: `ssh-keygen is there (${version})` }),
  workspace: ({ name, id }) => ({ message: `workspace: ${name} (${id})` }),
  'no-workspace': ({ dir }) => ({
    message: `${dir} is in no workspace; only what needs none is checked`,
    mend: 'change into the workspace, or name it with -C <dir>',
  }),
  history: ({ commits }) => ({
    message: `the whole history verifies: ${commits} ${commits === 1 ? 'commit' : 'commits'}`,
  }),
  'history-errors': ({ errors }) => ({
    message: `the history has ${errors} ${errors === 1 ? 'error' : 'errors'}`,
    mend: 'bd check',
  }),
  'never-sent': ({ commits, base, kept, again }) => ({
    message: `the last commits (${commits}) do not verify and were never sent: take them back, then do again ${again}; their texts stand under ${kept}`,
    mend: `git branch ${kept} && git reset --keep ${pasted(base)}`,
  }),
  'trust-root': ({ line }) => ({ message: `trust root stored: ${line}` }),
  'no-trust-root': () => ({
    message: 'no trust root is stored for this workspace, so nothing can be signed; ask for it',
    mend: 'bd trust <bd-trust-root:…>',
  }),
  'journal-there': () => ({
    message:
      'a command is at work, or was interrupted: index and work tree may lie behind the branch; the next act brings them along',
    mend: 'bd sync',
  }),
  key: ({ file, fingerprint }) => ({ message: `signing key: ${file} ${fingerprint}` }),
  member: ({ member, name }) => ({ message: `the key belongs to ${name} (${member})` }),
  'key-unknown': () => ({ message: 'the policy does not list this key', mend: 'bd join' }),
  'key-retired': ({ member }) => ({
    message: `this key of ${member} is retired`,
    mend: 'git config user.signingkey <file>.pub',
  }),
  program: ({ program, scope }) => ({
    message: `signing program: ${program}${{ default: ' (default)', user: " (the user's setting)", local: " (the repository's setting, confirmed)" }[scope]}`,
  }),
  agent: ({ keys, loaded }) => ({
    message: `the ssh agent holds ${keys} ${keys === 1 ? 'key' : 'keys'}, ${loaded ? 'the signing key among them' : 'not the signing key'}`,
  }),
  'no-agent': () => ({
    message: 'no ssh agent is running; a key file without a passphrase needs none',
  }),
  'key-file': ({ file }) => ({ message: `only you may read the private key: ${file}` }),
  signature: ({ milliseconds }) => ({
    message: `signed random bytes and verified them (${milliseconds} ms)`,
  }),
  calendar: ({ years }) => ({ message: `official calendar for ${years}` }),
  'calendar-missing': ({ year }) => ({
    message: `the calendar lacks the official days of ${year}; deadlines that reach into it are provisional`,
    mend: `when the notice is out, run bd calendar import <file> --year ${year} --reason "<notice>"`,
  }),
  'calendar-next': ({ year }) => ({
    message: `the calendar does not have ${year} yet; deadlines that reach into it are provisional`,
    mend: `when the notice is out, run bd calendar import <file> --year ${year} --reason "<notice>"`,
  }),
  'roles-unheld': ({ roles, role }) => ({
    message: `nobody holds these roles, which processes need: ${roles}`,
    mend: `bd policy grant-role <member> ${role}`,
  }),
  'roles-unlisted': ({ roles, role }) => ({
    message: `the roster does not list these roles, which processes need: ${roles}`,
    mend: `bd policy add-role ${role}`,
  }),
  'holders-keyless': ({ holders, member }) => ({
    message: `these hold roles and have no usable key, so that they sign nothing (but what a secretary enters from paper): ${holders}`,
    mend: `each runs bd join --member ${member}, then an administrator bd policy admit <line>`,
  }),
  'records-edited': ({ paths, more, back }) => ({
    message: `records of bd were edited or removed here by hand: ${paths}${more === 0 ? '' : ` and ${more} more`}; they count for nothing, what was signed does`,
    mend: back,
  }),
  'project-copied': ({ folder }) => ({
    message: `${folder} is a copy of a project's folder and no project: nothing in it is saved; move it away if it is not needed`,
  }),
  attributes: () => ({ message: '.gitattributes keeps line endings as they are' }),
  'attributes-changed': () => ({
    message: '.gitattributes is changed or gone in the work tree; line endings may change',
    mend: MENDS.gitattributes,
  }),
  'attributes-missing': () => ({
    message: 'the workspace has no .gitattributes; on Windows git may change line endings',
    mend: 'git config core.autocrlf false',
  }),
  remote: ({ names }) => ({
    message: `remote: ${names}; have the server refuse forced pushes (receive.denyNonFastForwards, or a protected branch)`,
  }),
  'remote-answers': ({ remote }) => ({
    message: `${remote} can be fetched from and pushed to (tried; nothing was sent)`,
  }),
  'no-remote': () => ({
    message: 'no remote: every record is on this machine only',
    mend: 'git remote add origin <address>',
  }),
  'other-branch': ({ here, branch, remote, follows }) => ({
    message: `you are on the branch ${here}, the workspace (${remote}) is on ${branch}; what is done on ${here} is not sent`,
    mend: follows
      ? `git fetch . ${pasted(`${here}:${branch}`)} && git switch ${pasted(branch)}`
      : `git switch ${pasted(branch)}`,
  }),
  'pull-merges': () => ({
    message:
      'git pull may make merge commits, which do not verify; use bd sync, and let pull only fast-forward',
    mend: MENDS.pull,
  }),
  'no-commit-graph': ({ commits }) => ({
    message: `${commits} commits: a commit graph makes git log much faster (bd trusts it for nothing)`,
    mend: MENDS.graph,
  }),
}
