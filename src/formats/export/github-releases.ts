import type { ViewContext } from '../../view/context.ts';
import { isCandidate } from '../../domain/publication.ts';
import type { ReleaseExport } from '../../view/export/export.ts';
import { githubRelease } from './github-release.ts';

/** A release as the API of GitHub has it, of what the content knows. */
interface GithubRelease {
  readonly tag_name: string;
  readonly name: string;
  readonly body: string;
  readonly draft: false;
  readonly prerelease: boolean;
  /** The day; null if it is not known. */
  readonly published_at: string | null;
}

/**
 * Renders versions as releases of GitHub, in the form of its API (https://docs.github.com/en/rest/releases/releases), the
 * newest first. The tag is the recorded one, else the version. Changes that are not published have no tag and are left
 * out.
 */
export function githubReleases(context: ViewContext, versions: readonly ReleaseExport[]): string {
  const releases = versions.flatMap((found): GithubRelease[] => {
    const { version, date, milestone } = found;
    if (version === undefined || milestone === undefined) return [];
    return [
      {
        tag_name: milestone.tag ?? version,
        name: milestone.kind === 'ga' ? found.title : version,
        body: githubRelease(context, { ...found, since: undefined }),
        draft: false,
        prerelease: isCandidate(milestone),
        published_at: date ?? null,
      },
    ];
  });
  return `${JSON.stringify(releases, null, 2)}\n`;
}
