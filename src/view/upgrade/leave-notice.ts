import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { withdrawnNotice, withdrawnVersionNotice, type Notice } from '../release/withdrawn.ts';
import { inLanguage } from '../shared/translated.ts';
import { versionName } from '../shared/version-label.ts';
import { shownWhere, type Shown } from './path-choice.ts';

/** A warning to leave the start of a path, and for which versions it is shown. */
export interface LeaveNotice extends Notice, Shown {}

/** Returns the warnings to leave a withdrawn start of a path: the release, else each such version of it. */
export function leaveNotices(context: ViewContext, path: UpgradePath): LeaveNotice[] {
  const { from, to, versions } = path;
  const leave = (name: string, { title, html }: Notice) => ({
    title: context.words.upgradePath.leave(name, title),
    html,
  });
  const whole = withdrawnNotice(context, from);
  if (whole !== undefined) {
    // Inside one release, the hop says it.
    return from.id === to.id ? [] : [leave(inLanguage(from, context).title, whole)];
  }
  return versions.from.flatMap((milestone, index) => {
    const notice = withdrawnVersionNotice(context, { release: from, milestone });
    if (notice === undefined) return [];
    const shown = shownWhere(path, (choice) => choice.from === index);
    return [{ ...leave(versionName(from, milestone), notice), ...shown }];
  });
}
