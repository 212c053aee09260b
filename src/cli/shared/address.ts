import { readLocation } from '../../catalog/read/read-location.ts';
import { makeUrls, type Urls } from '../../view/urls.ts';
import type { RawOptions } from './command.ts';
import { contentDirOf } from './content.ts';
import type { Io } from './io.ts';

/** Returns the absolute URL of a page, as it will be published. */
export async function addressOf(
  io: Io,
  options: RawOptions,
  page: (urls: Urls) => string,
): Promise<string> {
  const place = await readLocation(contentDirOf(io, options), io.env, io.cwd);
  const urls = makeUrls({ ...place, prefix: '' });
  return urls.absolute(page(urls));
}
