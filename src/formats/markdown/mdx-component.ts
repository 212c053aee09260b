import type { ViewContext } from '../../view/context.ts';
import {
  itemsPart,
  milestonesPart,
  supportTablePart,
  upgradeNotesPart,
} from '../../view/shared/mdx-parts.ts';
import { fieldReference } from '../../view/docs/reference-fields.ts';
import { problemReference } from '../../view/docs/reference-problems.ts';
import { blocks, paragraph, table } from './blocks.ts';
import { codeSpan } from '../../lib/code-span.ts';
import { markdownLabel, markdownText } from './escape.ts';
import type { BodyTarget } from './body.ts';
import { entries, markedLines, milestoneTable, releaseTable } from './lists.ts';
import type { Writer } from './writer.ts';

type Attribute = (name: string) => string | undefined;
type PartText = (context: ViewContext, attribute: Attribute, writer: Writer) => string;

/** The Markdown writer of each component that a body may contain, by name (src/components/mdx/). */
const PARTS: Readonly<Record<string, PartText>> = {
  Milestones(context, attribute, writer) {
    const { columns, rows } = milestonesPart(context, {
      release: attribute('release'),
      kind: attribute('kind'),
    });
    return milestoneTable(writer, columns, rows);
  },
  Items(context, attribute, writer) {
    const part = itemsPart(context, {
      release: attribute('release'),
      area: attribute('area'),
      kind: attribute('kind'),
    });
    return entries(writer, part.entries) || writer.text(part.none);
  },
  UpgradeNotes(context, attribute, writer) {
    const part = upgradeNotesPart(context, {
      release: attribute('release'),
      phase: attribute('phase'),
      advice: attribute('advice'),
    });
    return markedLines(writer, part.entries) || writer.text(part.none);
  },
  SupportTable: (context, attribute, writer) =>
    releaseTable(writer, supportTablePart(context, { release: attribute('release') })),
  FieldReference(context, attribute, writer) {
    const { files, says, columns, rows } = fieldReference(context, attribute('entry') ?? '');
    const { field, meaning, value, example } = columns;
    return blocks(
      paragraph(`${codeSpan(files)}. ${markdownText(says)}`),
      table(
        [field, meaning, value, example].map(markdownText),
        rows.map((row) => [
          `${codeSpan(row.path)}${row.required === undefined ? '' : ` (${markdownText(row.required)})`}`,
          [row.meaningHtml, ...row.remarksHtml].map((html) => writer.inline(html)).join(' '),
          writer.inline(row.valueHtml),
          row.example === undefined ? markdownText(row.noExample) : codeSpan(row.example),
        ]),
      ),
    );
  },
  ProblemReference(context, attribute, writer) {
    const { columns, rows } = problemReference(context, attribute('level') ?? '');
    return table(
      [columns.code, columns.meaning, columns.severities].map(markdownText),
      rows.map(({ code, meaningHtml, severitiesHtml }) => [
        codeSpan(code),
        writer.inline(meaningHtml),
        writer.inline(severitiesHtml),
      ]),
    );
  },
};

/**
 * Returns the function that writes the components of MDX from their models, as the page shows them;
 * of a component without a model it writes the title. `release` is that of the page, where a component
 * names none.
 */
export function componentText(
  context: ViewContext,
  writer: Writer,
  release?: string,
): BodyTarget['component'] {
  return (name, attribute) => {
    const given: Attribute = (key) => attribute(key) ?? (key === 'release' ? release : undefined);
    const text = Object.hasOwn(PARTS, name) ? PARTS[name]?.(context, given, writer) : undefined;
    return text ?? titleText(attribute('title'));
  };
}

function titleText(title: string | undefined): string {
  return title === undefined ? '' : paragraph(`**${markdownLabel(title)}**`);
}
