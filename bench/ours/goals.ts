/**
 * What this project wants to hold, in milliseconds and bytes. A goal was set for a size: at another
 * size the figure stands alone.
 */
export const GOALS = {
  check: 2000,
  ready: 3000,
  change: 200,
  releasePage: 60_000,
  /** What a server may send before it waits for the reader's answer: ten packets (RFC 6928). */
  firstFlight: 14_000,
  filter: 50,
  search: { ms: 300, bytes: 170_000 },
} as const;

/** Items that are checked when the goal for checking counts. */
export const CHECK_ITEMS = 10_000;

/** Items of the content that the dev server is measured with, besides the shipped content. */
export const DEV_ITEMS = 1000;

/** Items of the release whose page a reader opens, and of the site that a reader searches. */
export const READER_RELEASE = 500;
export const READER_SITE = 5000;

/** A goal at the size it was set for; undefined at another. */
export function goalAt(size: number, items: number, goal: number): number | undefined {
  return items === size ? goal : undefined;
}
