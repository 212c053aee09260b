import type { Catalog } from '../domain/catalog.ts';
import type { Languages } from '../i18n/languages.ts';
import type { Words } from '../i18n/words.ts';
import type { Urls } from './urls.ts';

/** Input of every page model: the catalog, the day of the build, the language and the addresses. */
export interface ViewContext {
  readonly catalog: Catalog;
  /** The build's day, `YYYY-MM-DD` in UTC. */
  readonly today: string;
  readonly lang: string;
  readonly words: Words;
  /** The languages that the project has beside those of the program; none by default. */
  readonly projectLanguages?: Languages;
  readonly urls: Urls;
}
