/** The effect of an act as data that others build on: every change with what was before and is after, keys by fingerprint. */
import type { Change } from '../../core/effect/change.ts'
import type { PolicyChange } from '../../core/policy/roster-change.ts'
import type { Effect } from './effect.ts'
import { fingerprintOf } from './fingerprint.ts'

/** `effect`, `files`, and of a motion what it `would` change, of `--dry-run --json`, and of the result of an act. */
export function effectData({ changes, files, would }: Effect) {
  return {
    effect: changes.map(changeData),
    ...(would === undefined ? {} : { would: would.changes.map(changeData) }),
    files: files.map(({ path, removed }) => ({ path, change: removed ? 'removed' : 'written' })),
  }
}

/** One change; `before` and `after` are null where there is nothing. */
export function changeData(change: Change): { readonly kind: string } & Record<string, unknown> {
  switch (change.kind) {
    case 'proxy-given':
      return { kind: change.kind, before: null, after: change.grant }
    case 'voided': {
      const { void: after, ...about } = change
      return { ...about, before: null, after }
    }
    case 'duties-version': {
      const { before, after, ...about } = change
      return { ...about, before: before ?? null, after: after ?? null }
    }
    case 'excused':
      return { kind: change.kind, before: null, after: change.excuse }
    case 'affirmed':
      return { kind: change.kind, before: null, after: change.affirmation }
    case 'motion': {
      const { how, ...about } = change
      return { ...about, before: null, after: how }
    }
    case 'proxy-revoked':
      return {
        kind: change.kind,
        revocation: change.revocation,
        before: change.grant ?? null,
        after: null,
      }
    case 'review-opens': {
      const { opened, ...about } = change
      return { ...about, before: null, after: opened }
    }
    case 'review-closes': {
      const { result, unminuted, tally, to, copies, onlyOnPaper, minuted, instead, ...about } =
        change
      const outcome = {
        result,
        unminuted: unminuted ?? false,
        tally: tally ?? null,
        to: to ?? null,
        copies: copies ?? [],
        onlyOnPaper,
        minuted: minuted ?? 0,
        instead: instead ?? null,
      }
      return { ...about, before: 'open', after: outcome }
    }
    case 'review-stops': {
      return { ...change, before: 'open', after: null }
    }
    case 'ends': {
      const { how, ...about } = change
      return { ...about, before: null, after: how }
    }
    case 'still-held':
    case 'left-behind':
      return { ...change, before: 'held', after: 'held' }
    case 'may-lead':
      return { ...change, before: 'open', after: null }
    case 'record': {
      const { record, ...about } = change
      return { ...about, act: record.act, before: null, after: record }
    }
    case 'kept-record': {
      const { before = null, after = null, fields, ...about } = change
      const told = fields.map(({ field, before: was = null, after: is = null }) => ({
        field,
        before: was,
        after: is,
      }))
      return { ...about, fields: told, before, after }
    }
    case 'workspace':
    case 'parameter':
    case 'policy-version':
    case 'calendar-year':
    case 'company-day':
    case 'process-version':
    case 'register-version':
    case 'project-field':
    case 'fact':
    case 'post':
    case 'reviewer':
    case 'document':
    case 'attachment':
    case 'stands':
    case 'deadline':
    case 'seat':
    case 'seat-holder':
    case 'hold':
    case 'condition':
    case 'file': {
      const { before = null, after = null, ...about } = change
      return { ...about, before, after }
    }
    default:
      return rosterData(change)
  }
}

/** One change of the roster. */
function rosterData(change: PolicyChange): { readonly kind: string } & Record<string, unknown> {
  switch (change.kind) {
    case 'member-added':
    case 'unit-added': {
      const { name, ...about } = change
      return { ...about, before: null, after: name }
    }
    case 'unit-removed': {
      const { name, ...about } = change
      return { ...about, before: name, after: null }
    }
    case 'member-left':
      return { ...change, before: 'active', after: 'left' }
    case 'member-returned':
      return { ...change, before: 'left', after: 'active' }
    case 'key-added':
    case 'key-retired': {
      const { key, ...about } = change
      const added = change.kind === 'key-added'
      const states = added
        ? { before: null, after: 'active' }
        : { before: 'active', after: 'retired' }
      return { ...about, fingerprint: fingerprintOf(key), ...states }
    }
    case 'key-compromised': {
      const { key, ...about } = change
      return { ...about, fingerprint: fingerprintOf(key), before: 'active', after: 'compromised' }
    }
    case 'granted':
      return { kind: change.kind, ...change.grant, before: null, after: 'held' }
    case 'revoked':
      return { kind: change.kind, ...change.grant, before: 'held', after: null }
    case 'role-added': {
      const { title, ...about } = change
      return { ...about, before: null, after: title }
    }
    case 'role-removed': {
      const { title, ...about } = change
      return { ...about, before: title, after: null }
    }
    case 'pair-added':
      return { ...change, before: null, after: 'allowed' }
    case 'pair-removed':
      return { ...change, before: 'allowed', after: null }
    case 'member-renamed':
    case 'email-changed':
    case 'role-retitled':
    case 'role-may':
    case 'role-requires':
    case 'role-headcount':
    case 'role-duty':
    case 'superior-changed':
    case 'unit-renamed':
    case 'threshold': {
      const { from = null, to = null, ...about } = change
      return { ...about, before: from, after: to }
    }
    default:
      return change satisfies never
  }
}
