import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { decide, type Decision } from '../../knowledge/decide.ts';
import { entriesOf } from '../../knowledge/entries.ts';
import { factsIn } from '../../knowledge/facts.ts';
import { packSearch, type PackSearch } from '../../knowledge/search/pack-search.ts';
import { statementsOf } from '../../knowledge/statements.ts';
import { visibleTo } from '../../knowledge/visible.ts';
import { isKnownWord } from '../../privacy/known-words.ts';
import { realPack } from './every-pack.ts';

const pack = realPack('slough');
const plan = pack.documents.find(({ id }) => id === 'slough-cla-action-plan-2016');
const history = new Set(pack.documents.filter((document) => document.history).map(({ id }) => id));
const search = packSearch(pack, isKnownWord);
const ofHistory = entriesOf(pack).filter(({ cites }) =>
  cites.some(({ source }) => history.has(source.document)),
);
const articles = pack.articles.filter(({ source }) => source.some(({ document }) => history.has(document)));
const asked = (question: string, within: PackSearch = search): Decision =>
  decide(within, question, factsIn(question));
/** Every entry a person would be shown or offered for the question. */
const ledTo = (decision: Decision): readonly string[] =>
  decision.kind === 'answer'
    ? [decision.entry.id]
    : decision.kind === 'ask-back'
      ? [decision.topic.id]
      : decision.kind === 'choose'
        ? decision.entries.map(({ id }) => id)
        : [];
const historyIds = new Set(articles.map(({ id }) => id));

