import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { edit, softDelete } from '../teams-simulator/change-message.ts';
import type { PersonalChat } from '../teams-simulator/chat.ts';
import type { SeenMessage } from '../teams-simulator/seen-message.ts';
import { waitUntil } from '../teams-simulator/wait-until.ts';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeEach(async () => {
  line = await startAdviceLine();
}, 60_000);
afterEach(() => line.end());

/** Everything in the database, as it reads now. */
function kept(): string {
  const database = new DatabaseSync(line.service().databaseFile, { readOnly: true });
  try {
    const tables = database
      // The index of words cannot be read by itself; what it is made from, and the tables it keeps, are.
      .prepare("select name from sqlite_master where type = 'table' and name <> 'query_search'")
      .all();
    return JSON.stringify(
      tables.map(({ name }) => database.prepare(`select * from "${String(name)}"`).all()),
    );
  } finally {
    database.close();
  }
}

/** What is left on the disk once the service has ended. */
async function leftBehind(): Promise<string> {
  const { stop, dataFolder } = line.service();
  await stop();
  return readdirSync(dataFolder)
    .map((name) => readFileSync(join(dataFolder, name), 'latin1'))
    .join('');
}

/** Says something, and gives the id that Teams gave it. */
async function say(chat: PersonalChat, text: string): Promise<string> {
  const { activity } = await chat.say(text);
  return activity.id ?? '';
}

/** Hands over the question just asked, and lets Ada take it; gives the card in her chat. */
async function takenByAda(words: string): Promise<{ readonly number: string; readonly detail: SeenMessage }> {
  const { asker, staff, teams, ada } = line;
  await asker.press('last', 'ask-advice-line');
  await asker.press('last', 'send-query');
  const sent = await asker.waitFor(({ words: card }) => /SL-\d{4}/.test(card), 'the query’s card');
  const number = /SL-\d{4}/.exec(sent.words)?.[0] ?? '';
  const announced = await staff.waitFor(({ words: card }) => card.includes(number), 'the channel’s card');
  await staff.press(ada, announced, 'claim-query');
  const adas = teams.chat(ada);
  const detail = await adas.waitFor(
    (message) => message.words.includes(number) && message.words.includes(words),
    'the detail',
  );
  return { number, detail };
}

describe('a message that is edited in Teams', () => {
  it('is answered afresh, and its old words are kept nowhere', async () => {
    const { asker } = line;
    const id = await say(asker, 'who pays for the zebrafish outing of my year 5 child');
    expect(kept()).toContain('zebrafish');
    const before = asker.messages().length;
    await edit(asker, id, 'who attends the first pep');
    await asker.waitFor(({ summary }) => summary.startsWith('Answer:'), 'the new answer');
    expect(asker.messages().length).toBeGreaterThan(before);
    expect(kept()).not.toContain('zebrafish');
    expect(kept()).toContain('who attends the first pep');
    expect(await leftBehind()).not.toContain('zebrafish');
  }, 60_000);

  it('is answered once for each edit, however often Teams tells of it', async () => {
    const { asker, teams } = line;
    const id = await say(asker, 'who pays for the zebrafish outing');
    const { activity } = await edit(asker, id, 'who attends the first pep');
    const after = asker.messages().length;
    await teams.resend(activity);
    expect(asker.messages()).toHaveLength(after);
    await edit(asker, id, 'what does PLAC mean');
    expect(asker.messages().length).toBeGreaterThan(after);
  }, 60_000);

  it('keeps nothing of its old words even where they are still being answered', async () => {
    const { asker, teams } = line;
    const slow = teams.fail({ method: 'POST', delayMs: 1_500, times: 1 });
    const first = asker.say('who pays for the zebrafish outing of my year 5 child');
    await waitUntil(
      () => (slow.hits() > 0 ? true : undefined),
      'the answer to be on its way',
      () => asker.transcript(),
    );
    const id = teams.sent.at(-1)?.id ?? '';
    await edit(asker, id, 'who attends the first pep');
    await first;
    expect(kept()).not.toContain('zebrafish');
    expect(kept()).toContain('who attends the first pep');
  }, 60_000);

  it('gets the safety card first when it now tells of risk', async () => {
    const { asker } = line;
    const id = await say(asker, 'who attends the first pep');
    const last = asker.lastMessage();
    await edit(asker, id, 'she says her dad hit her last night and she is scared to go home');
    const next = asker.messages().slice(asker.messages().findIndex((message) => message.id === last.id) + 1);
    expect(next[0]?.summary).toMatch(/^Stay safe:/);
  }, 60_000);

  it('reaches the adviser who has the query, in the place of the old words, redacted', async () => {
    const { asker, teams, ada } = line;
    const id = await say(asker, 'what is the foster carer allowance for a zebrafish this year');
    const { number } = await takenByAda('zebrafish');
    await edit(asker, id, 'what is the foster carer allowance for Callum Hargreaves this year');
    const told = await asker.waitFor(
      ({ words }) => words.includes('has your new words') || words.includes('new words with'),
      'the note',
    );
    expect(told.words).toContain(number);
    const adas = teams.chat(ada);
    const news = await adas.waitFor(({ words }) => words.includes('changed their message'), 'the new words');
    expect(news.words).toContain(String.raw`\[name`);
    expect(news.words).not.toMatch(/zebrafish|Callum|Hargreaves/);
    expect(kept()).not.toMatch(/zebrafish|Callum|Hargreaves/);
  }, 60_000);

  it('changes nothing of a query once an adviser has answered it, and says so', async () => {
    const { asker, teams, ada } = line;
    const id = await say(asker, 'what is the foster carer allowance for a zebrafish this year');
    const { number, detail } = await takenByAda('zebrafish');
    await teams
      .chat(ada)
      .press(detail, 'reply-query', { reply: 'Please ask the fostering team.' }, { title: 'Reply' });
    await asker.waitFor(({ words }) => words.includes('fostering team'), 'the reply');
    await edit(asker, id, 'who attends the first pep');
    const told = await asker.waitFor(({ words }) => words.includes('stays with it'), 'the refusal');
    expect(told.words).toContain(number);
    const database = new DatabaseSync(line.service().databaseFile, { readOnly: true });
    const [query] = database.prepare('select question from queries').all();
    database.close();
    expect(query?.['question']).toContain('zebrafish');
  }, 60_000);
});

