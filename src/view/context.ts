import type { Catalog } from '../domain/catalog.ts';
import type { Words } from '../i18n/words.ts';
import type { Urls } from './urls.ts';

/** What every page model is made from: the facts, the day, the language and the addresses. */
export interface ViewContext {
  readonly catalog: Catalog;
  /** The build's day, `YYYY-MM-DD` in UTC. */
  readonly today: string;
  readonly lang: string;
  readonly words: Words;
  readonly urls: Urls;
}
