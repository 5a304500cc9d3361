/** English for why bd cannot work here. */
import { pasted } from '../../pasted.ts'
import type { FailureBook } from '../types.ts'

export const failures: FailureBook = {
  'no-git': () => ({
    message: 'git is not installed, or not found',
    help: 'install git 2.34 or later from git-scm.com, then: bd doctor',
  }),
  'not-a-workspace': ({ dir }) => ({
    message: `${dir} is not a workspace of bd`,
    help: 'change into the workspace or name it with -C <dir>; to make a new one: bd init',
  }),
  'unsafe-directory': ({ dir }) => ({
    message: `git refuses ${dir}, which belongs to another user`,
    help: `if you trust it: git config --global --add safe.directory ${dir}`,
  }),
  'sha256-repository': () => ({
    message: 'the repository uses SHA-256 object names, which this version cannot verify',
    help: 'clone from a repository with SHA-1 names',
  }),
  'shallow-clone': () => ({
    message: 'the clone is shallow: part of the history is missing',
    help: 'fetch all of it: git fetch --unshallow',
  }),
  'partial-clone': () => ({
    message: 'the clone is partial: part of the files is missing',
    help: 'clone anew without --filter: git clone <address>',
  }),
  'bare-repository': ({ dir }) => ({
    message: `${dir} is a bare repository without files`,
    help: 'clone it and work in the clone: git clone <address>',
  }),
  'workspace-elsewhere': ({ here, branch, remote }) => ({
    message: `the branch ${here.replace('refs/heads/', '')} holds no workspace; it is on the branch ${branch}${remote === '' ? '' : ` of the remote ${remote}`}`,
    help: `switch to it: git checkout ${pasted(branch)}; and let the server name ${branch} as its first branch (in the bare repository: git symbolic-ref HEAD ${pasted(`refs/heads/${branch}`)}), so that new clones check it out`,
  }),
  'detached-head': () => ({
    message: 'the repository is not on a branch',
    help: 'switch to the branch of the workspace: git switch main',
  }),
  'not-on-branch': ({ commit, tip }) => ({
    message: `commit ${commit.slice(0, 7)} is not in the history of ${tip.slice(0, 7)}`,
    help: 'name a commit of this branch; see: bd log',
  }),
  'git-failed': ({ command, detail }) => ({
    message: `${command} failed: ${detail}`,
    help: 'see what is wrong: bd doctor',
  }),
  'git-silent': ({ command, dir }) => ({
    message: `${command} gave no answer; it is waited for no longer`,
    help: `something in the repository may be a pipe or a device in a file's place; find it and move it away: find ${pasted(dir)} ! -type f ! -type d`,
  }),
  'push-refused': ({ remote, said }) => ({
    message: `${remote} refused the push; the server says:\n${said}`,
    help: 'do what the server says; your commits are still here; then: bd sync',
  }),
  'remote-moved-on': ({ remote }) => ({
    message: `${remote} has just received other commits, so nothing was sent`,
    help: 'your commits are still here; run it once more: bd sync',
  }),
  'login-refused': ({ remote, detail }) => ({
    message: `${remote} does not let you in:\n${detail}`,
    help: 'check your user name, password (or token) and SSH key, then try: git fetch',
  }),
  'remote-unreachable': ({ remote, detail }) => ({
    message: `${remote} cannot be reached:\n${detail}`,
    help: 'check network, proxy and address: git remote -v; once it answers: bd sync',
  }),
  'editor-failed': ({ editor, why, files }) => ({
    message: `the editor did not run: ${editor} (${why})`,
    help: `correct VISUAL or EDITOR, or open with another program: ${files}`,
  }),
  'cannot-open': ({ program, why, file }) => ({
    message: `the file could not be opened: ${program} did not start (${why})`,
    help: `the file is here, open it yourself: ${file}`,
  }),
  'no-editor': ({ files }) => ({
    message: 'no editor is set',
    help: `set one: git config --global core.editor <program>; or open with another program: ${files}`,
  }),
  'unreadable-file': ({ file, detail }) => ({
    message: `${file} cannot be read: ${detail}`,
    help: 'check that it exists and that you may read it',
  }),
  'file-system': ({ file, detail }) => ({
    message: `${SYSTEM[detail] ?? 'the file system failed'}: ${file} (${detail}); nothing is lost`,
    help:
      detail === 'ENOSPC' || detail === 'EDQUOT'
        ? 'free some disk space, see: df -h .; then run the command again'
        : 'check the permissions, and that the disk may be written; then run the command again',
  }),
  'newer-epoch': ({ format }) => ({
    message: `the workspace has entered later rules (${format}), which this bd cannot judge`,
    help: 'install a later bd: npm install --global bd-workspace',
  }),
  'rehearsal-with-remote': ({ remote }) => ({
    message: `the rehearsal clock BD_NOW is set, and the repository has the remote ${remote}`,
    help: 'rehearse in a repository without a remote; to work in earnest, unset BD_NOW',
  }),
  'signed-unfinished': ({ commit, detail }) => ({
    message: `the act is signed (${commit.slice(0, 7)}), only the files of the work tree are not all written: ${detail}`,
    help: 'do not do it again; free some disk space, then this brings the files along: bd sync',
  }),
  'index-locked': ({ file, minutes }) => ({
    message: `another git command is working in this repository: the lock file ${file} was made ${minutes === '0' ? 'less than a minute' : `${minutes} min`} ago`,
    help: `wait for it; if none is running, remove it: rm ${file}`,
  }),
  'merge-under-way': ({ what }) => ({
    message: `a merge, rebase or similar is under way (${what})`,
    help: 'finish it, or break it off: git merge --abort, git rebase --abort',
  }),
  'another-run': ({ pid, file }) => ({
    message: `another bd is working here${pid === '' ? '' : ` (process ${pid})`}`,
    help: `wait for it; if none is running, remove ${file}`,
  }),
  'branch-moved': ({ branch }) => ({
    message: `${branch} moved while bd was working; nothing was written`,
    help: 'run the command again',
  }),
  'no-key': ({ command }) => ({
    message: 'no key is set for signing',
    help: `to make one: ${command.startsWith('<') ? 'bd join --new-key (or, founding a workspace, bd init --new-key)' : command}; if you have one, name it with --key <file>, or for good: git config user.signingkey <file>.pub`,
  }),
  'key-file-missing': ({ file }) => ({
    message: `the key file ${file} does not exist`,
    help: 'named by --key: look at its path; set in git: git config user.signingkey <file>.pub',
  }),
  'key-file-unreadable': ({ file, detail }) => ({
    message: `the key file ${file} cannot be read: ${detail}`,
    help: 'check the file: ssh-keygen -l -f <file>',
  }),
  'key-not-in-agent': ({ key }) => ({
    message: `the private key of ${key} is neither a file nor loaded in the agent`,
    help: 'load it: ssh-add <file>',
  }),
  'passphrase-needed': ({ file }) => ({
    message: `the key ${file} needs its passphrase, and nobody can be asked here`,
    help: `load it into the agent first: ssh-add ${file}`,
  }),
  'passphrase-wrong': ({ file }) => ({
    message: `the passphrase of the key ${file} was not given, or is another one`,
    help: 'run the command again and type the passphrase of that key',
  }),
  'key-file-mode': ({ file }) => ({
    message: `others may read the private key ${file}, so ssh does not use it`,
    help: `chmod 600 ${file}`,
  }),
  'key-file-exists': ({ file }) => ({
    message: `${file} exists already`,
    help: 'use it with --key <file>, or name another file; an existing key is never overwritten',
  }),
  'key-unusable': ({ file, key }) => ({
    message: `the key in ${file} cannot sign here${key === '' ? '' : `: ${key}`}`,
    help: 'make one that can: ssh-keygen -t ed25519, then bd join',
  }),
  'signing-program-missing': ({ program }) => ({
    message: `the signing program ${program} is not installed, or not found`,
    help: 'install OpenSSH, or name the program: git config --global gpg.ssh.program <path>',
  }),
  'signing-program-unconfirmed': ({ program }) => ({
    message: `only this repository's own settings name the signing program ${program}`,
    help: `if you trust it, set it for yourself: git config --global gpg.ssh.program ${program}`,
  }),
  'signing-failed': ({ program, detail }) => ({
    message: `signing failed${program === '' ? '' : ` (${program})`}: ${detail}`,
    help: 'try the whole way from key to signature: bd doctor',
  }),
  'prompt-needs-terminal': ({ question, flag }) => ({
    message: `an answer is needed and nobody can be asked here: ${question}`,
    help: `give it on the command line: ${flag}`,
  }),
  'invalid-clock': ({ value }) => ({
    message: `BD_NOW is no instant: ${value}`,
    help: 'write it like 2026-03-04T09:00:00+08:00, or unset it',
  }),
  'invalid-trust-root': ({ line }) => ({
    message: `this is no trust root: ${line}`,
    help: 'copy the whole line that bd init printed, beginning with bd-trust-root:',
  }),
  'trust-file-broken': ({ file }) => ({
    message: `the list of your trust roots is damaged: ${file}`,
    help: 'move the file away and enter the trust root anew: bd trust <line>',
  }),
  'no-home': () => ({
    message:
      'no folder of your own to keep settings in: HOME and XDG_CONFIG_HOME name no absolute path',
    help: 'set HOME to the full path of your home folder; to read only, give the trust root by --trust-root',
  }),
}

/** What the system answers where a file cannot be written. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'no permission to write',
  EPERM: 'no permission to write',
}