describe('Slough’s 2016 action plan', () => {
  it('is a document of history, with no period in force', () => {
    expect(plan).toMatchObject({ history: true, dated: 'unknown', inForce: { from: null, until: null } });
  });

  it('is told in articles for council staff and in the glossary, never in rows of the offer or contacts', () => {
    expect(articles.length).toBeGreaterThan(50);
    expect(articles.filter(({ audience }) => audience !== 'council-staff').map(({ id }) => id)).toEqual([]);
    expect([...new Set(ofHistory.map(({ kind }) => kind))].toSorted()).toEqual(['article', 'term']);
  });

  it('is never mixed with the current offer in one article', () => {
    const mixed = articles.filter(({ source }) => source.some(({ document }) => !history.has(document)));
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  it.each([undefined, 'social-worker', 'adviser'] as const)('is shown to council staff (%s)', (role) => {
    const visible = visibleTo(search, { role, today: '2026-11-22', withheld: new Set() });
    expect(ledTo(asked('what did reach out juniors do', visible))).toEqual(['plan-2016-reach-out-juniors']);
  });

  it.each(['dsl', 'other-professional'] as const)('is withheld from schools and others (%s)', (role) => {
    const visible = visibleTo(search, { role, today: '2026-11-22', withheld: new Set() });
    for (const question of ['ofsted recommendation 21', 'mockingbird hub', 'reach out juniors age range'])
      expect(ledTo(asked(question, visible)).filter((id) => historyIds.has(id))).toEqual([]);
  });
});

describe('what the plan arranged in 2016', () => {
  const said = ofHistory.map(({ id, kind, says }) => ({ id, kind, text: says.join('\n') }));

  it.each(['helpline', 'NYAS', 'SEMRAC', 'Cornerstone', 'CSE (child sexual exploitation) team'])(
    'is never given as a live route: %s',
    (name) => {
      const naming = said.filter(({ text }) => text.toLowerCase().includes(name.toLowerCase()));
      expect(naming.length).toBeGreaterThan(0);
      const silent = naming.filter(
        ({ text }) => !/must not be used (or passed on )?as a route now/.test(text),
      );
      expect(silent.map(({ id }) => id)).toEqual([]);
    },
  );

  it('comes with no number, address or link to use', () => {
    const reachable = said.filter(({ text }) => /\d{5,}|@|https?:|www\./.test(text));
    expect(reachable.map(({ id }) => id)).toEqual([]);
  });

  it('is told in the past: nothing is offered, promised or said to be going on', () => {
    const present =
      /\b(?:will|is held|are held|meets|provides|offers|runs|is available|can be reached|currently|continues)\b/i;
    const wrong = articles.filter(({ answer }) => present.test(answer));
    expect(wrong.map(({ id, answer }) => `${id}: ${present.exec(answer)?.[0] ?? ''}`)).toEqual([]);
  });

  it('names what the plan leaves unclear', () => {
    const doubt = (id: string): string => articles.find((article) => article.id === id)?.doubt ?? '';
    expect(doubt('plan-2016-dates')).toContain('February 2018');
    expect(doubt('plan-2016-pupil-premium')).toContain('February 2018');
    expect(doubt('plan-2016-participation')).toContain('recommendation 10');
    expect(doubt('plan-2016-advocacy-contract')).toContain('draft contract');
  });
});

describe('the 22 Ofsted recommendations', () => {
  const numbers = Array.from({ length: 22 }, (_, index) => index + 1);

  it.each(numbers)('number %i is found by its number, however it is written', (number) => {
    for (const question of [
      `ofsted recommendation ${number}`,
      `OR ${number}`,
      `rec ${number}`,
      `or ${number}?`,
    ])
      expect([question, ...ledTo(asked(question))]).toEqual([question, `ofsted-recommendation-${number}`]);
  });

  it.each(numbers)('number %i cites its own words', (number) => {
    const article = articles.find(({ id }) => id === `ofsted-recommendation-${number}`);
    expect(article?.title).toMatch(new RegExp(`^Ofsted recommendation ${number}:`));
    expect(article?.source[0]?.statements[0]).toBe(`recommendations.${number}`);
  });

  it.each([
    ['what did ofsted tell slough about return home interviews', 16],
    ['ofsted and strategy discussions', 3],
    ['ofsted on later life letters', 7],
    ['which recommendation was on staying put accommodation', 20],
    ['what did ofsted think of the IROs', 13],
    ['ofsted, who commissions services', 18],
    ['ofsted on sexual exploitation', 15],
    ['did ofsted want the virtual school strengthened', 21],
  ])('are found by their words: %s', (question, number) => {
    expect(ledTo(asked(question))).toContain(`ofsted-recommendation-${number}`);
  });

  it('stand together in one list of all 22', () => {
    const list = articles.find(({ id }) => id === 'ofsted-recommendations');
    expect(list?.source.flatMap(({ statements }) => statements)).toHaveLength(22);
    expect(list?.answer.match(/^\d+\./gm)).toHaveLength(22);
    expect(ledTo(asked('list all the ofsted recommendations'))).toEqual(['ofsted-recommendations']);
  });
});

describe('facts that only the plan holds', () => {
  const text = new Map<string, string>();
  const file = fileURLToPath(new URL(join('../../../shared/sources', plan?.file ?? ''), import.meta.url));
  if (plan !== undefined && existsSync(file)) {
    for (const statement of statementsOf(plan, readFileSync(file, 'utf8')))
      text.set(statement.id, statement.text.replaceAll(/<\/?sup>/g, '').replaceAll(/\s+/g, ' '));
  }

  it.each([
    ['what did the schools forum allocate', 'plan-2016-schools-forum', '£100k', 'bullying.1', '£100k'],
    [
      'how much was for safeguarding training from schools forum',
      'plan-2016-schools-forum',
      '£47k',
      'bullying.2',
      '£47k',
    ],
    [
      'age range of reach out juniors',
      'plan-2016-reach-out-juniors',
      'aged 8 to 11',
      'participation.1',
      'aged 8-11 years',
    ],
    [
      'who did return home interviews for kids placed out of borough',
      'plan-2016-return-home-interviews',
      'NYAS',
      'missing.1',
      'NYAS',
    ],
    [
      'how many families per mockingbird carer',
      'plan-2016-mockingbird',
      '10 carer families',
      'commissioning-strategy.1',
      '10 carer families',
    ],
    ['E928', 'plan-2016-early-years-pupil-premium', 'E928', 'pupil-premium.1', 'E928'],
    [
      'how long did the eGOV training officer stay',
      'plan-2016-epep-and-egov',
      'two weeks',
      'peps.2',
      'two weeks',
    ],
    [
      'when did the care leavers panel begin in 2016',
      'plan-2016-care-leavers-panel',
      '7 April 2016',
      'sufficiency.1',
      '7th April 2016',
    ],
    [
      'how many councillors were at the spring activity day',
      'plan-2016-spring-activity-day',
      '3 councillors',
      'participation.3',
      '3 Councillors',
    ],
    [
      'how many consultation events for NYAS a year',
      'plan-2016-advocacy-contract',
      '4 consultation events',
      'advocacy.2',
      '4 consultation events',
    ],
    [
      'reach out speak out helpline launch',
      'plan-2016-reach-out-helpline',
      '28 March',
      'participation.1',
      '28 March',
    ],
    [
      'when was the new virtual school head full time in 2016',
      'plan-2016-virtual-school-head',
      '6 June 2016',
      'virtual-school-head.1',
      '6 th June 2016',
    ],
  ])('answers "%s"', (question, entry, says, statement, source) => {
    expect(ledTo(asked(question))).toEqual([entry]);
    const article = articles.find(({ id }) => id === entry);
    expect(article?.answer.replaceAll('**', '')).toContain(says);
    expect(article?.source.flatMap(({ statements }) => statements)).toContain(statement);
    // Without the sources at hand only the knowledge is compared.
    expect(text.size === 0 ? source : text.get(statement)).toContain(source);
  });
});

describe('today’s questions', () => {
  it.each([
    'pupil premium',
    'how is the pupil premium spent',
    'PEP quality',
    'who checks the quality of PEPs',
    'advocacy',
    'how do i get an advocate',
    'support for care leavers',
    'return home interview who do I ring',
    'return home interview for a lad placed out of borough',
    'missing from placement',
    'bullying',
    'staying put',
    'edge of care',
    'helpline for a young person',
    'independent visitor for a child in care',
    'foster carer support group',
    'children in care council',
    'CSE risk assessment',
    'drop in for foster carers',
    'placement panel date',
    'he is 16',
    'she is 21 now',
    'can he get a laptop or tablet, 16 or 17',
    'virtual school newsletter',
    'how do i get epep training',
    'children placed out of borough',
    'is there an activity day this summer',
    'is the ofsted rating of the school good',
  ])('are not drawn into history: %s', (question) => {
    expect(ledTo(asked(question)).filter((id) => historyIds.has(id))).toEqual([]);
  });
});
