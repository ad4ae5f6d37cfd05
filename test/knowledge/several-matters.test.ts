import { describe, expect, it } from '@jest/globals';
import { factsIn } from '../../knowledge/facts.ts';
import { packSearch } from '../../knowledge/search/pack-search.ts';
import { mattersIn } from '../../knowledge/several-matters.ts';
import { isKnownWord } from '../../privacy/known-words.ts';
import { realPack } from './every-pack.ts';

const search = packSearch(realPack('slough'), isKnownWord);
const mattersOf = (message: string): readonly (readonly [boolean, string])[] =>
  mattersIn(message, factsIn(message), search).matters.map(({ sure, question }) => [sure, question] as const);

describe('two matters in a message', () => {
  it.each([
    [
      'laptop for a PLAC lad and who goes to the first pep',
      [
        [true, 'laptop for a PLAC lad'],
        [true, 'who goes to the first pep'],
      ],
    ],
    [
      'Y5 boy needs tuition. When does his first PEP have to be done?',
      [
        [true, 'Y5 boy needs tuition'],
        [true, 'When does his first PEP have to be done?'],
      ],
    ],
    [
      'can he get a laptop and wifi? do you attend cla reviews',
      [
        [true, 'can he get a laptop'],
        [true, 'wifi?'],
        [true, 'do you attend cla reviews'],
      ],
    ],
  ])('are both answered where both are sure: %s', (message, matters) => {
    expect(mattersOf(message)).toEqual(matters);
  });

  it.each([
    ['laptop for level 3 and who pays for driving lessons', 'who pays for driving lessons'],
    ['how do i register him with a gp and when is the first pep due', 'how do i register him with a gp'],
    ['how do i register him with a gp and what is the pep deadline', 'how do i register him with a gp'],
    ['do kids get book tokens and can we buy him a trampoline', 'can we buy him a trampoline'],
    ['my y12 level 3 girl wants a laptop and a bike', 'a bike'],
    [
      'travel for a level 2 college student and mileage for the carer taking her',
      'mileage for the carer taking her',
    ],
  ])('are told apart where one is not, and it comes last: %s', (message, unsure) => {
    const matters = mattersOf(message);
    expect(matters.filter(([sure]) => !sure)).toEqual([[false, unsure]]);
    expect(matters.at(-1)).toEqual([false, unsure]);
  });

  it('are each read with their own child where they speak of two', () => {
    const message = 'laptop for my level 3 lad and how often are PEPs for a 6 year old';
    const [laptop, pep] = mattersIn(message, factsIn(message), search).matters;
    expect(laptop?.facts).toMatchObject({ level: '3', cohorts: ['post-16'] });
    expect(pep?.facts).toMatchObject({ age: 6, cohorts: ['early-years-primary'] });
    expect(pep?.facts.level).toBeUndefined();
  });
});

describe('one matter', () => {
  it.each([
    'who attends the PEP and who chairs it',
    'training for teachers and social workers',
    'maths and english tuition for a year 5',
    'Year 9 lad in care, moved last week. Who does the PEP?',
    'bursary for uni, how do we get it and when',
    'course kit for a L1 hairdressing student, is there money for that',
    'is there a laptop for a y12 and if so how much',
    'he has autism and ADHD. will you help school apply for an EHCP?',
    'PA here, 22 yr old out of work, would you work with her directly or just point her elsewhere',
    'school keeps expecting me to do things that arent a sws job, can the VS explain',
    'can carers have a weekend off and who steps in',
    'what is Safer in a Slough School and how do we join',
    'grading, 9 to 1 and all that, can someone explain it to me at a drop in',
  ])('stays one: %s', (message) => {
    expect(mattersOf(message)).toEqual([]);
  });
});

it('believes no half of a message that leads nowhere, unless it is surer of it than of a whole question', () => {
  const lambeth = packSearch(realPack('lambeth'), isKnownWord);
  for (const message of [
    'who is his key person in school; who writes up the PEP',
    'is there 1:1 tuition for a level 2 college student and do under fives get books posted',
  ])
    expect(mattersIn(message, factsIn(message), lambeth).matters).toEqual([]);
  expect(mattersOf('pep deadline for uasc and how do i register him with a gp')).toEqual([
    [true, 'pep deadline for uasc'],
    [false, 'how do i register him with a gp'],
  ]);
});

it('ranks no text twice', () => {
  for (const message of [
    'laptop for a PLAC lad and who goes to the first pep',
    'how often are PEPs? can my level 3 lad get a laptop?',
    'laptop and travel',
    'can my level 3 lad get a laptop',
  ]) {
    const ranked: string[] = [];
    const counting = {
      ...search,
      rank: (text: string) => {
        ranked.push(text);
        return search.rank(text);
      },
    };
    const { ranked: whole } = mattersIn(message, factsIn(message), counting);
    expect(ranked).toEqual([...new Set(ranked)]);
    // What was ranked on the way is given on, so that it is not ranked again to be answered.
    expect(whole !== undefined).toBe(ranked.includes(message));
  }
});
