import type { Body } from '../../domain/catalog.ts';
import type { HeadingSlot, MarkdownSlot } from '../../domain/markdown-slots.ts';
import type { ViewContext } from '../../view/context.ts';
import { resolveReference } from '../../view/shared/html.ts';
import type { Absolute } from './absolute.ts';
import { markdownDestination } from './escape.ts';
import { trimEndOf } from '../../lib/text-ends.ts';

/** Where a body is shown. */
export interface BodyTarget {
  readonly context: ViewContext;
  /** Makes the addresses of the page absolute. */
  readonly absolute: Absolute;
  /** On a page of several bodies: its name among them, which its anchors and labels begin with. */
  readonly name?: string | undefined;
  /** Blocks for a component of MDX. */
  readonly component: (name: string, attribute: (name: string) => string | undefined) => string;
}

/** A body begins at `##`; on a page of several, the heading of the entry is an h3. */
const FIRST = 2;
const DEEPER = 2;

/** Returns the Markdown of a body as a page shows it: as written, with its slots filled. */
export function bodyText(
  { markdown, markdownSlots }: Pick<Body, 'markdown' | 'markdownSlots'>,
  target: BodyTarget,
): string {
  let text = '';
  let at = 0;
  for (const slot of markdownSlots) {
    text += markdown.slice(at, slot.start);
    const filled = slotText(slot, markdown, target);
    // Without its text, the blank line behind a component would be a second one.
    at = slot.kind === 'component' && filled === '' ? afterBlank(markdown, slot.end) : slot.end;
    text += filled;
  }
  return withoutEdges((text + markdown.slice(at)).replace(/\r\n?/gu, '\n').toWellFormed());
}

function slotText(slot: MarkdownSlot, markdown: string, target: BodyTarget): string {
  const written = markdown.slice(slot.start, slot.end);
  const { name } = target;
  switch (slot.kind) {
    case 'link':
      return address(slot.href, target);
    case 'heading':
      return name === undefined ? written : movedHeading(slot);
    case 'label': {
      if (name === undefined) return written;
      const label = `${name}--${slot.label}`;
      return slot.isImplied ? `[${label}]` : label;
    }
    case 'component':
      return indented(
        target.component(slot.name, (key) =>
          Object.hasOwn(slot.attributes, key) ? slot.attributes[key] : undefined,
        ),
        markdown,
        slot.start,
      );
  }
}

function movedHeading({ depth, text }: HeadingSlot): string {
  const signs = depth === undefined ? '' : '#'.repeat(Math.min(Math.max(depth, FIRST) + DEEPER, 6));
  return `${signs}${text}`;
}

function address(href: string, { context, absolute, name }: BodyTarget): string {
  const own = name === undefined ? href : href.replace(/^#/u, `#${name}--`);
  const resolved = resolveReference(own, context);
  return resolved === '' ? '<>' : markdownDestination(absolute(resolved));
}

/** The lines of a component in a list or a quote begin as that does. */
function indented(text: string, markdown: string, at: number): string {
  const lineStart = markdown.lastIndexOf('\n', at - 1) + 1;
  const prefix = markdown.slice(lineStart, at).replace(/[^>\t]/gu, ' ');
  if (prefix === '') return text;
  return text.replace(/\n(.?)/gu, (_match, next: string) =>
    next === '' ? `\n${prefix.trimEnd()}` : `\n${prefix}${next}`,
  );
}

function afterBlank(markdown: string, at: number): number {
  const [blank = ''] = /^[ \t]*\n[ \t>]*(?=\n)/u.exec(markdown.slice(at)) ?? [];
  return at + blank.length;
}

/** Without blank lines at its ends; the indentation of its first line may mean code. */
function withoutEdges(text: string): string {
  return trimEndOf(text.replace(/^(?:[ \t]*\n)+/u, ''), (sign) => /[ \t\n]/u.test(sign));
}
