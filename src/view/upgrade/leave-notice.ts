import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { withdrawnNotice, withdrawnVersionNotice, type Notice } from '../release/withdrawn.ts';
import { inLanguage } from '../shared/translated.ts';
import { versionName } from '../shared/version-label.ts';

/** Returns the warnings to leave a withdrawn start of a path: the release, else each such version of it. */
export function leaveNotices(context: ViewContext, { from, to, versions }: UpgradePath): Notice[] {
  const leave = (name: string, { title, html }: Notice) => ({
    title: context.words.upgradePath.leave(name, title),
    html,
  });
  const whole = withdrawnNotice(context, from);
  if (whole !== undefined) {
    // Inside one release, the hop says it.
    return from.id === to.id ? [] : [leave(inLanguage(from, context).title, whole)];
  }
  return versions.flatMap((milestone) => {
    const notice = withdrawnVersionNotice(context, { release: from, milestone });
    return notice === undefined ? [] : [leave(versionName(from, milestone), notice)];
  });
}
