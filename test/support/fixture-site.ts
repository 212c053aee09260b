import { FIXTURE_DIR } from './fixture.ts';
import { servedSite, type ServedSite } from './served-site.ts';

/** Serves the fixture site to a browser while the tests of the calling file run. */
export function fixtureSite(): ServedSite {
  return servedSite(FIXTURE_DIR);
}
