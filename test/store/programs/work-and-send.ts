/**
 * An instance of the advice line without Teams' SDK: its workers ask, claim and answer without end, or so many queries;
 * its deliverer, the service's own, sends what is owed to a connector over HTTP. Each act is printed once it is
 * acknowledged. Its clock runs faster, so that leases and pauses pass in a moment. Ends when nothing is left to do.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createDeliverer } from '../../../bot/rounds/deliver.ts';
import type { Destination, Sender, Sent } from '../../../bot/sender.ts';
import { messageCard } from '../../../cards/message-card.ts';
import { createAdviceLine } from '../../../queue/advice-line.ts';
import type { Outcome } from '../../../queue/move-query.ts';
import { asking, personCalled, redacted, staffChannel } from '../../queue/people-for-tests.ts';
import { openForTest } from '../engines.ts';

const [url = '', connector = '', name = '', queries = '0', speed = '1', timeoutMs = '300'] =
  process.argv.slice(2);
const workers = 8;
const askers = 80;
/** Each has one adviser and one channel, and so two conversations in which everything goes in order. */
const authorities = 8;
const now = () => Math.round(Date.now() * Number(speed));

const store = await openForTest(url, now);
const line = createAdviceLine({ store: store.queries, now });
for (let n = 0; n < authorities; n += 1)
  await line.useChannel({
    ...staffChannel,
    authority: authorityOf(n),
    channelId: `19:line-${n}`,
    serviceUrl: connector,
  });

function authorityOf(n: number): string {
  return `authority-${n % authorities}`;
}

const sender: Sender = {
  post: (to, { summary }) => call({ to: chatOf(to), text: withoutKind(summary) }),
  update: ({ activityId, conversationId }, { summary }) =>
    call({ to: conversationId, edit: activityId, text: withoutKind(summary) }),
};

/** Every notification begins with the kind of message and a colon. */
function withoutKind(summary: string): string {
  return summary.slice(summary.indexOf(': ') + 2);
}

function chatOf(to: Destination): string {
  if (to.kind === 'conversation') return to.conversation.conversationId;
  return to.kind === 'person' ? `chat-${to.person.entraId}` : to.channel.channelId;
}

async function call(message: { to: string; edit?: string; text: string }): Promise<Sent> {
  try {
    const answer = await fetch(connector, {
      method: 'POST',
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(Number(timeoutMs)),
    });
    const body = await answer.text();
    if (!answer.ok) {
      const afterMs = Number(answer.headers.get('retry-after') ?? 0) * 1000;
      return { kind: 'later', status: answer.status, afterMs };
    }
    return { kind: 'sent', place: { serviceUrl: connector, conversationId: message.to, activityId: body } };
  } catch {
    return { kind: 'later' };
  }
}

const deliverer = createDeliverer({
  deliveries: store.deliveries,
  conversations: store.conversations,
  cards: store.cards,
  staffChannels: store.staffChannels,
  adviceLine: line,
  sender,
  draw: async ({ authority, queryId, of, version, to }) => {
    const query = await store.queries.find(authority, queryId);
    if (!query) return undefined;
    const shown = (text: string) => messageCard('Advice line', text, text);
    if (of.startsWith('event')) return { shown: shown(`${of} ${queryId} v${version}`), anew: false };
    const face = of === 'query-card-asker' ? 'asker' : of === 'query-card-adviser' ? 'adviser' : 'staff';
    return {
      shown: shown(`card-${face} ${queryId} v${query.version}`),
      card: { face, version: query.version, ...(to.kind === 'person' && { entraId: to.person.entraId }) },
      anew: of === 'query-card-staff-anew',
    };
  },
  bot: { id: '28:bot' },
  now,
  log: () => {},
});

function acknowledged(outcome: Outcome): string {
  if (!outcome.ok) throw new Error(outcome.why);
  const { id, version, state } = outcome.query;
  console.log(`${id} ${version} ${state}`);
  return id;
}

let working = Number(queries) > 0;
async function work(worker: number): Promise<void> {
  for (let n = worker; n < Number(queries); n += workers) {
    const asker = personCalled(`asker-${n % askers}`);
    const authority = authorityOf(n);
    const adviser = personCalled(`adviser-${authority}`);
    const query = acknowledged(await line.ask(asking(`${name}-${n}`, { asker, authority })));
    const by = { authority, query, adviser };
    acknowledged(await line.claim(by));
    acknowledged(await line.askBack({ ...by, text: redacted('Which school year is it?') }));
    acknowledged(await line.answerBack({ authority, query, asker, text: redacted('Year 9.') }));
    acknowledged(await line.reply({ ...by, text: redacted('Yes.'), andAnswered: true }));
  }
}

console.log('ready');
const all = Promise.all(Array.from({ length: workers }, (_, n) => work(n))).finally(() => {
  working = false;
});
// Looks after the work is over once more, so that nothing owed last is missed.
for (let last = false; ; last = !working) {
  await deliverer.takeDue();
  await Promise.race([deliverer.settled(), sleep(20)]);
  if (last && (await store.deliveries.nextDueAt()) === undefined) break;
}
await all;
await deliverer.settled();
await store.close();
