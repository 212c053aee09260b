/** The size of a picture, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A file beside the entries that the site publishes. */
export interface SiteFile {
  /** Content path, which is also its address below `files/`. */
  readonly path: string;
  /** Of a picture. */
  readonly pixels?: PictureSize | undefined;
}
