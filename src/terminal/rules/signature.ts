/** The rules about signatures and keys say this, in both languages. */
import type { IdentityPart } from '../../core/rules/name-kind.ts'
import type { signatureRules } from '../../core/rules/signature.ts'
import type { Voice } from '../voice.ts'
import { doneAgain, uncounted } from '../words/common-mends.ts'
import { retiredHelp } from '../words/retired-key.ts'
import type { WordsOf } from './words.ts'

const LINES = { author: '作者', committer: '提交人' } as const

export const signatureWords: WordsOf<typeof signatureRules> = {
  'unsigned-commit': (_, { t }) => ({
    meaning: t(
      '该提交没有签名，无人对它负责。多半是直接用了 git commit，或者在网页上编辑。',
      'The commit carries no signature, so nobody answers for it. It usually comes from plain git commit or from the editor on a web site.',
    ),
    message: t('提交没有签名', 'the commit is not signed'),
    why: t(
      '每一事项都由办理人用本人密钥签名',
      'every act is signed with the key of the member who does it',
    ),
    help: t(
      '请用 bd 办理，不要用 git commit 或网页编辑；保存文稿：bd save <项目>',
      'do it with bd, not with git commit or a web editor; to save documents: bd save <project>',
    ),
  }),
  'bad-signature': (_, { t }) => ({
    meaning: t(
      '签名与提交的内容对不上：说明、文件或上级提交在签名之后被改动，或者签名是从别处移来的。',
      'The signature does not fit what was committed: message, files or parent were changed after signing, or it was made for something else.',
    ),
    message: t('签名与提交内容不符', 'the signature does not fit the commit'),
    why: t('签名覆盖提交的每一个字节', 'a signature covers every byte of the commit'),
    help: doneAgain(t),
  }),
  'wrong-namespace': ({ namespace }, { t }) => ({
    meaning: t(
      'SSH 签名都写明用途。为文件、邮件所作的签名不能当作提交的签名。',
      'An SSH signature says what it was made for. One that was made for a file or a mail is no signature of a commit.',
    ),
    message: t(
      `签名的用途是“${namespace}”，不是 git 提交`,
      `the signature was made for "${namespace}", not for git`,
    ),
    why: t(
      '为其他用途所作的签名不得用作审批',
      'a signature made for another purpose must not be used as an approval',
    ),
    help: doneAgain(t),
  }),
  'weak-key': ({ key }, { t }) => ({
    meaning: t(
      '密钥太短，或者属于可被破解的种类。可用的有 ed25519、ECDSA P-256、3072 位及以上的 RSA，以及硬件密钥。',
      'The key is too short, or of a kind that can be broken. Accepted are ed25519, ECDSA P-256, RSA of 3072 bits or more, and security keys.',
    ),
    message: t(`密钥强度不够：${key}`, `the key is too weak: ${key}`),
    why: t('签名是否可靠取决于密钥', 'a signature is worth no more than the key behind it'),
    help: newKey(t),
  }),
  'unsupported-key': ({ key }, { t }) => ({
    meaning: t(
      '这种密钥 bd 无法核验。可用的有 ed25519、ECDSA P-256、3072 位及以上的 RSA，以及硬件密钥；不接受证书。',
      'bd cannot verify this kind of key. Accepted are ed25519, ECDSA P-256, RSA of 3072 bits or more, and security keys; no certificates.',
    ),
    message: t(`不支持的密钥种类：${key}`, `keys of the kind ${key} are not supported`),
    why: t(
      '每个签名都由 bd 自行核验，只接受能够核验的密钥',
      'bd verifies each signature itself and accepts only kinds of keys that it knows',
    ),
    help: newKey(t),
  }),
  'no-touch': ({ fingerprint }, { t }) => ({
    meaning: t(
      '签名用的是硬件密钥，但签名时没有要求触碰，无法证明当时有人在场。',
      'The signature was made with a security key whose owner was not asked to touch it. Then a program could have signed alone.',
    ),
    message: t(
      `硬件密钥 ${fingerprint} 签名时未经触碰确认`,
      `security key ${fingerprint} signed without being touched`,
    ),
    why: t('触碰确认用以证明签名时本人在场', 'the touch shows that a person was there'),
    help: t(
      '请重新生成密钥，不要加 no-touch-required 选项，然后 bd join',
      'make the key without the option no-touch-required, then bd join',
    ),
  }),
  'key-below-role': ({ member, role, requires }, { t, name }) => ({
    meaning: t(
      '名册规定以这个角色办理须用硬件密钥（签名时触碰），或者须触碰并输入 PIN；签名用的密钥不符合。',
      'The policy asks for a security key in this role, which is touched when it signs, or touched and unlocked with a PIN; the key that signed is not such a one, or did not ask.',
    ),
    message:
      requires === 'touch-and-pin'
        ? t(
            `${name('member', member)} 以${name('role', role)}办理，须用触碰并输入 PIN 的硬件密钥签名`,
            `as ${name('role', role)} ${name('member', member)} signs with a security key that is touched and unlocked with a PIN`,
          )
        : t(
            `${name('member', member)} 以${name('role', role)}办理，须用触碰确认的硬件密钥签名`,
            `as ${name('role', role)} ${name('member', member)} signs with a security key that is touched`,
          ),
    why: t(
      '存放在电脑中的密钥，他人或者程序也可能使用',
      'a key that lies on a computer may be used by somebody else, or by a program',
    ),
    help:
      requires === 'touch-and-pin'
        ? t(
            '请用 ssh-keygen -t ed25519-sk -O verify-required 生成密钥，运行 bd join --key <文件> 申请登记，再照原样办理',
            'make a key with ssh-keygen -t ed25519-sk -O verify-required, have it admitted with bd join --key <file>, then do the same again',
          )
        : t(
            '请用 ssh-keygen -t ed25519-sk 生成密钥，运行 bd join --key <文件> 申请登记，再照原样办理',
            'make a key with ssh-keygen -t ed25519-sk, have it admitted with bd join --key <file>, then do the same again',
          ),
  }),
  'unknown-key': ({ fingerprint }, { t }) => ({
    meaning: t(
      '签名本身无误，但按提交之前的名册，这把密钥不属于任何人。可能是新密钥，还没有登记。',
      'The signature is sound, but the policy before the commit lists its key for nobody. The key may be new and not admitted yet.',
    ),
    message: t(`密钥 ${fingerprint} 不属于名册中任何人`, `key ${fingerprint} belongs to no member`),
    why: t(
      '签名人依据提交之前的名册认定',
      'who signs is judged by the policy as it stood before the commit',
    ),
    help: t(
      '请先申请登记，再重新办理：bd join',
      'ask to be admitted, then do the same again: bd join',
    ),
  }),
  'key-retired': ({ member, fingerprint, asked, gone }, { t, name }) => ({
    meaning: t(
      '按提交之前的名册，这把密钥已经停用或者登记为失控，或者其所有人已经离任。此前的签名仍然有效。',
      'The policy before the commit had retired the key, or said that it was compromised, or its owner had left. Signatures made before stand.',
    ),
    message:
      gone === 'yes'
        ? t(
            `${name('member', member)} 此前已经离任，不再办理任何事项`,
            `${name('member', member)} had left before, and does nothing here any more`,
          )
        : t(
            `${name('member', member)} 的密钥 ${fingerprint} 此前已停用或者登记为失控`,
            `key ${fingerprint} of ${name('member', member)} was retired, or said to be compromised, before`,
          ),
    why:
      gone === 'yes'
        ? t('离任以后，其密钥不得再签新的事项', 'the key of who has left signs nothing new')
        : t('这样的密钥不得再签新的事项', 'such a key signs nothing new'),
    help: retiredHelp(t, member, name('member', member), asked, gone),
  }),
  'identity-mismatch': ({ line, part, found, expected }, { t }) => ({
    meaning: t(
      '提交的作者行、提交人行只有一种写法：姓名和邮箱是签名人的，两处时间相同，用工作区的时区。写的是别人，或者时间另有一个，不予采信；是谁办理的，以密钥为准。',
      'Author and committer of a commit are written in one way: name and address of the member whose key signed it, the same date twice, in the zone of the workspace. Another name or date does not count; the act is judged by the key.',
    ),
    message: t(
      `提交的${LINES[line] ?? line}${identityParts(t)[part] ?? part}为 ${found}，应为 ${expected}`,
      `the ${identityParts(t)[part] ?? part} of the ${line} is ${found}, it should be ${expected}`,
    ),
    why:
      part === 'name' || part === 'email'
        ? t('提交只能署签名人本人', 'a commit names the member who signed it, and nobody else')
        : t('办理时间只有一个', 'an act has one date'),
    help: uncounted(t),
  }),
}

/** What an author or committer line is made of. */
function identityParts(t: Voice['t']): Readonly<Record<IdentityPart, string>> {
  return {
    name: t('姓名', 'name'),
    email: t('邮箱', 'address'),
    date: t('时间', 'date'),
    zone: t('时区', 'time zone'),
  }
}

/** How somebody comes by a key that can sign. */
function newKey(t: Voice['t']): string {
  return t(
    '另行生成密钥并申请登记：ssh-keygen -t ed25519，然后 bd join',
    'make a key and ask for it to be admitted: ssh-keygen -t ed25519, then bd join',
  )
}
