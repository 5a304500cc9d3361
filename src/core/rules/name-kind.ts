/** Findings speak of names and of parts, which are of these kinds. */

/** What an id is made of: it stands in commands and in the names of files. */
export const ID = /^[a-z][a-z0-9-]{0,63}$/

/** What an author or committer line is made of. */
export type IdentityPart = 'name' | 'email' | 'date' | 'zone'

/** The kinds of names that a process, a policy or a project declares. */
export type NameKind =
  | 'act'
  /** What those who have a seat in the review do. */
  | 'casting'
  | 'choice'
  /** A column of a document's rows: `<document>.<rows>.<column>`. */
  | 'column'
  /** What is said in a review: `<review>.<decision>`. */
  | 'decision'
  | 'document'
  | 'duty'
  | 'fact'
  | 'field'
  | 'member'
  | 'outcome'
  | 'parameter'
  | 'post'
  | 'process'
  | 'project'
  /** A record of a register: `<register>.<key>`. */
  | 'record'
  | 'register'
  /** What a review came to: `<review>.<result>`. */
  | 'result'
  | 'review'
  | 'role'
  | 'rule'
  /** Rows of a document: `<document>.<rows>`. */
  | 'rows'
  | 'section'
  | 'stage'
  | 'table'
  | 'test'
  | 'unit'
