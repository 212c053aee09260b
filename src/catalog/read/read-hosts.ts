import { siteSchema } from '../../schema/site.ts';
import type { Host } from '../../schema/site-switches.ts';
import { readSiteFields } from './site-fields.ts';

const hostsSchema = siteSchema.pick({ hosts: true });

/** Returns the hosts that site.yaml names; none if the field has an error, which the catalog reports. */
export function readHosts(contentDir: string): readonly Host[] {
  const { hosts } = readSiteFields(contentDir);
  return hostsSchema.safeParse({ hosts }).data?.hosts ?? [];
}
