import { generateAtomFeed } from 'feedsmith';
import type { FeedDocument } from '../view/feed/documents.ts';
import type { FeedEntry } from '../view/feed/entry.ts';
import { xmlText } from './xml-text.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const HISTORY = 'http://purl.org/syndication/history/1.0';
const ROOT = `<feed xmlns="${ATOM}"`;

/** A document of a feed as Atom 1.0 (RFC 4287), with the links of its archives (RFC 5005). */
export function atomFeed(document: FeedDocument): string {
  const { places, isArchive } = document;
  const { self, current, previous } = places.xml;
  const xml = generateAtomFeed({
    id: document.id,
    title: textOf(document.title),
    subtitle: textOf(document.subtitle),
    updated: timeOf(document.updated),
    authors: [{ name: xmlText(document.author.name), uri: document.author.href }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: self },
      { rel: 'alternate', type: 'text/html', href: document.home },
      ...(isArchive ? [{ rel: 'current', href: current }] : []),
      ...(previous === undefined ? [] : [{ rel: 'prev-archive', href: previous }]),
    ],
    xml: { lang: document.lang },
    entries: document.entries.map(atomEntry),
  });
  return isArchive ? withArchiveMark(xml) : xml;
}

function atomEntry(entry: FeedEntry) {
  const { published, summary } = entry;
  return {
    id: entry.id,
    title: textOf(entry.title),
    updated: timeOf(entry.updated),
    published: published === undefined ? undefined : timeOf(published),
    links: [{ rel: 'alternate', type: 'text/html', href: entry.href }],
    categories: entry.tags.map((term) => ({ term: xmlText(term) })),
    summary: summary === undefined ? undefined : textOf(summary),
    content: { value: xmlText(entry.html), type: 'html' },
  };
}

/** A title must not be missing, whatever is left of it. */
function textOf(text: string) {
  const clean = xmlText(text);
  return { value: clean.trim() === '' ? '…' : clean, type: 'text' };
}

/** Content knows days; a day begins at midnight, UTC. */
function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The library does not know the namespace of RFC 5005, which an archive is marked with. */
function withArchiveMark(xml: string): string {
  const start = xml.indexOf(ROOT);
  const end = xml.indexOf('>', start) + 1;
  const root = xml.slice(start, end).replace(ROOT, `${ROOT} xmlns:fh="${HISTORY}"`);
  return `${xml.slice(0, start)}${root}\n  <fh:archive/>${xml.slice(end)}`;
}
