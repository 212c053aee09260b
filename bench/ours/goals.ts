/**
 * Goals of this project in milliseconds and bytes. Each goal applies at one size; at other sizes, figures have
 * no goal.
 */
export const GOALS = {
  check: { first: 1500, next: 600 },
  ready: 3000,
  change: 200,
  releasePage: 60_000,
  releaseHtml: 30_000,
  /** Bytes that a server may send before it waits for an acknowledgement: ten packets (RFC 6928). */
  firstFlight: 14_000,
  filter: 50,
  search: { ms: 300, bytes: 200_000 },
} as const;

/** Items of the content for which the goal of checking applies. */
export const CHECK_ITEMS = 10_000;

/** Items of the content for the dev server, besides the shipped content. */
export const DEV_ITEMS = 1000;

/** Items of the release that a reader opens, and of the site that a reader searches. */
export const READER_RELEASE = 550;
export const READER_SITE = 10_000;

/** Returns a goal at its size; undefined at any other size. */
export function goalAt(size: number, items: number, goal: number): number | undefined {
  return items === size ? goal : undefined;
}
