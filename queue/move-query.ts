import type { RedactedText } from '../privacy/redacted-text.ts';
import { safeguardingSignal } from '../privacy/safeguarding-signals.ts';
import type { NewDelivery } from './deliveries.ts';
import { deliveriesFor } from './owed-after.ts';
import { type Person, samePerson } from './people.ts';
import type { Actor, EventKind, Query } from './query.ts';
import type { Change, QueryUnit } from './query-store.ts';
import { type MoveName, stepsOf } from './states.ts';

/** Why something was not done. */
export type Refusal =
  /** There is no such query in this authority. */
  | 'unknown'
  /** Somebody else asked it; nothing more is said about it. */
  | 'not-yours'
  /** Another adviser has it: `query.claimedBy`. */
  | 'held-by-another'
  /** It is not in a state in which this can be done: `query.state`. */
  | 'wrong-state'
  /** Nobody has replied yet. */
  | 'not-replied'
  /** It was noted by an adviser from a call, an e-mail or a visit: there is nobody in Teams who asked it. */
  | 'nobody-in-teams'
  /** It was settled too long ago. */
  | 'too-late'
  /** What was written has gone to the asker. */
  | 'gone-already'
  /** What was written waits to go; it can be taken back first. */
  | 'on-its-way'
  /** What was written is with a second reader. */
  | 'being-read'
  /** Nothing of it waits for a second reader, or not any more. */
  | 'nothing-to-read'
  /** They wrote it themselves. */
  | 'your-own'
  /** Another authority's advice line has it now: `query.movedTo`. */
  | 'moved'
  /** Others are linked to it, so that it cannot be linked itself. */
  | 'others-linked'
  /** There is nobody, or nothing, of that name to choose. */
  | 'no-such-choice';

/** What came of it, with the query as it is now. `repeated`: it had been done already, and was not done again. */
export type Outcome =
  | { readonly ok: true; readonly query: Query; readonly repeated: boolean }
  | { readonly ok: false; readonly why: Refusal; readonly query?: Query };

/** Something that somebody does to a query. */
export interface Act extends Pick<
  Change,
  'authority' | 'query' | 'onlyIf' | 'claimedBy' | 'helped' | 'replied' | 'urgent' | 'movedTo' | 'sameAs'
> {
  readonly move: MoveName;
  readonly kind: EventKind;
  readonly by: Actor;
  readonly text?: RedactedText;
  /** Whom it names beside who does it. */
  readonly to?: Person;
  /** The caller's name for the press of a button, so that pressing twice does it once. */
  readonly press?: string;
  /** Says of the query as it is that there is nothing left to do. */
  already?(query: Query): boolean;
}

/** Does it as one conditional change, with its event and what is owed to whom, or says why not. */
export async function moveQuery(tx: QueryUnit, act: Act, at: number): Promise<Outcome> {
  const before = await tx.find(act.authority, act.query);
  if (!before) return { ok: false, why: 'unknown' };
  if (act.onlyIf.asker && !samePerson(act.onlyIf.asker, before.asker)) return { ok: false, why: 'not-yours' };
  if (before.cameBy !== undefined && (act.by.role === 'asker' || act.move === 'ask-back'))
    return { ok: false, why: 'nobody-in-teams', query: before };
  const pressed = act.press !== undefined && (await tx.hasPress(act.authority, before.id, act.press));
  if (pressed || act.already?.(before) === true) return { ok: true, query: before, repeated: true };

  if (before.movedTo !== undefined && act.move === 'reopen')
    return { ok: false, why: 'moved', query: before };

  const { authority, query, onlyIf, claimedBy, helped, replied, urgent, movedTo, sameAs } = act;
  const steps = stepsOf(act.move, act.by.role);
  const moved = await tx.change({
    authority,
    query,
    at,
    steps,
    onlyIf,
    ...(claimedBy !== undefined && { claimedBy }),
    ...(helped !== undefined && { helped }),
    ...(replied && { replied }),
    ...(urgent !== undefined && { urgent }),
    ...(movedTo !== undefined && { movedTo }),
    ...(sameAs !== undefined && { sameAs }),
  });
  if (!moved) return refusal(act, (await tx.find(authority, query)) ?? before);

  await tx.addEvent(
    {
      authority,
      query,
      version: moved.version,
      at,
      kind: act.kind,
      by: act.by,
      ...(act.text !== undefined && { text: act.text }),
      ...(act.to !== undefined && { to: act.to }),
    },
    act.press,
  );
  const told = act.by.role === 'asker' && act.text !== undefined && safeguardingSignal(act.text) !== null;
  if (told) await tx.flag(authority, query);
  const owed = deliveriesFor(act.kind, before, moved, (await tx.staffChannel(authority)) !== undefined);
  await tx.owe(owed.filter((one) => !tellsThemselves(act, one)));
  return { ok: true, query: moved, repeated: false };
}

/** An adviser needs no message about what they have just done; the card is brought up to date all the same. */
function tellsThemselves({ by }: Act, { of, to }: NewDelivery): boolean {
  return (
    by.role === 'adviser' &&
    of === 'event-to-adviser' &&
    to.kind === 'person' &&
    samePerson(to.person, by.person)
  );
}

function refusal(act: Act, query: Query): Outcome {
  const holder = query.claimedBy;
  const adviser = act.by.role === 'adviser' ? act.by.person : undefined;
  if (adviser && holder && !samePerson(adviser, holder)) return { ok: false, why: 'held-by-another', query };
  const inPlace = stepsOf(act.move, act.by.role).some(({ from }) => from === query.state);
  if (!inPlace || act.by.role === 'adviser') return { ok: false, why: 'wrong-state', query };
  if (act.onlyIf.replied && query.repliedAt === undefined) return { ok: false, why: 'not-replied', query };
  const since = act.onlyIf.settledSince;
  if (since !== undefined && (query.settledAt ?? 0) < since) return { ok: false, why: 'too-late', query };
  return { ok: false, why: 'wrong-state', query };
}
