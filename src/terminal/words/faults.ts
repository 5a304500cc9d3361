/** Words say the codes of what is wrong with YAML, heads and headings. */
import type { Voice } from '../voice.ts'

export function faults({ t }: Voice): Readonly<Record<string, string>> {
  return {
    'tab-as-indent': t(
      '缩进用了制表符（Tab），应改为空格',
      'a tab stands in the indentation; use blanks',
    ),
    'duplicate-key': t('同一个字段写了两次', 'a field stands there twice'),
    'bad-indent': t('缩进与上下行不一致', 'the indentation does not fit the lines around'),
    'missing-char': t(
      '缺少应有的符号：引号、括号没有成对，或者冒号后面没有空格',
      'a sign is missing: a quote or bracket is not closed, or no blank stands after a colon',
    ),
    'unexpected-token': t(
      '此处的内容与前面连不上，多半是少了换行、逗号或者引号',
      'what stands here does not follow on what is before it: a line end, a comma or a quote is probably missing',
    ),
    'multiline-implicit-key': t(
      '字段名占了几行，多半是上一行少了冒号',
      'a field name goes over several lines; the line before probably lacks its colon',
    ),
    'block-as-implicit-key': t(
      '一行里有两个冒号，后面的文字请加引号',
      'there are two colons on one line; put the text after the first into quotes',
    ),
    'block-in-flow': t(
      '括号之内不能用缩进的写法',
      'indented lists and maps cannot stand between brackets',
    ),
    'bad-scalar-start': t(
      '文字以 YAML 保留的符号（如 @、%）开头，请加引号',
      'the text begins with a sign that YAML keeps for itself, such as @ or %; put it into quotes',
    ),
    'bad-dq-escape': t(
      '双引号内的反斜杠用法不对，请改用单引号',
      'a backslash in double quotes is wrong; use single quotes',
    ),
    'key-over-1024-chars': t(
      '字段名过长，多半是少了冒号',
      'a field name is far too long; a colon is probably missing',
    ),
    'bad-collection-type': t('此处的结构与标签不符', 'the structure here does not fit its tag'),
    'bad-prop-order': t('标签、锚点的次序不对', 'tags and anchors stand in the wrong order'),
    'bad-directive': t('以 % 开头的指令不接受', 'a directive that begins with % is not accepted'),
    'bad-alias': t('别名（*名称）不接受', 'aliases (*name) are not accepted'),
    'alias-props': t('别名（*名称）不接受', 'aliases (*name) are not accepted'),
    'multiple-anchors': t('锚点（&名称）不接受', 'anchors (&name) are not accepted'),
    'multiple-tags': t('标签（!名称）不接受', 'tags (!name) are not accepted'),
    'multiple-docs': t('一个文件中有多份 YAML', 'there are several YAML documents in one file'),
    'non-string-key': t('字段名不是文字', 'a field name is not text'),
    'tag-resolve-failed': t('标签（!名称）不接受', 'tags (!name) are not accepted'),
    'resource-exhaustion': t('内容过于复杂', 'it is too complex'),
    impossible: t('结构有误', 'its structure is wrong'),
    'front-matter-open': t(
      '材料开头的“---”之后没有另一行“---”结束',
      'the --- at the top is not closed by another line ---',
    ),
    above: t('前面有空行', 'a blank line stands before it'),
    indented: t('行首有空格', 'blanks stand before it'),
    dashes: t('横线不是三个半角减号“---”', 'the dashes are not three plain hyphens ---'),
    numbered: t('标题前有序号', 'a number stands before it'),
    otherwise: t('标题与流程规定的不完全相同', 'it is not word for word what the process says'),
    unmarked: t('行首没有“## ”', 'no ## stands before it'),
    'no-blank': t('# 后面没有空格', 'no blank stands after #'),
    'full-width': t('用了全角的 ＃', 'a full-width ＃ is used'),
    underlined: t('用下一行的横线表示标题，此处只认 #', 'it is underlined; only # is read here'),
    bold: t('只是加粗的文字', 'it is only bold text'),
  }
}
