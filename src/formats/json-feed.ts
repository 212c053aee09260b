import type { FeedDocument } from '../view/feed/documents.ts';
import type { FeedEntry } from '../view/feed/entry.ts';
import { sayable } from './feed-text.ts';
import { xmlText } from './xml-text.ts';

/** A document of a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(document: FeedDocument): string {
  const { self, previous } = document.places.json;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: xmlText(document.title),
    description: xmlText(document.subtitle),
    home_page_url: document.home,
    feed_url: self,
    next_url: previous,
    language: document.lang,
    authors: [{ name: xmlText(document.author.name), url: document.author.href }],
    items: document.entries.map(jsonItem),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function jsonItem(entry: FeedEntry) {
  const { id, href, title, html, summary, tags, published, updated } = sayable(entry);
  return {
    id,
    url: href,
    title,
    content_html: html,
    summary,
    date_published: published === undefined ? undefined : timeOf(published),
    date_modified: timeOf(updated),
    tags,
  };
}

function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}
