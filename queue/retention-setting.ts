import {
  type RetentionDays,
  retentionDefaults,
  type RetentionKind,
  retentionKinds,
  retentionTable,
} from './retention.ts';

/** What the deployer wrote, as days for every kind; or what is wrong with it. */
export type RetentionRead =
  { readonly ok: true; readonly days: RetentionDays } | { readonly ok: false; readonly fault: string };

/** No service is kept running for longer; a slip of the finger is. */
const mostDays = 36_500;

/** Reads "answers=180, closed=90". Kinds that are not named keep the days of the table. */
export function readRetention(text: string): RetentionRead {
  const days: Record<RetentionKind, number> = { ...retentionDefaults };
  for (const part of text.split(',').map((each) => each.trim())) {
    if (part === '') continue;
    const [, name, figure] = /^([a-z]+)\s*=\s*(\d{1,6})$/.exec(part) ?? [];
    const kind = retentionKinds.find((each) => each === name);
    if (kind === undefined || figure === undefined) {
      const known = retentionKinds.join(', ');
      return {
        ok: false,
        fault: `has "${part}": write a kind and its days, as in answers=180. Kinds: ${known}`,
      };
    }
    const { least } = retentionTable[kind];
    const wanted = Number(figure);
    if (wanted < least || wanted > mostDays)
      return { ok: false, fault: `has "${part}": ${kind} may be ${least} to ${mostDays} days` };
    days[kind] = wanted;
  }
  return { ok: true, days };
}
