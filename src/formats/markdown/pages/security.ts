import type { AdvisoryModel, SecurityPage } from '../../../view/security/security-page.ts';
import { blocks, heading, list, paragraph } from '../blocks.ts';
import { labelled, marks, section, whenText, type Writer } from '../writer.ts';

/** All advisories, by year, newest first. */
export function securityText(writer: Writer, page: SecurityPage): string {
  return blocks(
    writer.text(page.lead),
    ...page.years.map(({ title, advisories }) =>
      section(title, ...advisories.map((one) => advisoryText(writer, one))),
    ),
    page.older && section(page.older.title, writer.links(page.older.links)),
  );
}

function advisoryText(writer: Writer, advisory: AdvisoryModel): string {
  const { severity, names, when, release, summaryHtml, answers } = advisory;
  const about = [...names.map(writer.text), whenText(when), writer.link(release)];
  return blocks(
    heading(3, `${writer.link(advisory)}${marks([severity])}`),
    about.filter(Boolean).join(' · '),
    paragraph(writer.inline(summaryHtml)),
    list(answers.map(({ label, html }) => labelled(label, writer.inline(html)))),
  );
}
