import type { FeedDocument } from '../view/feed/documents.ts';
import type { FeedEntry } from '../view/feed/entry.ts';
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
  const { published, summary } = entry;
  return {
    id: entry.id,
    url: entry.href,
    title: xmlText(entry.title),
    content_html: xmlText(entry.html),
    summary: summary === undefined ? undefined : xmlText(summary),
    date_published: published === undefined ? undefined : timeOf(published),
    date_modified: timeOf(entry.updated),
    tags: entry.tags.map(xmlText),
  };
}

function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}
