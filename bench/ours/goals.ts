/**
 * What this project wants to hold, in milliseconds and bytes. A goal was set for a size: at another
 * size the figure stands alone.
 */
export const GOALS = {
  check: { items: 10_000, ms: 2000 },
  ready: 3000,
  change: 200,
  releasePage: 60_000,
  /** What a server may send before it waits for the reader's answer: ten packets (RFC 6928). */
  firstFlight: 14_000,
  filter: 50,
  search: { ms: 300, bytes: 170_000 },
} as const;

/** Items of the content that the dev server is measured with, besides the shipped content. */
export const DEV_ITEMS = 1000;

/** Items of the release whose page a reader opens. */
export const READER_RELEASE = 500;
