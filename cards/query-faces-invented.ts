import { DateTime } from 'luxon';
import type { Pack } from '../knowledge/schema.ts';
import { redact } from '../privacy/redact.ts';
import type { Person } from '../queue/people.ts';
import type { EventKind, NeededBy, Query, QueryEvent } from '../queue/query.ts';
import type { QueryState } from '../queue/states.ts';

/** A query made up for looking at cards, in one state, with what led to it. */
export interface InventedQuery {
  /** Small letters and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly query: Query;
  readonly events: readonly QueryEvent[];
  /** The adviser who has it, or had it last. */
  readonly had?: Person | undefined;
  /** Topic and cohort are known. */
  readonly known?: boolean;
  /** Worth a look without a staff channel too. */
  readonly noChannel?: boolean;
}

const person = (name: string, id: string): Person => ({
  tenant: 'tenant',
  entraId: id,
  channelUserId: `29:${id}`,
  name,
});
const asker = person('Sam Invented', 'asker');
const adviser = person('Robin Example', 'adviser');
const colleague = person('Alex Placeholder', 'colleague');

const hour = 3_600_000;
const day = 24 * hour;

const question =
  'Can a Year 13 student have a second laptop? [name] is on a Level 3 course, and his first one was stolen on the bus last week.';
const replyWords =
  'Yes. Where the first one was reported to the police, we can lend one until the end of the course.\n\nPlease send us the crime number.';
const askBackWords = 'Has it been reported to the police, and does the college lend laptops?';

/** What happened, by whom, how many hours ago, and what was written. */
type Step = readonly [kind: EventKind, by: Person | 'service', hoursAgo: number, text?: string];

const asked: Step = ['asked', asker, 26, question];
const claimed: Step = ['claimed', adviser, 20];
const replied: Step = ['replied', adviser, 4, replyWords];
const answered: Step = ['answered', adviser, 4];

