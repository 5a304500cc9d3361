/** Whoever signs with a key that counts for nothing more is told these mends. */
import type { Voice } from '../voice.ts'

/** Who has left is taken back by an administrator; whose key is spent makes another. */
export function retiredHelp(
  t: Voice['t'],
  member: string,
  called: string,
  asked: string | undefined,
  gone: string | undefined,
): string {
  if (gone === 'yes') {
    return t(
      `手头的工作请移交在任人员；返任的，请管理员办理：bd policy return ${member}`,
      `hand your work over to who is there; whoever comes back is taken back by an administrator: bd policy return ${member}`,
    )
  }
  return asked === undefined
    ? t(
        `请改用本人的有效密钥（--key <文件>）；没有的，请另行生成，所得的一行交管理员登记，登记后照原样再办：bd join --member ${member} --new-key`,
        `sign with an active key of your own (--key <file>); without one, make it, have an administrator admit the line that is printed, and then do the same again: bd join --member ${member} --new-key`,
      )
    : t(
        `请${called}另行生成密钥，重新提出申请：bd join --member ${member} --new-key`,
        `ask ${called} to make another key and to send its line: bd join --member ${member} --new-key`,
      )
}
