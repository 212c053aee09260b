import type { DocFields } from '../schema/doc.ts';
import type { ItemFields } from '../schema/item.ts';
import type { KnownIssueFields } from '../schema/known-issue.ts';
import type { MeetingFields } from '../schema/meeting.ts';
import type { ReleaseFields } from '../schema/release.ts';
import type { SiteFields } from '../schema/site.ts';
import type { MilestoneFields } from '../schema/timeline.ts';
import type { TranslationFields } from '../schema/translation.ts';
import type { UpgradeNoteFields } from '../schema/upgrade-note.ts';
import type { MarkdownSlot } from './markdown-slots.ts';
import type { MdxPart } from './mdx-parts.ts';
import type { Html } from '../lib/html.ts';
import type { PlainTitle } from './plain-title.ts';
import type { SiteFile } from './site-file.ts';

/** A heading of a body; `id` is its anchor on the page. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/**
 * The parsed body of an entry. `html` contains references (`relnotes:<content path>#anchor`) and word
 * tokens (`relnotes-word:<key>`), which the page model resolves. It is empty for MDX.
 */
export interface Body {
  readonly html: Html;
  /**
   * Of MDX: its components and the HTML between them, from which pages show a body without code. Absent for
   * Markdown.
   */
  readonly mdxParts?: readonly MdxPart[] | undefined;
  /** Whether it is MDX with code, which Astro compiles. */
  readonly needsCompiling?: boolean | undefined;
  /**
   * The Markdown as written, for outputs in Markdown. Raw HTML that the page does not show is escaped
   * or left out; MDX is plain Markdown here, but for its components, each in a slot.
   */
  readonly markdown: string;
  /** The ranges of `markdown` that depend on where it is shown, in order, none in another. */
  readonly markdownSlots: readonly MarkdownSlot[];
  /** The end of the first paragraph in `markdown`, if that begins with one. */
  readonly paragraphEnd?: number | undefined;
  readonly headings: readonly Heading[];
  /** Plain text, for search and excerpts. */
  readonly text: string;
  /** The first sentence, plain text; empty if there is no body. */
  readonly lead: string;
  /** Only of a note that its text names, if it begins with a paragraph. */
  readonly opening?: Opening | undefined;
}

/** The first paragraph of a note that its text names, split after the first sentence. */
export interface Opening {
  /** The first sentence, whole, with its code in backticks, without its full stop. */
  readonly title: string;
  /** The same with its links; references as in a body. */
  readonly titleHtml: Html;
  /** The other sentences of the paragraph. */
  readonly restHtml: Html;
  /** Whether the note is nothing but this paragraph. */
  readonly isWhole: boolean;
}

/** An entry with the path of its file, relative to the content folder, with `/`. */
export interface WithPath {
  readonly path: string;
}

/** The parsed Markdown of `backup`, `verify` and `rollback` of an upgrade note. */
export interface NoteTexts {
  readonly backupBody?: Body | undefined;
  readonly verifyBody?: Body | undefined;
  readonly rollbackBody?: Body | undefined;
}

export type Translation = TranslationFields &
  NoteTexts &
  Pick<PlainTitle, 'codeTitle'> & { readonly body: Body };

/** An entry with its translations by language code. */
export interface WithTranslations {
  readonly translations: Readonly<Record<string, Translation>>;
}

/** The settings of the site. */
export type Site = SiteFields;
/** A product of site.yaml. */
export type Product = Site['products'][number];
export type Milestone = MilestoneFields &
  PlainTitle & {
    /** The parsed Markdown of `note`. */
    readonly noteBody?: Body | undefined;
  };

export interface Item
  extends Readonly<Omit<ItemFields, 'title' | 'area'>>, ItemName, WithPath, WithTranslations {
  readonly entryType: 'item';
  readonly release: string;
  readonly slug: string;
  readonly body: Body;
}

/** Fields of an item that are derived from what was written. */
export interface ItemName {
  /** As written, else the first sentence of its text; may hold `code` in backticks. */
  readonly title: string;
  /** Whether the item has no title, or one that its text only repeats: its text is then shown once. */
  readonly isNamedByText: boolean;
  /** The area that groups it, the first; empty if it has none. */
  readonly area: string;
  readonly areas: readonly string[];
}

export interface UpgradeNote
  extends Readonly<UpgradeNoteFields>, NoteTexts, WithPath, WithTranslations {
  readonly entryType: 'upgrade-note';
  readonly release: string;
  readonly slug: string;
  readonly body: Body;
}

export interface KnownIssue extends Readonly<KnownIssueFields>, WithPath, WithTranslations {
  readonly entryType: 'known-issue';
  readonly release: string;
  readonly slug: string;
  readonly body: Body;
}

export interface Release extends Readonly<ReleaseFields>, PlainTitle, WithPath, WithTranslations {
  readonly entryType: 'release';
  readonly id: string;
  readonly body: Body;
  /** In the order of timeline.yaml. */
  readonly milestones: readonly Milestone[];
  /** Content path of timeline.yaml. */
  readonly timelinePath: string;
  /** By `order`, then slug. */
  readonly items: readonly Item[];
  /** By `order`, then slug. */
  readonly notes: readonly UpgradeNote[];
  /** By slug. */
  readonly issues: readonly KnownIssue[];
}

export interface Meeting extends Readonly<MeetingFields>, WithPath, WithTranslations {
  readonly entryType: 'meeting';
  /** The name of the file without extension. */
  readonly slug: string;
  readonly body: Body;
}

export interface Doc extends Readonly<DocFields>, WithPath, WithTranslations {
  readonly entryType: 'doc';
  /** Path below docs/ without extension and `index`: `write/items`; '' is the front page. */
  readonly slug: string;
  readonly body: Body;
}

/** Whether any release has something: pages of a site without it do not speak of it. */
export interface Holdings {
  /** Upgrade notes. */
  readonly notes: boolean;
  /** Known issues. */
  readonly issues: boolean;
  /** An end of support, or a rule that gives one. */
  readonly support: boolean;
  /** Security advisories. */
  readonly advisories: boolean;
}

/** The whole content, checked and immutable. */
export interface Catalog {
  readonly site: Site;
  /** Oldest first, along `previous`. */
  readonly releases: readonly Release[];
  /** Oldest first. */
  readonly meetings: readonly Meeting[];
  /** By order, then slug. */
  readonly docs: readonly Doc[];
  /** Content paths of entries that are left out until their day: no page may link to them. Absent if there are none. */
  readonly withheld?: readonly string[] | undefined;
  readonly holds: Holdings;
  /** The pictures and attachments that the site publishes: those that a published text shows or links to. */
  readonly files: readonly SiteFile[];
  /** The digest of each content file, by its path; empty if nobody asked for them. */
  readonly digests: ReadonlyMap<string, string>;
}
