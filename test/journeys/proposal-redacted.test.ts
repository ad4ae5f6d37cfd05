import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SeenMessage } from '../teams-simulator/seen-message.ts';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine({ env: { UNDO_SECONDS: '0' } });
}, 60_000);
afterAll(() => line.end());

const has = (verb: string) => (message: SeenMessage) =>
  JSON.stringify(message.card ?? '').includes(`"${verb}"`);
const patience = { patienceMs: 20_000 };

it('a child’s name that an adviser types into an article is taken out before it is kept, and they read it again', async () => {
  const { teams, staff, ada } = line;
  const number = await line.handOver('can we borrow the minibus keys');
  const waiting = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
  await staff.press(ada, waiting, 'claim-query');
  const adas = teams.chat(ada);
  const detail = await adas.waitFor(has('reply-query'), 'the detail');
  await adas.press(
    detail,
    'reply-query',
    { reply: 'The school hires it.' },
    { title: 'Reply and mark answered' },
  );
  const answered = await adas.waitFor(has('make-knowledge'), 'the button', patience);
  await adas.press(answered, 'make-knowledge');
  const nearest = await adas.waitFor(has('propose-article'), 'the nearest entries', patience);
  await adas.press(nearest, 'propose-article');
  const form = await adas.waitFor(has('check-proposal'), 'the form', patience);
  const [pick = ''] = /entry:[a-z0-9-]+/.exec(JSON.stringify(form.card)) ?? [];
  await adas.press(form, 'check-proposal', {
    pick,
    question: 'Minibus hire',
    addition: 'minibus hire\nwho hires the minibus\ncan we have the minibus',
    reply: 'The school hires it, as it did for Callum Hargreaves.',
  });
  const again = await adas.waitFor(
    (message) => message.id === form.id && JSON.stringify(message.card).includes('[name'),
    'the form with what is left',
    patience,
  );
  expect(JSON.stringify(again.card)).not.toMatch(/Callum|Hargreaves/);
}, 90_000);
