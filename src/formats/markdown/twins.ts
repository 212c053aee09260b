import type { ViewContext } from '../../view/context.ts';
import { listPages, PAGE_KINDS, type PageKind, type PageOf } from '../../view/pages.ts';
import { frameContext } from '../../view/site/frame-context.ts';
import type { PageModel } from '../../view/page-kinds/page-kind.ts';
import { blocks, heading } from './blocks.ts';
import { frontMatter } from './front-matter.ts';
import { PAGE_WRITERS, type PageWriter } from './page-writers.ts';
import { writerAt, type Twin } from './twin.ts';

/**
 * Returns the Markdown twin of every page in the language of the context. Each is made from the
 * page's own model, so that the two can never disagree, and only when its text is asked for.
 */
export function twins(context: ViewContext): Twin[] {
  return PAGE_KINDS.flatMap((kind) => twinsOf(kind, context));
}

function twinsOf<Kind extends PageKind>(kind: Kind, context: ViewContext): Twin[] {
  const write: PageWriter<Kind> = PAGE_WRITERS[kind];
  return listPages(kind, context).map((page) => ({
    path: context.urls.twin(page.address),
    text: () => twinText(page, write),
    page,
  }));
}

function twinText<Kind extends PageKind>(page: PageOf<Kind>, write: PageWriter<Kind>): string {
  const { context, address, release, hasInputs } = page;
  // A page with inputs is unchanged where they are: its twin must not read more than they hold.
  const own = hasInputs ? frameContext(context) : context;
  const writer = writerAt(own, address, release);
  const model = page.model();
  const { title, titleHtml }: PageModel = model;
  const head =
    titleHtml === undefined ? writer.title(1, title) : heading(1, writer.inline(titleHtml));
  const text = blocks(head, write(writer, model, page));
  return `${frontMatter(model)}\n\n${text}\n`;
}
