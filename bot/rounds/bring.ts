import { type Conversation, conversationKey, withoutThread } from '../../queue/conversations.ts';
import type { Delivery } from '../../queue/deliveries.ts';
import type { PostedCard, PostedCards } from '../../queue/posted-cards.ts';
import type { Drawing } from './drawing.ts';
import type { Destination, Sender, Sent } from '../sender.ts';
import { type AddressParts, whereTo } from './where-to.ts';

/** What bringing a delivery needs. */
export interface BringingParts extends AddressParts {
  readonly sender: Sender;
  readonly cards: PostedCards;
  readonly now: () => number;
}

/** What came of it. */
export type Brought =
  | {
      readonly kind: 'done';
      readonly activityId?: string;
      readonly card?: PostedCard;
      /** The chat that had to be created for it. */
      readonly met?: Conversation;
    }
  | Extract<Sent, { kind: 'later' }>
  /** The lease runs out soon; what is left goes on from where it stands. */
  | { readonly kind: 'out-of-time' }
  | { readonly kind: 'unreachable'; readonly status: number; readonly key?: string };

/** A call to Teams may take 8 s, and what comes of it must be kept while the lease still holds. */
const callWithLeaseMs = 12_000;

/**
 * Brings a drawing to the addressee: edits every card that shows the query, and posts a message where there is none,
 * where the newest is gone or where it is to be seen anew. Old cards come first, so that nothing is left to go wrong
 * between posting a message and noting that it was sent.
 */
export async function bring(parts: BringingParts, delivery: Delivery, drawing: Drawing): Promise<Brought> {
  const { sender, now } = parts;
  const edited = await editPosted(parts, delivery, drawing);
  if (edited.kind !== 'edited') return edited;
  if (edited.newest !== undefined && !drawing.anew) return { kind: 'done', activityId: edited.newest };

  const address = await whereTo(parts, delivery);
  if (!address) return { kind: 'later' };
  if (outOfTime(delivery, now)) return { kind: 'out-of-time' };
  const { to, key } = address;
  const posted = await sender.post(to, drawing.shown);
  if (posted.kind === 'unreachable') return { ...posted, ...(key !== undefined && { key }) };
  if (posted.kind === 'later') return posted;
  if (posted.kind === 'missing') throw new Error('a new message cannot be missing');
  const { place } = posted;
  const { authority, queryId } = delivery;
  return {
    kind: 'done',
    activityId: place.activityId,
    card: { ...place, ...(drawing.card ?? messageOf(delivery)), authority, queryId, postedAt: now() },
    ...(to.kind === 'person' && { met: chatWith(to, place.conversationId) }),
  };
}

/** A message about one event is never edited to follow the query, but must be found when the query is removed. */
function messageOf({ to, version }: Delivery): Pick<PostedCard, 'face' | 'version' | 'entraId'> {
  return {
    face: 'message',
    version,
    ...(to.kind === 'person' && { entraId: to.person.entraId }),
  };
}

type Edited =
  /** `newest` is the message that shows it last, unless that is gone. */
  { readonly kind: 'edited'; readonly newest?: string } | Extract<Brought, { kind: 'later' | 'out-of-time' }>;

async function editPosted(
  { sender, cards, staffChannels, now }: BringingParts,
  delivery: Delivery,
  { shown, card, elsewhere }: Drawing,
): Promise<Edited> {
  if (!card) return { kind: 'edited' };
  const { version } = card;
  const standing = await cards.of(delivery.authority, delivery.queryId, card.face, card.entraId);
  const here =
    elsewhere && (await staffChannels.forQuery({ authority: delivery.authority, id: delivery.queryId }));
  let newest: string | undefined;
  for (const [index, one] of standing.entries()) {
    if (elsewhere && here && withoutThread(one.conversationId) !== here.channelId) {
      if (outOfTime(delivery, now)) return { kind: 'out-of-time' };
      const told = await sender.update(one, elsewhere);
      if (told.kind === 'later') return told;
      await cards.forget(one);
      continue;
    }
    if (one.version < version) {
      if (outOfTime(delivery, now)) return { kind: 'out-of-time' };
      const sent = await sender.update(one, shown);
      if (sent.kind === 'later') return sent;
      if (sent.kind === 'missing') await cards.forget(one);
      // A place the bot may not enter any more, such as a channel that was the advice line once, holds nothing up.
      if (sent.kind !== 'sent') continue;
      await cards.put({ ...one, version });
    }
    if (index === 0) newest = one.activityId;
  }
  return { kind: 'edited', ...(newest !== undefined && { newest }) };
}

function outOfTime({ leaseUntil }: Delivery, now: () => number): boolean {
  return leaseUntil - now() < callWithLeaseMs;
}

function chatWith(
  { person, serviceUrl, botId }: Extract<Destination, { kind: 'person' }>,
  conversationId: string,
): Conversation {
  const { tenant, channelUserId, entraId } = person;
  return {
    key: conversationKey(tenant, conversationId),
    tenant,
    conversationId,
    serviceUrl,
    kind: 'personal',
    person: { channelUserId, entraId },
    botId,
  };
}
