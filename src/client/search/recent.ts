const KEY = 'relnotes-searches';

/** Number of searches to keep, and their greatest length. */
const MOST = 5;
const LONGEST = 100;

/** Returns the last searches of this browser, newest first; none without storage, or if the stored value is not ours. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored
      .filter((text) => typeof text === 'string' && text !== '' && text.length <= LONGEST)
      .slice(0, MOST);
  } catch {
    return [];
  }
}

/** Keeps a search in this browser; does nothing without storage. */
export function rememberSearch(text: string): void {
  if (text === '' || text.length > LONGEST) return;
  store([text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST));
}

/** Forgets the searches of this browser. */
export function forgetSearches(): void {
  store([]);
}

function store(texts: readonly string[]): void {
  try {
    if (texts.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(texts));
  } catch {
    // Without storage there are no recent searches.
  }
}
