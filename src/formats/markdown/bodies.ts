import type { Body, Release, WithTranslations } from '../../domain/catalog.ts';
import { issuesOf } from '../../domain/issues-of.ts';
import type { ViewContext } from '../../view/context.ts';
import { issueId } from '../../view/known-issue/known-issue-model.ts';
import { inLanguage } from '../../view/shared/translated.ts';
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
  const byId = new Map(notes.map((note) => [note.slug, note]));
  return (id) => optionalBody(context, byId.get(id));
}

/** Returns the bodies of the known issues that the page of a release shows, by their ids there. */
export function issueBodies(context: ViewContext, release: Release): BodyOf {
  const issues = issuesOf(context.catalog, release, context.today);
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

function optionalBody(
  context: ViewContext,
  entry: (WithTranslations & { readonly body: Body }) | undefined,
): Body | undefined {
  return entry && bodyIn(context, entry);
}
