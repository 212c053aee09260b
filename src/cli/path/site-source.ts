import { apiNews } from '../../schema/api/news.ts';
import { apiReleases } from '../../schema/api/release.ts';
import { apiSchedule } from '../../schema/api/schedule.ts';
import { apiUpgradeNotes } from '../../schema/api/upgrade-note.ts';
import { apiUpgradePath, type ApiUpgradePath } from '../../schema/api/upgrade-path.ts';
import { newsFile, releaseNotesFile, SITE_DOCUMENTS } from '../../formats/api/file-names.ts';
import { SiteError } from '../shared/io.ts';
import { FETCH_LIMITS, fetchDocument, NotThere, type FetchLimits } from './fetch-document.ts';
import type { PathSource } from './path-source.ts';

/** The most releases of which one path may need documents. */
const MAX_RELEASES = 60;

/** Returns the address of a site; a message for a text that is none, or that holds a user name or a password. */
export function siteAddress(text: string): URL | string {
  const url = URL.parse(text.endsWith('/') ? text : `${text}/`);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    return `--site "${text}" is not the address of a site. Write --site https://notes.example.org/.`;
  }
  if (url.username !== '' || url.password !== '') {
    return '--site holds a user name or a password. Name a site that needs neither.';
  }
  if (url.search !== '' || url.hash !== '') {
    return `--site "${text}" is the address of a page. Name the home page of the site.`;
  }
  return url;
}

/** Fetches the documents of a published site that every plan needs. Throws a SiteError. */
export async function siteSource(site: URL, limits = FETCH_LIMITS): Promise<PathSource> {
  const at = (file: string) => new URL(`api/v1/${file}`, site);
  const releases = await fetchDocument(at(SITE_DOCUMENTS.releases), apiReleases, limits);
  const schedule = await fetchDocument(at(SITE_DOCUMENTS.schedule), apiSchedule, limits);
  return {
    releases,
    schedule,
    path: (from, to) => fetchPath(at, from, to, limits),
    news: ({ news }) =>
      fetchEach(
        news.parts.map(({ release }) => at(newsFile(encodeURIComponent(release)))),
        (address) => fetchDocument(address, apiNews, limits),
      ),
    notes: async (path) => {
      const documents = await fetchEach(
        releasesOfSteps(path).map((id) => at(releaseNotesFile(encodeURIComponent(id)))),
        (address) => fetchDocument(address, apiUpgradeNotes, limits),
      );
      return documents.flatMap(({ upgrade_notes: notes }) => notes);
    },
  };
}

async function fetchPath(
  at: (file: string) => URL,
  from: string,
  to: string,
  limits: FetchLimits,
): Promise<ApiUpgradePath> {
  const [start, end] = [from, to].map(encodeURIComponent);
  try {
    return await fetchDocument(at(`upgrade/${start}/${end}.json`), apiUpgradePath, limits);
  } catch (error) {
    if (!(error instanceof NotThere)) throw error;
    const fact = `the site has no prepared path from ${from} to ${to}`;
    throw new SiteError(`${fact}. Choose a newer start, or use a clone of the content.`, {
      cause: error,
    });
  }
}

function releasesOfSteps({ hops }: ApiUpgradePath): string[] {
  const ids = hops.flatMap(({ steps }) => steps.map(({ ref }) => ref.split('/')[0] ?? ''));
  return [...new Set(ids)];
}

/** Fetches one document after the other, so that a site is not asked for all at once. */
async function fetchEach<Document>(
  addresses: readonly URL[],
  load: (address: URL) => Promise<Document>,
): Promise<Document[]> {
  if (addresses.length > MAX_RELEASES) {
    const fact = `the path leads through ${addresses.length} releases, more than ${MAX_RELEASES}`;
    throw new SiteError(`${fact}. Use a clone of the content.`);
  }
  const documents: Document[] = [];
  for (const address of addresses) documents.push(await load(address));
  return documents;
}
