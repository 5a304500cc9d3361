/** English for changes of the policy. */
import type { RuleBook } from '../types.ts'

export const policyRules = {
  'policy-version': {
    meaning:
      'Each change of the policy raises its version by one. Another number means that two changes were made side by side, or that an old policy was put back.',
    say: ({ found, expected }) => ({
      message: `the policy has version ${found}, expected is ${expected}`,
      why: 'versions follow one another, so that no old roster comes back',
      help: 'fetch the latest with bd sync, then make the change again',
    }),
  },
  'policy-removed': {
    meaning: 'policy.yaml was removed. Without a roster nobody may do anything.',
    say: () => ({
      message: 'policy.yaml was removed',
      why: 'every act is judged by the roster',
      help: 'the last accepted roster goes on counting; have the file put back as it was',
    }),
  },
  'member-removed': {
    meaning:
      'Who is taken out of the policy can no longer be found behind earlier signatures. Members who leave are marked as left and stay listed.',
    say: ({ member }, { name }) => ({
      message: `${name('member', member)} was removed from the policy`,
      why: 'earlier signatures must always lead to a person',
      help: `for a member who leaves: bd policy leave ${member}; for a key: bd policy retire-key <fingerprint>`,
    }),
  },
  'policy-threshold': {
    meaning: 'A change of the policy needs the signatures of so many administrators.',
    say: ({ needed, have }) => ({
      message: `the policy change has ${have} of ${needed} endorsements`,
      why: 'the policy itself says how many administrators must sign',
      help: 'in this version one administrator signs; keep the number at 1',
    }),
  },
  'key-shared': {
    meaning: 'One key is listed for two members. Then a signature would not say who signed.',
    say: ({ fingerprint, members }, { names }) => ({
      message: `key ${short(fingerprint)} is listed for several members: ${names('member', members)}`,
      why: 'a key belongs to one member, for ever',
      help: 'each member makes a key of their own: bd join',
    }),
  },
  'key-not-proven': {
    meaning:
      'A new key needs proof that its member holds it. bd join makes the proof as one line, which an administrator admits.',
    say: ({ member }, { name }) => ({
      message: `the new key of ${name('member', member)} comes without proof`,
      why: 'otherwise somebody could be listed with a key that is not theirs',
      help: 'have the member run bd join, then: bd policy admit <line>',
    }),
  },
  'no-administrator': {
    meaning:
      'After this change there would be fewer administrators with an active key than the threshold needs, and the policy could never be changed again.',
    say: ({ needed, have }) => ({
      message: `${have} administrators would be left, the threshold needs ${needed}`,
      why: 'a policy must stay changeable',
      help: 'make another member with a key administrator first: bd policy grant-role <member> administrator',
    }),
  },
  'roles-not-together': {
    meaning:
      'One member may hold two roles only where the policy lists the pair under same-person.',
    say: ({ member, roles }, { name, names }) => ({
      message: `${name('member', member)} holds roles that do not go together: ${names('role', roles)}`,
      why: 'the policy separates these duties',
      help: `grant one of them to another member; where one person must hold both: bd policy add-pair ${roles.replace(', ', ' ')} (before the founding: same-person in the roster file)`,
    }),
  },
  'possession-not-proven': {
    meaning:
      'The key was listed by the founder, who vouches for it, and has never signed yet. This is information; it ends with the first signature.',
    say: ({ member }, { name }) => ({
      message: `the key of ${name('member', member)} has never signed here`,
      why: 'the founder vouched for it; its holder has not shown it yet',
      help: 'it is shown by the first act that its holder signs',
    }),
  },
} satisfies Partial<RuleBook>

/** A public key by its kind and its end, which tells keys apart. */
function short(key: string): string {
  return key.replace(/^(\S+) \S{8,}(\S{12})$/u, '$1 …$2')
}
