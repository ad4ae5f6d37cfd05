import { describe, expect, it } from '@jest/globals';
import { councilsKnown, namedAuthority } from '../../knowledge/authorities.ts';
import { decide, type Decision } from '../../knowledge/decide.ts';
import { factsIn } from '../../knowledge/facts.ts';
import { packSearch } from '../../knowledge/search/pack-search.ts';
import { isKnownWord } from '../../privacy/known-words.ts';
import { smallTalk } from '../../bot/turns/small-talk.ts';
import { botCommands } from '../../manifest/bot-commands.ts';
import { everyPack, realPack } from './every-pack.ts';

const search = packSearch(realPack('slough'), isKnownWord);
const asked = (question: string): Decision => decide(search, question, factsIn(question));
const entryOf = (decision: Decision): string =>
  decision.kind === 'answer'
    ? decision.entry.id
    : decision.kind === 'ask-back'
      ? decision.topic.id
      : decision.kind;

describe('what is done with a question about the Slough offer', () => {
  it('answers with the rows that the facts leave standing, what will be done first', () => {
    const decision = asked('how much towards a laptop for a level 2 student, he is 17');
    expect(
      decision.kind === 'answer'
        ? decision.rows.map(({ commitment, amount }) => [commitment, amount[0]?.pounds])
        : decision.kind,
    ).toEqual([
      ['will', 200],
      ['will-try', 300],
    ]);
  });

  it('asks one question back where the offer differs and nothing says for whom', () => {
    expect(asked('is there any money for a laptop')).toMatchObject({
      kind: 'ask-back',
      cohorts: expect.arrayContaining(['post-16']),
    });
  });

  it('gives the meaning of an acronym, and of several at once', () => {
    expect(asked('what does NEET mean')).toMatchObject({ kind: 'answer', entry: { title: 'NEET' } });
    expect(asked('PEP vs PPM??')).toMatchObject({ kind: 'answer', also: [expect.anything()] });
    expect(entryOf(asked('how often is a PEP in year 9'))).toBe('pep-frequency');
  });

  it('does not answer what is not ours, and says where to go', () => {
    expect(asked('how much is the fostering allowance')).toMatchObject({
      kind: 'none',
      notOurs: { instead: expect.stringMatching(/\w/) },
    });
  });

  it('does not answer a question for a price with an answer that has none', () => {
    expect(asked('what does the attachment training cost').kind).toBe('none');
  });

  it.each([
    ['who fixes a broken laptop', 'asks for a repair'],
    ['has his laptop been ordered', 'asks how one case stands'],
    ['who do i email for the bursary', 'asks for somebody the offer does not name'],
    ['will you check my care plan', 'asks for work of ours on theirs'],
    ['the place was refused, college is full', 'asks how to appeal'],
    ['ps5', 'has no word of ours, only a number'],
  ])('does not answer with the right subject what it does not tell: %s', (question) => {
    expect(asked(question).kind).toBe('none');
  });

  it('does not ask for an age group where nothing is for this child at any age', () => {
    expect(asked('do adopted children get the books by post')).toMatchObject({
      kind: 'none',
      unfit: { id: 'books' },
    });
    expect(asked('do children in care get the books by post').kind).toBe('ask-back');
  });

  it('does not answer what it has never heard of', () => {
    for (const question of [
      'who won the cricket',
      'recipe for lasagne please',
      'what is the capital of peru',
    ]) {
      expect({ question, kind: asked(question).kind }).toEqual({ question, kind: 'none' });
    }
  });
});

describe('which part of a form is asked about', () => {
  const hillingdon = packSearch(realPack('hillingdon'), isKnownWord);
  it.each([
    ['who fills in section a', 'answer'],
    ['who fills in section b', 'none'],
  ])('%s: %s', (question, kind) => {
    expect(decide(hillingdon, question, factsIn(question)).kind).toBe(kind);
  });
});

describe('the questions that a newcomer is shown', () => {
  const shown = everyPack().flatMap((pack) =>
    pack.examples.map((example) => [pack.authority, example] as const),
  );
  const searches = new Map(everyPack().map((pack) => [pack.authority, packSearch(pack, isKnownWord)]));
  const starters = botCommands
    .filter(({ says, kind }) => kind === 'prompt' && smallTalk(says) === null)
    .map(({ says }) => ['slough', says] as const);

  it.each([...shown, ...starters])('%s: %s', (authority, question) => {
    const own = searches.get(authority);
    const kind = own === undefined ? 'no pack' : decide(own, question, factsIn(question)).kind;
    expect(['answer', 'ask-back']).toContain(kind);
  });
});

describe('whose offer a question asks about', () => {
  it.each([
    ['in Lambeth, how often are drop-ins', 'lambeth'],
    ['does Slough pay for a laptop', 'slough'],
    ['what is the cambs virtual school number', 'cambridgeshire'],
    ['does harrow do peps every term', 'harrow'],
    ['what is west berkshire council’s offer', 'west berkshire'],
    ['kid in a Kent school, do you speak to their SEND team', undefined],
    ['do you give laptops like slough does', undefined],
    ['she lives in Hillingdon, can she get a laptop', undefined],
  ])('%s', (question, authority) => {
    expect(namedAuthority(question, councilsKnown(everyPack()))).toBe(authority);
  });
});
