/** English for what check finds of the dates that members claim. */
import type { RuleBook } from '../types.ts'
import { voiding } from '../voiding.ts'

export const dateRules = {
  'date-not-monotone': {
    meaning:
      "The signer's own earlier act bears a later date: an attempt to back-date, or a clock that was set in between.",
    say: ({ date, parent, by, earlier }, { name }) => ({
      message: `dated ${date}, before the act that ${name('member', by)} did earlier (${parent})`,
      why: "one member's dates never go back",
      help: `set this computer's clock and do the same again; if the clock was fast the last time, this can be done once it is past ${parent}; where that is too long, an administrator voids that date: ${voiding('en', earlier)}`,
    }),
  },
  'date-behind': {
    meaning:
      'Two other members did something before this and dated it later. Their clocks agree, so that this one is dated back, or its clock is slow.',
    say: ({ date, one, first, two, second }, { name }) => ({
      message: `dated ${date}, before what ${name('member', one)} (${first}) and ${name('member', two)} (${second}) did earlier`,
      why: 'an act cannot be dated back: two others bear witness',
      help: "set this computer's clock and do the same again",
    }),
  },
  'date-ahead': {
    meaning:
      'Two other members did something after this and dated it earlier, so that this date lies ahead of the truth. What was accepted stays accepted, but a deadline that was counted from this date cannot be relied on.',
    say: ({ date, by, one, first, two, second, commit }, { name }) => ({
      message: `${name('member', by)} dated this ${date}; ${name('member', one)} (${first}) and ${name('member', two)} (${second}) acted after it and bear earlier dates`,
      why: 'an act cannot be dated ahead: two others bear witness',
      help: `ask ${name('member', by)} why, and set the clock of that computer; an administrator then voids the date: ${voiding('en', commit)}`,
    }),
  },
  'dates-disagree': {
    meaning:
      'Of two acts of two members, the later one bears the earlier date, and no third member has acted who could say whose clock is wrong. Both are accepted.',
    say: ({ date, by, one, first }, { name }) => ({
      message: `${name('member', by)} dated an act ${date}; ${name('member', one)} acted after it and bears an earlier date (${first})`,
      why: 'the clocks of the two differ',
      help: `${name('member', by)} and ${name('member', one)} compare clocks and set the one that is wrong`,
    }),
  },
  'date-in-future': {
    meaning: "The commit's date lies ahead of now, most often because of a wrong clock.",
    say: ({ date, now, by }, { name }) => ({
      message: `${by === '' ? '' : `an act of ${name('member', by)} `}dated ${date}, while this computer's clock says ${now}`,
      why: "held against this computer's clock, and no more than a warning",
      help: `the clock of ${by === '' ? 'whoever signed it' : name('member', by)} is fast, or yours is slow: compare them and set the one that is wrong`,
    }),
  },
} satisfies Partial<RuleBook>
