/** Returns `feed`, or for example `feed-2` for the second archive. */
export function feedName(archive?: number): string {
  return archive === undefined ? 'feed' : `feed-${archive}`;
}
