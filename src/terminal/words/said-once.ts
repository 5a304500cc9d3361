/** Words of a sentence that a title may end in already: said once. */

/** What a review does, as titles end: 总经理审批, 专家委员会论证. */
const DOES =
  /(?:审批|审议|审定|审核|审查|批准|核准|决定|表决|投票|会签|论证|评审|评议|意见|approval|review|decision|vote)$/iu

/** `送请总经理审批` of 总经理 and of 总经理审批 alike. */
export function withVerb(title: string, verb: string): string {
  return DOES.test(title) ? title : `${title}${verb}`
}

/** `“立项”阶段`, and of what is called so already `“立项阶段”`. */
export function quotedAs(title: string, kind: string): string {
  return title.endsWith(kind) ? `“${title}”` : `“${title}”${kind}`
}
