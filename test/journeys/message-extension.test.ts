import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Seat } from '../teams-simulator/seat.ts';
import { elementsOf } from '../teams-simulator/card-elements.ts';
import type { JsonObject } from '../teams-simulator/json-object.ts';
import type { SharedSeat } from '../teams-simulator/shared-conversation.ts';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
let number: string;
let elsewhere: SharedSeat;
let adas: SharedSeat;
beforeAll(async () => {
  line = await startAdviceLine();
  number = await line.handOver('who signs a passport form for a looked after child');
  const { teams, ada, stranger } = line;
  const chat = teams.groupChat(teams.group('Duty team', [ada, stranger]));
  elsewhere = chat.as(stranger);
  adas = chat.as(ada);
}, 60_000);
afterAll(() => line.end());

interface Attachment {
  readonly contentType: string;
  readonly content: JsonObject;
  readonly preview: { readonly content: { title: string; text?: string; tap?: { value: unknown } } };
}
interface Extension {
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly Attachment[];
}

async function compose(seat: Seat, name: string, value: unknown): Promise<Extension> {
  const { status, body } = await seat.invoke(`composeExtension/${name}`, value);
  expect(status).toBe(200);
  return (body as { composeExtension: Extension }).composeExtension;
}
const search = (seat: Seat, commandId: string, words?: string, queryOptions = { skip: 0, count: 25 }) =>
  compose(seat, 'query', {
    commandId,
    queryOptions,
    parameters: [words === undefined ? { name: 'initialRun', value: true } : { name: 'words', value: words }],
  });
const titles = ({ attachments = [] }: Extension): string[] =>
  attachments.map(({ preview }) => preview.content.title);
const pick = (seat: Seat, found: Extension, title: string): Promise<Extension> => {
  const one = found.attachments?.find(({ preview }) => preview.content.title.startsWith(title));
  return compose(seat, 'selectItem', one?.preview.content.tap?.value);
};

