/** A command line that says nothing in earnest, or two things at once, in both languages. */

export const GIVEN_PROBLEMS: Readonly<Record<string, readonly [string, string]>> = {
  'placeholder-left': [
    '{option} 的“{found}”只是待填的位置，请换成实际内容',
    '{option}: "{found}" only marks the place of a value; put what you mean there',
  ],
  'given-twice': [
    '{option} 只能给一个值，收到了两个：“{first}”和“{second}”；请只留一个',
    '{option} takes one value and was given two: "{first}" and "{second}"; leave one of them',
  ],
  'name-given-twice': [
    '{option} 中“{name}”给了两个不同的值：“{first}”和“{second}”；请只留一个',
    '{option}: "{name}" was given two values: "{first}" and "{second}"; leave one of them',
  ],
}
