/** The doctor's look at the programs that bd leans on. */
import { cannotRun } from '../../core/rules/cannot-run.ts'
import { gitVersion, opensshVersion } from '../../repository/programs.ts'
import { type Diagnosis, diagnosis } from '../../terminal/phrases/diagnosis.ts'

/** Git and ssh-keygen: whether they are there, and new enough. */
export async function toolChecks(
  env: Readonly<Record<string, string>>,
): Promise<readonly Diagnosis[]> {
  const [git, openssh] = await Promise.all([gitVersion(env), opensshVersion(env)])
  return [gitCheck(git), opensshCheck(openssh)]
}

/** The first git that signs with SSH keys as bd needs it. */
const OLDEST = [2, 34] as const

function gitCheck(version: string | undefined): Diagnosis {
  if (version === undefined)
    return { id: 'failure', state: 'problem', failure: cannotRun('no-git', {}) }
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])
  return isOld ? diagnosis('problem', 'git-old', { version }) : diagnosis('ok', 'git', { version })
}

function opensshCheck(version: string | undefined): Diagnosis {
  if (version !== undefined) return diagnosis('ok', 'openssh', { version })
  const failure = cannotRun('signing-program-missing', { program: 'ssh-keygen' })
  return { id: 'failure', state: 'problem', failure }
}
