import { settingsOf } from '../../domain/settings.ts';
import type { Item, KnownIssue, UpgradeNote } from '../../domain/catalog.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { pageSettings } from './path-news-item.ts';

/** The most characters that a page carries for the names of its steps. */
const MOST_CHARACTERS = 24_000;

/** The panel that matches the steps and items of a path with a reader's configuration, in the browser. */
export interface MatchPanel {
  readonly title: string;
  readonly lead: string;
  readonly privacy: string;
  readonly drop: string;
  readonly paste: string;
  readonly match: string;
  readonly forget: string;
  readonly only: string;
  /** The names of each step by its anchor on the page, as JSON. */
  readonly names: string;
  /** Texts with placeholders for the browser, as JSON. */
  readonly words: string;
}

/** Returns the panel; undefined if no step or item names anything. */
export function matchPanel(context: ViewContext, path: UpgradePath): MatchPanel | undefined {
  const { browser, ...labels } = context.words.matching;
  const names = boundedNames(path);
  if (names.length === 0) return undefined;
  return {
    ...labels,
    names: JSON.stringify(Object.fromEntries(names)),
    words: JSON.stringify(browser),
  };
}

/** Returns the names of the steps, changes and known issues of a path, as many as a page can carry. */
function boundedNames(path: UpgradePath): (readonly [string, string[]])[] {
  let length = 0;
  return entriesOf(path).flatMap(([id, entry]) => {
    const settings = pageSettings(settingsOf(entry));
    length += settings.length === 0 ? 0 : JSON.stringify([id, settings]).length;
    return settings.length === 0 || length > MOST_CHARACTERS ? [] : [[id, settings] as const];
  });
}

/** Returns the entries of a path by the anchors that they have on its page. */
function entriesOf(path: UpgradePath): (readonly [string, Item | UpgradeNote | KnownIssue])[] {
  const { hops, deprecations, issues } = path;
  const items = [
    ...hops.flatMap(({ breaking, removals }) => [...breaking, ...removals].map(({ item }) => item)),
    ...deprecations,
  ];
  return [
    ...hops.flatMap(({ steps }) =>
      steps.map(({ note }) => [`${note.release}--${note.slug}`, note] as const),
    ),
    ...items.map((item) => [`${item.release}--item-${item.slug}`, item] as const),
    ...issues.map(({ issue }) => [`${issue.release}--issue-${issue.slug}`, issue] as const),
  ];
}
