/** The YAML library comes in here: what reads a text into nodes, and what tells one node from another. */
export { Composer, CST, isMap, isScalar, isSeq, Lexer, LineCounter, Parser } from 'yaml'
export type { Document, ErrorCode, Node } from 'yaml'
