import { anchorOf } from '../../domain/page-ids.ts';
import type { Body, Item, Release, WithTranslations } from '../../domain/catalog.ts';
import { issuesElsewhere, issuesOf } from '../../domain/issues-of.ts';
import type { ViewContext } from '../../view/context.ts';
import { issueId } from '../../view/known-issue/known-issue-model.ts';
import { namingOpening } from '../../view/item/item-line.ts';
import { resolveHtml } from '../../view/shared/html.ts';
import { contextIn } from '../../view/shared/context-in.ts';
import { inLanguage } from '../../view/shared/translated.ts';
import type { Html } from '../../lib/html.ts';
import type { BodyOf } from './pages/notes.ts';
import type { ReleaseTexts } from './pages/release.ts';

/** Returns the body of an entry in the language of the context. */
export function bodyIn(
  context: ViewContext,
  entry: WithTranslations & { readonly body: Body },
): Body {
  return inLanguage(entry, context).body;
}

/** Returns the bodies of the upgrade notes of a release, by their ids on its page. */
export function noteBodies(context: ViewContext, { notes }: Release): BodyOf {
  const byId = new Map(notes.map((note) => [anchorOf(note.slug), note]));
  return (id) => optionalBody(context, byId.get(id));
}

/** Returns the bodies of the known issues that the page of a release shows, by their ids there. */
export function issueBodies(context: ViewContext, release: Release): BodyOf {
  const { catalog, today } = context;
  const issues = [
    ...issuesOf(catalog, release, today),
    ...issuesElsewhere(catalog, release, today),
  ];
  const byId = new Map(issues.map((issue) => [issueId(release, issue), issue]));
  return (id) => optionalBody(context, byId.get(id));
}

/** Returns the notes of the milestones of a release, by their ids. */
export function milestoneNotes({ milestones }: Release): BodyOf {
  const byId = new Map(milestones.map(({ id, noteBody }) => [id, noteBody]));
  return (id) => byId.get(id);
}

/** Returns the texts of the page of a release. */
export function releaseTexts(context: ViewContext, release: Release): ReleaseTexts {
  return { body: bodyIn(context, release), milestoneNote: milestoneNotes(release) };
}

/** The text of an item; where its first sentence is the title, the rest of that paragraph and the body after it. */
export interface ItemTexts {
  readonly restHtml: Html | undefined;
  readonly body: Body | undefined;
}

/** Returns the text of an item as its page shows it. */
export function itemTexts(context: ViewContext, original: Item): ItemTexts {
  const item = inLanguage(original, context);
  const { body } = item;
  const opening = namingOpening(item);
  const { paragraphEnd } = body;
  if (opening === undefined) return { restHtml: undefined, body };
  const restHtml = resolveHtml(opening.restHtml, contextIn(context, item));
  if (opening.isWhole) return { restHtml, body: undefined };
  if (paragraphEnd === undefined) return { restHtml: undefined, body };
  return { restHtml, body: bodyAfter(body, paragraphEnd) };
}

function bodyAfter(body: Body, at: number): Body {
  return {
    ...body,
    markdown: body.markdown.slice(at),
    markdownSlots: body.markdownSlots
      .filter(({ start }) => start >= at)
      .map((slot) => ({ ...slot, start: slot.start - at, end: slot.end - at })),
  };
}

function optionalBody(
  context: ViewContext,
  entry: (WithTranslations & { readonly body: Body }) | undefined,
): Body | undefined {
  return entry && bodyIn(context, entry);
}
