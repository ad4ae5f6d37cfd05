import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { isJsonObject, type JsonObject } from '../teams-simulator/json-object.ts';
import { wordFileText } from '../word-file-text.ts';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

/**
 * Whatever people type is shown to other people, in cards that draw Markdown, mentions and macros. Everything here is
 * pushed through every box there is, and what comes out at Teams' side is looked at, word by word.
 */
const attack =
  '[press](javascript:alert(1)) ![p](https://evil.example/p.png) <at>everyone</at> &lt;at&gt;everyone&lt;/at&gt; {{DATE(2020-01-01T00:00:00Z)}} **loud** `code`\r\nX-Injected: yes';
/** How many cards and messages quote it at all: a search that finds nothing to look at proves nothing. */
const quoted = /javascript:alert/;

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine({ env: { PACKS: 'slough,cambridgeshire' } });
}, 60_000);
afterAll(() => line.end());

/** Every text that Teams draws, in everything the bot has sent: where Markdown and macros would come to life. */
function drawnTexts(): readonly string[] {
  const texts: string[] = [];
  const drawn = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach((one) => drawn(one));
    if (!isJsonObject(value)) return;
    texts.push(...textsOf(value));
    for (const [name, held] of Object.entries(value)) if (name !== 'data') drawn(held);
  };
  for (const call of line.teams.calls) drawn(call.body);
  for (const { body } of answers) drawn(body);
  return texts;
}

/** TextBlock, Fact, button, label, choice, summary; and a message’s text unless it says that it is plain. */
function textsOf(element: JsonObject): readonly string[] {
  if (element['type'] === 'TextRun') return [];
  const named = ['title', 'label', 'altText', 'tooltip', 'errorMessage', 'fallbackText', 'speak', 'summary'];
  const isFact = 'title' in element && 'value' in element && !('type' in element);
  const isText = element['type'] === 'TextBlock' || element['type'] === 'Badge';
  const isMessage = element['type'] === 'message' && element['textFormat'] !== 'plain';
  return [...named, ...(isFact ? ['value'] : []), ...(isText || isMessage ? ['text'] : [])].flatMap(
    (name) => {
      const text = element[name];
      return typeof text === 'string' ? [text] : [];
    },
  );
}