describe('looking up the knowledge from a compose box', () => {
  it('finds by title or by question, and begins with everything', async () => {
    expect(titles(await search(elsewhere, 'knowledge')).length).toBe(25);
    expect(titles(await search(elsewhere, 'knowledge', 'lapt'))[0]).toMatch(/laptop/i);
    expect(titles(await search(elsewhere, 'knowledge', 'who goes to the first pep'))).toContain(
      'Which PEPs the Virtual School attends',
    );
    const second = await search(elsewhere, 'knowledge', '', { skip: 25, count: 5 });
    expect(titles(second)).toHaveLength(5);
    expect(titles(await search(elsewhere, 'knowledge'))).not.toContain(titles(second)[0]);
  });

  it('puts a card into the message with links only and nobody’s facts', async () => {
    const found = await search(elsewhere, 'knowledge', 'laptops');
    const { attachments = [] } = await pick(elsewhere, found, 'Laptops');
    const card = attachments[0]?.content ?? {};
    expect(attachments[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(card['fallbackText']).toBe('Answer: Laptops');
    const kinds = [...elementsOf(card, { hidden: true })].map(({ element }) => String(element['type']));
    expect(kinds.filter((kind) => /Execute|Submit|Input/.test(kind))).toEqual([]);
    expect(JSON.stringify(card)).toContain('Where this comes from');
    expect(JSON.stringify(card)).toContain('about no child in particular');
  });

  it('draws a card for every entry it can find', async () => {
    for (let skip = 0; ; skip += 25) {
      const found = await search(elsewhere, 'knowledge', '', { skip, count: 25 });
      if (titles(found).length === 0) break;
      for (const title of titles(found)) {
        const { attachments = [] } = await pick(elsewhere, found, title);
        const card = attachments[0]?.content ?? {};
        expect({ title, text: JSON.stringify(card['body'] ?? []).length > 60 }).toEqual({
          title,
          text: true,
        });
        expect(JSON.stringify(card)).not.toMatch(/"Action\.(Execute|Submit)"|"Input\./);
        // Nothing unfolds to be chosen from where the choices are gone.
        const unfolded = [...elementsOf(card, { hidden: true })]
          .filter(({ element }) => element['type'] === 'Action.ShowCard')
          .map(({ element }) => String(element['title']));
        expect(unfolded).not.toContain('More');
      }
    }
  }, 60_000);

  it('says what to do where the words tell of danger', async () => {
    const { type, text } = await search(
      elsewhere,
      'knowledge',
      'a child told me her stepdad hits her with a belt',
    );
    expect({ type, text }).toMatchObject({ type: 'message', text: expect.stringContaining('999') });
  });
});

describe('looking up queries from a compose box', () => {
  it('is for advisers', async () => {
    const { text } = await search(elsewhere, 'queries');
    expect(text).toContain('Only members of the advice line’s team');
    const own = await search(adas, 'queries');
    expect(titles(own)[0]).toContain(number);
    const stolen = await pick(elsewhere, own, number);
    expect(stolen.text).toContain('Only members of the advice line’s team');
  });

  it.each(['', 'waiting', 'ALL', 'passport form'])('finds a query by “%s”', async (words) => {
    expect(titles(await search(adas, 'queries', words))[0]).toContain(number);
  });

  it('finds one by its number, and puts a card there that names number and state alone', async () => {
    expect(titles(await search(adas, 'queries', 'mine'))).toEqual([]);
    expect(titles(await search(adas, 'queries', 'SL-9999'))).toEqual([]);
    const found = await search(adas, 'queries', number.toLowerCase());
    expect(JSON.stringify(found)).not.toContain('passport');
    const { attachments = [] } = await pick(adas, found, number);
    const card = JSON.stringify(attachments[0]?.content);
    expect(card).toContain(`${number}: waiting for an adviser`);
    expect(card).not.toMatch(/passport|Asha|Action/);
  });
});

describe('asking about a message', () => {
  const message = {
    commandId: 'askAboutMessage',
    commandContext: 'message',
    messagePayload: {
      id: '1',
      from: { user: { displayName: 'April Lane', id: 'x' } },
      body: {
        contentType: 'html',
        content:
          '<div><p>Hi <at id="0">Sam Stranger</at>, can Zeb Marsh (DOB 19.11.2016) have a second laptop? &lt;b&gt; April says it was stolen in the lane. Ta, april!</p></div>',
      },
    },
  };
  interface Dialog {
    readonly task: { readonly type: string; readonly value: { readonly card: Attachment } & string };
  }
  const open = async (value: unknown): Promise<Dialog> =>
    (await elsewhere.invoke('composeExtension/fetchTask', value)).body as Dialog;
  const submit = async (card: JsonObject, verb: string, inputs: object): Promise<Dialog> => {
    const button = [...elementsOf(card, { hidden: true })].find(
      ({ element }) => (element['data'] as JsonObject | undefined)?.['verb'] === verb,
    );
    expect(button?.element['type']).toBe('Action.Submit');
    const { status, body } = await elsewhere.invoke('composeExtension/submitAction', {
      commandId: 'askAboutMessage',
      data: { ...(button?.element['data'] as JsonObject), ...inputs },
    });
    expect(status).toBe(200);
    return body as Dialog;
  };
  const questionOf = (card: JsonObject): unknown =>
    [...elementsOf(card, { hidden: true })].find(({ element }) => element['id'] === 'question')?.element[
      'value'
    ];

  it('shows the words as they will be sent, without names, and sends what was made of them', async () => {
    const { task } = await open(message);
    expect(task.type).toBe('continue');
    const card = task.value.card.content;
    const question = String(questionOf(card));
    expect(question).toContain('have a second laptop? <b>');
    expect(question).toContain('in the lane');
    expect(question).not.toMatch(/Zeb|Marsh|2016|April|Stranger|&lt;|<at/i);
    expect(JSON.stringify(card)).toContain('your own chat with me');

    const again = await submit(card, 'send-query', {
      question: `${question} His name is Tom Marsh.`,
      purpose: 'other',
    });
    expect(JSON.stringify(again)).toMatch(/took out/);
    expect(JSON.stringify(again)).not.toMatch(/Tom|Marsh/);
    const once = again.task.value.card.content;
    const sent = await submit(once, 'send-query', { question: questionOf(once), purpose: 'other' });
    const twice = await submit(once, 'send-query', { question: questionOf(once), purpose: 'other' });
    const said = /SL-\d{4}/.exec(JSON.stringify(sent))?.[0] ?? 'none';
    expect(/SL-\d{4}/.exec(JSON.stringify(twice))?.[0]).toBe(said);
    await line.staff.waitFor(({ words }) => words.includes(said), 'the card in the channel');
    // Nothing was said where the message is.
    expect(elsewhere.messages()).toEqual([]);
    await line.teams
      .chat(line.stranger)
      .waitFor(({ words }) => words.includes(said), 'the asker’s card, in their own chat');
  }, 30_000);

  it('begins with an empty form beside the compose box', async () => {
    const { task } = await open({ commandId: 'askAboutMessage', commandContext: 'compose' });
    expect(questionOf(task.value.card.content)).toBeUndefined();
    const asked = await submit(task.value.card.content, 'send-query', { question: '' });
    expect(JSON.stringify(asked)).toContain('Please type your question');
  });

  it('has the emergency routes above words that tell of danger', async () => {
    const content = 'A child in my class told me her stepdad hits her with a belt';
    const { task } = await open({
      ...message,
      messagePayload: { ...message.messagePayload, body: { contentType: 'text', content } },
    });
    expect(JSON.stringify(task.value.card.content['body']).indexOf('call 999')).toBeLessThan(400);
    const sent = await submit(task.value.card.content, 'send-query', { question: content });
    expect(JSON.stringify(sent)).toContain('Is a child or anyone else in danger now?');
  });
});

describe('what is malformed or from outside', () => {
  it.each([
    ['query', {}],
    ['query', { commandId: 'everything', parameters: [] }],
    ['query', { commandId: 'queries', parameters: 'x' }],
    ['query', { commandId: 'knowledge', parameters: [{ name: 'words', value: 'x'.repeat(5_000) }] }],
    ['query', { commandId: 'knowledge', parameters: [], queryOptions: { skip: -1, count: 1e9 } }],
    ['selectItem', { kind: 'entry', authority: 'nowhere', id: 'x' }],
    ['selectItem', { kind: 'query', authority: 'slough', id: "x' or 1=1" }],
    ['selectItem', 'x'],
    ['fetchTask', { commandId: 'askAboutMessage', messagePayload: 7 }],
    ['fetchTask', { commandId: 'other', messagePayload: { body: {} } }],
    ['submitAction', { data: { v: 1, verb: 'nothing-known' } }],
    ['submitAction', undefined],
  ])('is answered with a sentence: %s %.80j', async (name, value) => {
    const { status, body } = await elsewhere.invoke(`composeExtension/${name}`, value);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toMatch(/"type":"message"|out of date/);
    expect(JSON.stringify(body)).not.toMatch(/zod|Error|SQL|at \//);
  });
});
