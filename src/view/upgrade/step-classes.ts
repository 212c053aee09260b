/**
 * The classes of instructions that have styles. A page that loads instructions names them, since it is published with
 * the rules of its own classes only.
 */
export const DETAIL_CLASSES =
  'prose small table-scroll contains-task-list footnotes callout callout-title callout-warning callout-caution comment string atrule keyword function property';
