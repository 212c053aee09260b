/** Any library, including Node's; Astro and virtual modules have to be listed one by one. */
export const LIBRARIES = '*';
