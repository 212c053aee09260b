import type { Section, Statement } from './statements.ts';

/** The sections without some statements; what stood below one of those moves up. */
export function withoutStatements(
  sections: readonly Section[],
  isGone: (statement: Statement) => boolean,
): Section[] {
  return sections.map((section) => ({
    ...section,
    statements: section.statements.flatMap((statement) => left(statement, isGone)),
  }));
}

function left(statement: Statement, isGone: (statement: Statement) => boolean): Statement[] {
  const children = statement.children.flatMap((child) => left(child, isGone));
  if (isGone(statement)) return children;
  const isWhole =
    children.length === statement.children.length &&
    children.every((child, index) => child === statement.children[index]);
  return [isWhole ? statement : { ...statement, children }];
}
