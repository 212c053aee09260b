import type { MinutesSection, Statement } from './statements.ts';

/** Removes statements from sections; the children of a removed statement move up. */
export function withoutStatements(
  sections: readonly MinutesSection[],
  isRemoved: (statement: Statement) => boolean,
): MinutesSection[] {
  return sections.map((section) => ({
    ...section,
    statements: section.statements.flatMap((statement) => withoutRemoved(statement, isRemoved)),
  }));
}

function withoutRemoved(
  statement: Statement,
  isGone: (statement: Statement) => boolean,
): Statement[] {
  const children = statement.children.flatMap((child) => withoutRemoved(child, isGone));
  if (isGone(statement)) return children;
  const isWhole =
    children.length === statement.children.length &&
    children.every((child, index) => child === statement.children[index]);
  return [isWhole ? statement : { ...statement, children }];
}
