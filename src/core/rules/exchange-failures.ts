/** Failures of exchanging with the shared repository need these facts for their words. */
export interface ExchangeFailures {
  'push-refused': { remote: string; said: string }
  'remote-moved-on': { remote: string; said: string }
  'remote-locked': { remote: string; said: string }
  'login-refused': { remote: string; detail: string }
  'remote-unreachable': { remote: string; detail: string }
  'act-unreachable': { remote: string; detail: string }
  'act-not-taken': { remote: string; said: string }
  'unsent-acts': { remote: string; count: string }
  overtaken: { remote: string; said: string }
  'was-done': { remote: string; commit: string; title: string }
}