/** Invented queries in every state that a card tells apart. `now` is in milliseconds since 1970. */
export function inventedQueries(pack: Pack, now: number): readonly InventedQuery[] {
  const after = (days: number): NeededBy =>
    DateTime.fromMillis(now + days * day, { zone: 'Europe/London' }).toISODate() as NeededBy;
  const made = (
    name: string,
    title: string,
    state: QueryState,
    steps: readonly Step[],
    more: Partial<Query> = {},
    about: Pick<InventedQuery, 'known' | 'noChannel'> = {},
  ): InventedQuery => {
    const events = steps.map((step, index) => eventOf(pack.authority, step, index + 1, now));
    const has = state !== 'waiting' && events.some(({ kind }) => kind === 'claimed');
    const replyAt = events.find(({ kind }) => kind === 'replied' || kind === 'answered')?.at;
    const lastAt = events.at(-1)?.at ?? now;
    return {
      name,
      title,
      events,
      had: events.findLast(({ kind }) => kind === 'claimed')?.by.person,
      ...about,
      query: {
        id: '33333333-3333-4333-8333-333333333333',
        number: `${pack.prefix}-0001`,
        authority: pack.authority,
        kind: 'question',
        state,
        version: events.length,
        question: redact(question).text,
        neededBy: 'no hurry',
        purpose: 'other',
        asker,
        createdAt: events[0]?.at ?? now,
        updatedAt: lastAt,
        ...(has && { claimedBy: adviser }),
        ...(replyAt !== undefined && { repliedAt: replyAt }),
        ...((state === 'answered' || state === 'closed' || state === 'withdrawn') && { settledAt: lastAt }),
        ...more,
      },
    };
  };
  const full = { purpose: 'meeting', neededBy: after(3), callBack: '01632 960003' } as const;
  const longAgo = { settledAt: now - 20 * day };

  return [
    made('waiting', 'waiting', 'waiting', [['asked', asker, 2, question]], full, {
      known: true,
      noChannel: true,
    }),
    made('waiting-today', 'needed today', 'waiting', [['asked', asker, 0.01, question]], {
      purpose: 'exclusion',
      neededBy: after(0),
    }),
    made(
      'waiting-overdue',
      'overdue',
      'waiting',
      [['asked', asker, 50, question]],
      { neededBy: after(-1) },
      { known: true },
    ),
    made('claimed', 'claimed', 'claimed', [asked, claimed], full, { known: true }),
    made('claimed-no-name', 'claimed by somebody without a name', 'claimed', [asked, claimed], {
      claimedBy: { tenant: 'tenant', entraId: 'adviser', channelUserId: '29:adviser' },
      neededBy: after(0),
    }),
    made(
      'claimed-by-another',
      'released, and claimed by another',
      'claimed',
      [asked, claimed, ['released', adviser, 19]],
      { claimedBy: colleague },
    ),
    made('released', 'released', 'waiting', [asked, claimed, ['released', adviser, 19]]),
    made(
      'awaiting-asker',
      'asked back',
      'awaiting-asker',
      [asked, claimed, ['asked-back', adviser, 5, askBackWords]],
      full,
      { known: true },
    ),
    made('asked-back-after-reply', 'asked back after a reply', 'awaiting-asker', [
      asked,
      claimed,
      ['replied', adviser, 6, replyWords],
      ['asked-back', adviser, 5, askBackWords],
    ]),
    made(
      'answered-back',
      'the asker wrote',
      'claimed',
      [
        asked,
        claimed,
        ['asked-back', adviser, 5, askBackWords],
        ['answered-back', asker, 3, 'Yes, on Monday. The college has none left to lend.'],
      ],
      full,
    ),
    made('replied', 'replied', 'claimed', [asked, claimed, replied], full),
    made(
      'undeliverable',
      'a reply that did not arrive',
      'claimed',
      [asked, claimed, replied, ['undeliverable', 'service', 3]],
      full,
    ),
    made('not-helped', 'did not help', 'claimed', [asked, claimed, replied, ['not-helped', asker, 2]], {
      helped: false,
    }),
    made('answered', 'replied and answered', 'answered', [asked, claimed, replied, answered]),
    made('answered-by-telephone', 'answered by telephone', 'answered', [asked, claimed, answered], full),
    made('answered-helped', 'helped', 'answered', [asked, claimed, replied, answered, ['helped', asker, 2]], {
      helped: true,
    }),
    made(
      'answered-not-helped',
      'answered, did not help',
      'answered',
      [asked, claimed, replied, answered, ['not-helped', asker, 2]],
      { helped: false },
    ),
    made('reopened', 'asked again', 'waiting', [
      asked,
      claimed,
      replied,
      answered,
      ['reopened', asker, 1, 'The college now says that it must be new. Is that so?'],
    ]),
    made('closed', 'closed', 'closed', [asked, claimed, replied, answered, ['closed', 'service', 1]]),
    made(
      'closed-long-ago',
      'closed more than a fortnight ago',
      'closed',
      [asked, claimed, replied, answered, ['helped', asker, 3], ['closed', 'service', 2]],
      { ...longAgo, helped: true },
    ),
    made('withdrawn', 'withdrawn', 'withdrawn', [asked, claimed, ['withdrawn', asker, 2]]),
    made(
      'long',
      'a long thread',
      'claimed',
      [
        asked,
        claimed,
        ...Array.from({ length: 12 }, (_, n): Step =>
          n % 2 === 0
            ? ['replied', adviser, 18 - n, `${n + 1}. ${replyWords} ${askBackWords} ${replyWords}`]
            : ['answered-back', asker, 18 - n, `${n + 1}. ${question} ${askBackWords}`],
        ),
      ],
      { question: redact(Array.from({ length: 16 }, () => question).join('\n\n')).text },
    ),
  ];
}

function eventOf(
  authority: string,
  [kind, by, hoursAgo, text]: Step,
  version: number,
  now: number,
): QueryEvent {
  return {
    authority,
    query: '33333333-3333-4333-8333-333333333333',
    version,
    at: now - hoursAgo * hour,
    kind,
    by: by === 'service' ? { role: 'service' } : { role: by === asker ? 'asker' : 'adviser', person: by },
    ...(text !== undefined && { text: redact(text).text }),
  };
}
