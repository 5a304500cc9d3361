import type { Voice } from '../voice.ts'
/** What founding and joining ask about the key, in both languages. */

const CHINESE = {
  whichKey: '用哪一把密钥签名',
  newKey: '新制一把（推荐首次使用者）',
}
const ENGLISH: typeof CHINESE = {
  whichKey: 'which key do you sign with',
  newKey: 'make a new one (for those who use bd for the first time)',
}

/** The words of a language. */
export function foundingWords(v: Voice): typeof CHINESE {
  return v.t(CHINESE, ENGLISH)
}

/** A key that is there: its file, or that git names it. */
export function keyChoice(v: Voice, spec: string): string {
  const name = /^(?:key::)?(?:ssh|ecdsa|sk)\S* /.test(spec) ? 'user.signingkey' : spec
  return v.t('使用 ', 'use ') + name
}
