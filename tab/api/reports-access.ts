import { isLead } from '../../bot/turns/leads.ts';
import type { TurnParts } from '../../bot/turns/parts.ts';
import type { QueryFilter } from '../../queue/filtered-queries.ts';
import type { Visitor } from '../sign-in/sign-in.ts';
import type { Advised } from './desk.ts';

/** A line whose reports somebody may read, and the topics that are another team's, whose words they are not shown. */
export interface ReadableLine {
  readonly authority: string;
  readonly name: string;
  readonly topics?: QueryFilter['topics'];
}

/**
 * The lines whose reports somebody may read: those on which they advise about everything but other teams' topics, and for a
 * lead of the service every one. Who advises on some topics only may not: what the rest of a line does is not theirs.
 */
export function mayReadReports(
  { person }: Visitor,
  advised: readonly Advised[],
  parts: Pick<TurnParts, 'packs' | 'leads' | 'pairing'>,
): readonly ReadableLine[] {
  const lead = isLead({ person }, parts);
  return parts.packs.flatMap(({ authority, name }): ReadableLine[] => {
    const line = advised.find((one) => one.authority === authority);
    const whole = line !== undefined && (line.topics === undefined || 'except' in line.topics);
    if (!whole && !lead) return [];
    const topics = lead ? undefined : line?.topics;
    return [{ authority, name, ...(topics === undefined ? {} : { topics }) }];
  });
}
