/** Names of fields that seem to be for what a register may not hold: git forgets nothing, and whoever may clone reads it. */
import type { Private } from '../rules/registers.ts'

const SIGNS: readonly (readonly [Private, RegExp])[] = [
  [
    'identity',
    /身份证|证件号|护照|户口|社保号|\bid[- ]?card\b|identity[- ](?:card|number)|passport|national[- ]id/iu,
  ],
  [
    'contact',
    /手机|私人电话|家庭(?:电话|住址|地址)|住址|微信号?|qq号?|私人邮箱|mobile|cell[- ]?phone|home[- ](?:address|phone)|wechat/iu,
  ],
  ['account', /银行账[号户]|银行卡|卡号|bank[- ]?(?:account|card)|iban/iu],
  [
    'pay',
    /工资|薪[资酬金水]|薪级|奖金额|提成额|salar(?:y|ies)|\bwages?\b|\bpay(?:roll)?\b|bonus/iu,
  ],
]

/** What the name seems to be for; `undefined` for nothing of the kind. */
export function privateIn(name: string): Private | undefined {
  return SIGNS.find(([, sign]) => sign.test(name))?.[0]
}