/** What stands in a chat by now, cards that were replaced in the place of what they were. */
const shown = (chat: PersonalChat): string =>
  chat
    .messages()
    .map((message) => JSON.stringify(message))
    .join();

describe('a card with the words of a message that is gone', () => {
  it('is emptied when the message is deleted, a form that was not sent included', async () => {
    const { asker } = line;
    const id = await say(asker, 'can a zebrafish in care in year 9 get a tutor');
    await asker.press('last', 'ask-advice-line');
    expect(shown(asker)).toContain('zebrafish');
    await softDelete(asker, id);
    await asker.waitFor(({ words }) => words.includes('was deleted'), 'the form to be emptied');
    expect(shown(asker)).not.toContain('zebrafish');
  }, 60_000);

  it('gives way to the answer to the new words when the message is edited', async () => {
    const { asker } = line;
    const id = await say(asker, 'can a zebrafish in care in year 9 get a tutor');
    await asker.press('last', 'ask-advice-line');
    await edit(asker, id, 'who attends the first pep');
    await asker.waitFor(({ words }) => words.includes('was changed'), 'the old form to be emptied');
    expect(shown(asker)).not.toContain('zebrafish');
    expect(asker.lastMessage().summary).toMatch(/^Answer:/);
  }, 60_000);

  it('is emptied where it still asks which of several things was meant', async () => {
    const { asker } = line;
    const id = await say(asker, 'money for a zebrafish');
    const before = asker.lastMessage();
    expect(before.summary).toMatch(/^(?:Which of these|One question back|No answer):/);
    await softDelete(asker, id);
    const after = await asker.waitFor(({ words }) => words.includes('was deleted'), 'the card to be emptied');
    expect(after.id).toBe(before.id);
  }, 60_000);

  it('stays where the query it became was sent, which says itself what became of it', async () => {
    const { asker } = line;
    const id = await say(asker, 'what is the foster carer allowance for a zebrafish this year');
    const { number } = await takenByAda('zebrafish');
    await softDelete(asker, id);
    await asker.waitFor(({ words }) => words.includes(number) && words.includes('Withdrawn'), 'the card');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(asker.messages().some(({ words }) => words.includes(number) && words.includes('Withdrawn'))).toBe(
      true,
    );
  }, 60_000);
});

describe('a message that is deleted in Teams', () => {
  it('leaves no copy of its words, nor of the form that was opened with them', async () => {
    const { asker } = line;
    const id = await say(asker, 'can a zebrafish in care in year 9 get a tutor');
    await asker.press('last', 'ask-advice-line');
    expect(asker.seen().some(({ words }) => words.includes('zebrafish'))).toBe(true);
    expect(kept()).toContain('zebrafish');
    await softDelete(asker, id);
    expect(kept()).not.toContain('zebrafish');
    expect(await leftBehind()).not.toContain('zebrafish');
  }, 60_000);

  it('withdraws a query that nobody has answered, tells the adviser, and erases its words', async () => {
    const { asker, teams, ada } = line;
    const id = await say(asker, 'what is the foster carer allowance for a zebrafish this year');
    const { number } = await takenByAda('zebrafish');
    await softDelete(asker, id);
    const adas = teams.chat(ada);
    await adas.waitFor(({ words }) => words.includes(`withdrew ${number}`), 'Ada to hear of it');
    await asker.waitFor(({ words }) => words.includes(number) && words.includes('Withdrawn'), 'the card');
    await adas.waitFor(
      ({ words }) => words.includes(number) && words.includes('The words were removed'),
      'the card without the words',
    );
    expect(
      adas
        .messages()
        .map(({ words }) => words)
        .join(),
    ).not.toContain('zebrafish');
    expect(kept()).not.toContain('zebrafish');
    expect(await leftBehind()).not.toContain('zebrafish');
  }, 60_000);
});
