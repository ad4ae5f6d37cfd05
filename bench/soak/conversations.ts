import type { PersonalChat } from '../../test/teams-simulator/chat.ts';
import type { SeenMessage } from '../../test/teams-simulator/seen-message.ts';
import type { SharedConversation } from '../../test/teams-simulator/shared-conversation.ts';
import { markerOf } from './markers.ts';

/** A query that was handed over and acknowledged with a number. */
export interface HandedOver {
  readonly number: string;
  readonly marker: string;
  readonly asker: string;
  replied: boolean;
}

/** Everybody who talks, and what is noted of it. */
export interface Stage {
  readonly askers: readonly PersonalChat[];
  readonly advisers: readonly PersonalChat[];
  readonly staff: SharedConversation;
  /** What was handed over so far. */
  readonly queries: HandedOver[];
  /** Times one thing that a person does: milliseconds until it was answered. */
  readonly timed: <T>(what: string, work: () => Promise<T>) => Promise<T>;
}

const questions = [
  'can my level 2 lad get a laptop',
  'who goes to the first pep after a school move',
  'how much is the uni bursary each term',
  'what does plac mean',
  'do you fund tuition in year 5',
  'help with a professional body fee',
];
const patienceMs = 60_000;

/** One conversation from beginning to end, of the kind whose turn it is. Rejects where it could not go on, saying why. */
export async function converse(count: number, stage: Stage): Promise<void> {
  const asker = stage.askers[count % stage.askers.length];
  if (asker === undefined) return;
  if (count % 20 === 7) return frighten(asker, stage);
  if (count % 4 === 3) return handOver(count, asker, stage);
  await stage.timed('question', () => asker.say(questions[count % questions.length] ?? ''));
  if (count % 5 === 1) await stage.timed('my queries', () => asker.say('my queries'));
}

/** Something that must be met with the ways to get help first. */
async function frighten(asker: PersonalChat, { timed }: Stage): Promise<void> {
  const before = asker.messages().at(-1);
  await timed('risk', () => asker.say('he told me he wants to kill himself tonight'));
  await asker.waitFor(({ summary }) => summary.startsWith('Stay safe:'), 'the safety card', {
    ...(before && { after: before }),
    patienceMs,
  });
}

/** Asked, handed over, claimed, replied to, and said to have helped. */
async function handOver(count: number, asker: PersonalChat, stage: Stage): Promise<void> {
  const { timed, advisers, staff, queries } = stage;
  const marker = markerOf(count);
  const adviser = advisers[count % advisers.length];
  if (adviser === undefined) return;
  await timed('question', () => asker.say(`what is the allowance for a ${marker} this year`));
  await timed('press', () => asker.press(withButton(asker, 'ask-advice-line', marker), 'ask-advice-line'));
  const form = withButton(asker, 'send-query', marker);
  await timed('press', () => asker.press(form, 'send-query'));
  const sent = await asker.waitFor(
    ({ id, words }) => id === form.id && numberIn(words) !== undefined,
    'the number of the query',
    { patienceMs },
  );
  const query: HandedOver = {
    number: numberIn(sent.words) ?? '',
    marker,
    asker: asker.person.name,
    replied: false,
  };
  queries.push(query);
  const announced = await staff.waitFor(
    ({ words }) => words.includes(query.number),
    'the card in the channel',
    {
      patienceMs,
    },
  );
  await timed('press', () => staff.press(adviser.person, announced, 'claim-query'));
  const theirs = await adviser.waitFor(
    ({ words }) => words.includes(marker),
    'the query in the adviser’s chat',
    {
      patienceMs,
    },
  );
  await timed('press', () =>
    adviser.press(
      theirs,
      'reply-query',
      { reply: `The ${marker} is paid for.` },
      { title: 'Reply and mark answered' },
    ),
  );
  query.replied = true;
  const reply = await asker.waitFor(
    ({ words }) => words.includes(`The ${marker} is paid for.`) && words.includes(query.number),
    'the reply',
    { patienceMs },
  );
  await timed('press', () => asker.press(reply, 'rate-query', {}, { title: 'This helped' }));
}

function withButton(chat: PersonalChat, verb: string, marker: string): SeenMessage {
  const found = chat.messages().findLast(({ card }) => {
    const json = JSON.stringify(card ?? '');
    return json.includes(`"${verb}"`) && json.includes(marker);
  });
  const latest =
    found ?? chat.messages().findLast(({ card }) => JSON.stringify(card ?? '').includes(`"${verb}"`));
  if (latest === undefined) throw new Error(`there is no button ${verb}`);
  return latest;
}

function numberIn(words: string): string | undefined {
  return /\b[A-Z]{2}-\d{4,}\b/.exec(words)?.[0];
}
