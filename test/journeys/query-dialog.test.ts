import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { elementsOf } from '../teams-simulator/card-elements.ts';
import { buttonsOf, verbOf } from '../teams-simulator/find-button.ts';
import type { JsonObject } from '../teams-simulator/json-object.ts';
import type { Person } from '../teams-simulator/people.ts';
import type { SeenMessage } from '../teams-simulator/seen-message.ts';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine();
}, 60_000);
afterAll(() => line.end());

interface Dialog {
  readonly task: {
    readonly type: string;
    readonly value: { readonly title: string; readonly card: { readonly content: JsonObject } } & string;
  };
}

/** Presses "Open", as a client with dialogs does. */
async function open(who: Person, on: SeenMessage): Promise<Dialog> {
  const { status, body, activity } = await line.staff.press(who, on, 'look-at-query');
  expect([status, activity.name]).toEqual([200, 'task/fetch']);
  return body as Dialog;
}

async function submit(who: Person, card: JsonObject, verb: string, inputs: object = {}): Promise<Dialog> {
  const fitting = [...elementsOf(card, { hidden: true })].find(
    ({ element }) => element['type'] === 'Action.Submit' && verbOf(element) === verb,
  );
  if (fitting === undefined) throw new Error(`no ${verb} in the dialog`);
  return invoked(who, 'task/submit', { data: { ...(fitting.element['data'] as JsonObject), ...inputs } });
}

async function invoked(who: Person, name: string, value: unknown): Promise<Dialog> {
  const { status, body } = await line.staff.as(who).invoke(name, value);
  expect(status).toBe(200);
  return body as Dialog;
}

const cardIn = ({ task }: Dialog): string => JSON.stringify(task.value.card.content);

describe('a query in a dialog', () => {
  it('is claimed, read and answered there, and nothing of it stands in the channel', async () => {
    const { staff, ada, asker } = line;
    const number = await line.handOver('who signs a passport form for a looked after child');
    const shown = await staff.waitFor(({ words }) => words.includes(number), 'the card');
    const before = await open(ada, shown);
    expect(before.task.value.title).toBe(number);
    expect(cardIn(before)).not.toMatch(/passport|Action.Execute|refresh/);

    const claimed = await submit(ada, before.task.value.card.content, 'claim-query');
    expect(cardIn(claimed)).toContain('passport');
    expect(cardIn(await open(ada, shown))).toContain('passport');

    const replied = await submit(ada, claimed.task.value.card.content, 'reply-query', {
      reply: 'The social worker’s manager signs it.',
    });
    expect(cardIn(replied)).toContain('manager signs it');
    await asker.waitFor(({ words }) => words.includes('manager signs it'), 'the reply', {
      patienceMs: 40_000,
    });
    const all = staff.messages().map(({ words }) => words);
    expect(all.filter((words) => /passport|manager signs/.test(words))).toEqual([]);
    // One thread with one message, edited in place.
    expect(staff.messages().filter(({ words }) => words.includes(number))).toHaveLength(1);
  }, 60_000);

  it('shows an adviser who has not got it no word of it, and others nothing at all', async () => {
    const { staff, ada, ben, guest, stranger } = line;
    const number = await line.handOver('who decides about a haircut for a looked after child');
    const shown = await staff.waitFor(({ words }) => words.includes(number), 'the card');
    await staff.press(ben, shown, 'claim-query');
    expect(cardIn(await open(ada, shown))).toContain('Ben Adviser has it');
    expect(cardIn(await open(ada, shown))).not.toContain('haircut');
    for (const person of [guest, stranger]) {
      const { task } = await open(person, shown);
      expect(task).toMatchObject({ type: 'message', value: expect.stringContaining('guests cannot') });
    }
  }, 30_000);

  it('comes to the own chat where a client has no dialogs', async () => {
    const { staff, teams, ada } = line;
    const number = await line.handOver('who pays for driving lessons for a care leaver');
    const shown = await staff.waitFor(({ words }) => words.includes(number), 'the card');
    const button = buttonsOf(shown.cards).find(({ element }) => verbOf(element) === 'look-at-query');
    await staff.as(ada).send({ type: 'message', value: button?.element['data'], replyToId: shown.id });
    const own = await teams
      .chat(ada)
      .waitFor(({ words }) => words.includes(number), 'the query in Ada’s chat');
    expect(own.words).not.toContain('driving');
  }, 30_000);

  it.each([
    ['task/fetch', {}],
    ['task/fetch', { data: { v: 1, verb: 'look-at-query', authority: 'slough', query: 'x' } }],
    ['task/fetch', { data: { v: 1, verb: 'help' } }],
    ['task/fetch', 'x'],
    [
      'task/submit',
      { data: { v: 1, verb: 'claim-query', authority: 'lambeth', query: crypto.randomUUID() } },
    ],
    ['task/submit', { data: 'x' }],
  ])('answers what is malformed or not theirs with a sentence: %s %j', async (name, value) => {
    const { task } = await invoked(line.ada, name, value);
    expect(JSON.stringify(task)).toMatch(/older card|out of date|does not know|Only members/);
  });
});

describe('the card in the channel', () => {
  it('is looked at again by Teams when it comes into view, for members', async () => {
    const { staff, ada, guest } = line;
    const number = await line.handOver('who keeps the life story book of a child');
    const shown = await staff.waitFor(({ words }) => words.includes(number), 'the card');
    const calls = line.teams.calls.length;
    const { outcome } = await staff.as(ada).refresh(shown);
    expect(outcome?.kind).toBe('card');
    expect(JSON.stringify(outcome)).toContain(number);
    const refused = await staff.as(guest).refresh(shown);
    expect(refused.outcome).toMatchObject({
      kind: 'message',
      text: expect.stringContaining('guests cannot'),
    });
    // It asked who is a member, and said nothing.
    expect(line.teams.calls.slice(calls).filter(({ method }) => method !== 'GET')).toEqual([]);
  }, 30_000);

  it('is posted again where somebody deleted it, and so is the adviser’s own', async () => {
    const { staff, teams, ada } = line;
    const number = await line.handOver('who applies for a driving licence for a care leaver');
    const shown = await staff.waitFor(({ words }) => words.includes(number), 'the card');
    erase(shown);
    await staff.press(ada, shown, 'claim-query', {}, { unchecked: true });
    const again = await staff.waitFor(
      ({ id, words }) => id !== shown.id && words.includes(number),
      'the card, posted again',
    );
    expect(again.words).toContain('Ada Adviser has it');
    const detail = await teams
      .chat(ada)
      .waitFor(({ words }) => words.includes(number) && words.includes('licence'), 'the detail');
    erase(detail);
    await line.asker.press(
      await line.asker.waitFor(({ words }) => words.includes(number), 'the asker’s card'),
      'answer-back',
      { addition: 'She is 18 now' },
    );
    await teams
      .chat(ada)
      .waitFor(({ id, words }) => id !== detail.id && words.includes('licence'), 'the detail, posted again');
  }, 30_000);
});

function erase({ conversationId, id }: SeenMessage): void {
  const kept = line.teams.world.conversations.find(conversationId, id);
  if (kept === undefined) throw new Error('no such message');
  kept.deleted = true;
}
