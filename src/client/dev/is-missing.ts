/** Returns whether the dev server has no page at this address. */
export function isMissing(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.responseStatus === 404;
}