/** What of a text would come to life. A backslash in front takes the life out of a sign. */
function alive(text: string): readonly string[] {
  const plain = text.replace(/\\./g, '');
  const signs: readonly (readonly [string, RegExp])[] = [
    ['a link', /\[[^\]]*\]\((?:javascript:|https:\/\/evil)/],
    ['a picture', /!\[/],
    ['a mention', /<\/?at>/i],
    ['a macro', /\{\{/],
    ['bold', /\*\*loud/],
    ['code', /`code/],
    ['HTML', /<[a-z/]/i],
  ];
  return signs.filter(([, sign]) => sign.test(plain)).map(([name]) => `${name} in: ${text}`);
}

const answers: { readonly body?: unknown }[] = [];
const press = async (chat: AdviceLineStage['asker'], data: JsonObject): Promise<void> => {
  const action = { type: 'Action.Execute', verb: data['verb'], data: { v: 1, ...data } };
  answers.push(await chat.invoke('adaptiveCard/action', { action, trigger: 'manual' }));
};

describe('what somebody typed', () => {
  it('travels through every box of the advice line', async () => {
    const { teams, staff } = line;
    const asker = teams.chat(teams.person(`Asha ${attack.replaceAll('\r\n', ' ')}`.slice(0, 290)));
    const ada = teams.chat(line.ada);
    await asker.say(`what is the foster carer allowance ${attack}`);
    await press(asker, {
      verb: 'send-query',
      authority: 'slough',
      form: randomUUID(),
      question: `what is the allowance ${attack}`,
      purpose: 'meeting',
    });
    await asker.waitFor(({ words }) => /SL-\d{4}/.test(words), 'the form again, or the query');
    const announced = await staff.waitFor(({ words }) => /SL-\d{4}/.test(words), 'the card in the channel');
    await staff.press(line.ada, announced, 'claim-query');
    const detail = await ada.waitFor(({ words }) => words.includes('what is the allowance'), 'the detail');
    await ada.press(detail, 'ask-back-query', { reply: `which child ${attack}` });
    const back = await asker.waitFor(({ words }) => words.includes('which child'), 'what is asked back');
    await asker.press(back, 'answer-back', { addition: `the older one ${attack}` });
    const added = await ada.waitFor(({ words }) => words.includes('the older one'), 'the addition');
    await ada.press(added, 'reply-query', { reply: `it is this ${attack}` }, { title: 'Reply' });
    const replied = await asker.waitFor(({ words }) => words.includes('it is this'), 'the reply');
    expect(replied.summary).toMatch(/^Advice line: /);
  }, 90_000);

  it('travels through a nomination, to whoever reads it', async () => {
    const { teams, staff } = line;
    const asker = teams.chat(teams.person('Dev Worker'));
    await asker.say('how do i nominate a school');
    await asker.press('last', 'open-nomination');
    const inputs = {
      nominator: 'A social worker',
      setting: `Anytown ${attack}`,
      question: `It helps ${attack}`,
    };
    await asker.press('last', 'send-nomination', inputs);
    const sent = await asker.waitFor(({ words }) => /SL-\d{4}/.test(words), 'the query’s card');
    const number = /SL-\d{4}/.exec(sent.words)?.[0] ?? '';
    const announced = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    await staff.press(line.ada, announced, 'claim-query');
    const detail = await teams
      .chat(line.ada)
      .waitFor(({ words }) => words.includes('Nominated by'), 'the detail in Ada’s chat');
    expect(detail.words).toContain('It helps');
  }, 90_000);

  it('travels through forms, facts and profiles', async () => {
    const { teams } = line;
    const asker = teams.chat(teams.person('Ben Worker'));
    for (const text of [
      `I work in ${attack}`,
      `I am a social worker in ${attack}`,
      `what would he get, year 9 and 17 years old ${attack}`,
      `it is for ${attack}`,
      `use this channel for the advice line ${attack}`,
      `can a level 3 student studying ${attack} get a laptop`,
      `what does ${attack} mean`,
      attack,
    ])
      await asker.say(text);
    for (const data of [
      {
        verb: 'send-agenda',
        authority: 'slough',
        series: attack.slice(0, 80),
        form: randomUUID(),
        question: attack,
      },
      {
        verb: 'send-nomination',
        authority: 'slough',
        entry: 'safer-in-slough-schools',
        form: randomUUID(),
        setting: attack,
        question: attack,
        nominator: attack.slice(0, 80),
      },
      {
        verb: 'send-query',
        authority: 'slough',
        form: randomUUID(),
        question: attack,
        purpose: attack,
        neededBy: '',
        callBack: attack.slice(0, 40),
      },
      { verb: 'save-profile', authority: 'slough', worksIn: attack.slice(0, 40), worksAs: attack },
      {
        verb: 'work-out',
        authority: 'slough',
        factStatus: 'cla',
        factStage: 'post-16',
        ...Object.fromEntries(
          ['factCourse', 'factSubject', 'factLevel', 'factSen', 'factArea', 'factAge'].map((name) => [
            name,
            attack.slice(0, 60),
          ]),
        ),
      },
      { verb: 'make-policy', authority: 'cambridgeshire', policy: attack.slice(0, 80), setting: attack },
      { verb: 'show-entry', authority: 'slough', entry: attack.slice(0, 80) },
      { verb: 'browse-offer', authority: attack.slice(0, 40) },
    ])
      await press(asker, data);
    expect(answers.length).toBeGreaterThanOrEqual(9);
  }, 90_000);

  it('is plain words in a Word file', async () => {
    const { teams } = line;
    const asker = teams.chat(teams.person('Cleo Lead'));
    const setting = 'Any <w:t/> & [Town](javascript:alert(1)) {{x}} $& School';
    await asker.say('I work in Cambridgeshire as a DSL');
    await asker.say('can i have the policy as a word document');
    await asker.press('last', 'make-policy', { setting });
    const url =
      /"url":"([^"]+\/files\/policy[^"]+)"/.exec(JSON.stringify(asker.lastMessage().card))?.[1] ?? '';
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.docx"$/);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(wordFileText(bytes)).toContain(setting);
    const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
    expect(
      files.filter(([, of]) =>
        /javascript:[^<]*"|w:hyperlink|instrText[^>]*>[^<]*javascript/.test(strFromU8(of)),
      ),
    ).toEqual([]);
  });

  it('has come to life nowhere, and was quoted in many places', () => {
    const texts = drawnTexts();
    expect(texts.flatMap((text) => alive(text))).toEqual([]);
    expect(texts.filter((text) => quoted.test(text.replace(/\\/g, ''))).length).toBeGreaterThanOrEqual(8);
  });

  it('is in no mention, no link and no picture of any card', () => {
    const sent = JSON.stringify([line.teams.calls.map(({ body }) => body), answers]);
    expect(sent).not.toMatch(/"(?:url|iconUrl|backgroundImage|contentUrl)":"(?:javascript:|https:\/\/evil)/);
    expect(sent).not.toMatch(/"type":"mention"/);
  });
});
