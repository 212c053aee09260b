import type { Body, Item, KnownIssue, Release, UpgradeNote } from '../../domain/catalog.ts';
import { settingsOf } from '../../domain/settings.ts';
import { NO_HTML } from '../../lib/html.ts';
import { isReading } from '../../view/upgrade/any-path.ts';

/**
 * Entries without what paths do not show: the browser gets them to put paths together. Texts are shortened to what a
 * list shows, and the names of settings, which come from the texts, are written out.
 */

/** Returns an item as paths show it. Only those that readers must answer have impact and action. */
export function lightItem(item: Item, lang: string): Item {
  const isAnswered = isReading(item);
  const { summary, impact, action, ...rest } = item;
  return {
    ...rest,
    ...(isAnswered ? { summary, impact, action } : {}),
    ...NOTHING_OF_ITEM,
    settings: settingsOf(item),
    history: item.history.map((entry) => ({ ...entry, parts: {}, criteria: {}, note: undefined })),
    body: lightBody(item.body, isAnswered),
    translations: inLanguageOnly(item.translations, lang, isAnswered),
  };
}

const NOTHING_OF_ITEM = {
  criteria: {},
  parts: [],
  asks: [],
  decisions: [],
  links: [],
  sources: [],
  owners: [],
  authors: [],
  aliases: [],
} as const satisfies Partial<Item>;

/** Returns an upgrade note as paths show it. */
export function lightNote(note: UpgradeNote, lang: string): UpgradeNote {
  const { backupBody, verifyBody, rollbackBody, ...rest } = note;
  return {
    ...rest,
    links: [],
    sources: [],
    aliases: [],
    verify: undefined,
    rollback: undefined,
    summary: undefined,
    settings: settingsOf(note),
    body: lightBody(note.body, false),
    ...(backupBody === undefined ? {} : { backupBody: lightBody(backupBody, false) }),
    ...(verifyBody === undefined ? {} : { verifyBody: lightBody(verifyBody, false) }),
    ...(rollbackBody === undefined ? {} : { rollbackBody: lightBody(rollbackBody, false) }),
    translations: inLanguageOnly(note.translations, lang, false),
  };
}

/** Returns a known issue as paths show it. */
export function lightIssue(issue: KnownIssue, lang: string): KnownIssue {
  return {
    ...issue,
    links: [],
    sources: [],
    aliases: [],
    settings: settingsOf(issue),
    body: lightBody(issue.body, true),
    translations: inLanguageOnly(issue.translations, lang, true),
  };
}

/** Returns a release with its timeline, without entries. */
export function lightRelease(release: Release, lang: string): Release {
  return {
    ...release,
    ...{ components: [], sources: [], aliases: [], items: [], notes: [], issues: [] },
    summary: undefined,
    body: lightBody(release.body, false),
    translations: inLanguageOnly(release.translations, lang, false),
    milestones: release.milestones.map((milestone) => ({
      ...milestone,
      ...{ noteBody: undefined, note: undefined, announce: undefined },
      ...{ artefacts: [], coverage: [], sources: [], aliases: [] },
      plans: milestone.plans.map((plan) => ({ ...plan, why: undefined, sources: [] })),
    })),
  };
}

/** Returns a body without its text; whether it has one still shows, since a translation without one is not complete. */
function lightBody({ text, lead, opening }: Body, hasLead: boolean): Body {
  return {
    html: NO_HTML,
    markdown: '',
    markdownSlots: [],
    headings: [],
    text: text === '' ? '' : '.',
    lead: hasLead ? lead : '',
    opening: opening === undefined ? undefined : { ...opening, restHtml: NO_HTML },
  };
}

function inLanguageOnly<Translation extends { readonly body: Body }>(
  translations: Readonly<Record<string, Translation>>,
  lang: string,
  hasLead: boolean,
): Readonly<Record<string, Translation>> {
  const own = translations[lang];
  return own === undefined ? {} : { [lang]: { ...own, body: lightBody(own.body, hasLead) } };
}
