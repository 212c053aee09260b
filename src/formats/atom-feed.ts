import { generateAtomFeed } from 'feedsmith';
import type { FeedDocument } from '../view/feed/documents.ts';
import { atomEntry, atomText } from './atom-entry.ts';
import { sayable } from './feed-text.ts';
import { xmlText } from './xml-text.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const HISTORY = 'http://purl.org/syndication/history/1.0';
const ROOT = `<feed xmlns="${ATOM}"`;
const END = '</feed>';

/** A document of a feed as Atom 1.0 (RFC 4287), with the links of its archives (RFC 5005). */
export function atomFeed(document: FeedDocument): string {
  const { places, isArchive } = document;
  const { self, current, previous } = places.xml;
  const head = generateAtomFeed({
    id: document.id,
    title: textOf(document.title),
    subtitle: textOf(document.subtitle),
    updated: `${document.updated}T00:00:00Z`,
    authors: [{ name: xmlText(document.author.name), uri: document.author.href }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: self },
      { rel: 'alternate', type: 'text/html', href: document.home },
      ...(isArchive ? [{ rel: 'current', href: current }] : []),
      ...(previous === undefined ? [] : [{ rel: 'prev-archive', href: previous }]),
    ],
    xml: { lang: document.lang },
  });
  const end = head.lastIndexOf(END);
  return [
    isArchive ? withArchiveMark(head.slice(0, end)) : head.slice(0, end),
    ...document.entries.map((entry) => atomEntry(sayable(entry))),
    head.slice(end),
  ].join('');
}

function textOf(text: string) {
  return { value: atomText(xmlText(text)), type: 'text' };
}

/** The library does not know the namespace of RFC 5005, which an archive is marked with. */
function withArchiveMark(xml: string): string {
  const start = xml.indexOf(ROOT);
  const end = xml.indexOf('>', start) + 1;
  const root = xml.slice(start, end).replace(ROOT, `${ROOT} xmlns:fh="${HISTORY}"`);
  return `${xml.slice(0, start)}${root}\n  <fh:archive/>${xml.slice(end)}`;
}
