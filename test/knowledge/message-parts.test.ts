import { describe, expect, it } from '@jest/globals';
import { messageParts } from '../../knowledge/message-parts.ts';
import { mattersInOneBreath, severalQuestions } from '../../knowledge/several-questions.ts';

const partsOf = (message: string): readonly (readonly [string, string])[] =>
  messageParts(message).map(({ does, text }) => [does, text] as const);

describe('the parts of a message', () => {
  it.each([
    [
      'laptop for a PLAC lad and who goes to the first pep',
      [
        ['wants', 'laptop for a PLAC lad'],
        ['asks', 'who goes to the first pep'],
      ],
    ],
    [
      'drop-ins for adopters btw do you travel to peps',
      [
        ['names', 'drop-ins for adopters'],
        ['asks', 'do you travel to peps'],
      ],
    ],
    [
      'laptop for a y9 girl, also needs a maths tutor',
      [
        ['wants', 'laptop for a y9 girl'],
        ['wants', 'needs a maths tutor'],
      ],
    ],
    [
      'she wants a laptop and a bike',
      [
        ['wants', 'she wants a laptop'],
        ['wants', 'a bike'],
      ],
    ],
    [
      'he came into care on monday so when is the first pep, and how do i get him a passport',
      [
        ['tells', 'he came into care on monday'],
        ['asks', 'when is the first pep'],
        ['asks', 'how do i get him a passport'],
      ],
    ],
    [
      'how many peps a year, what bursary can she get',
      [
        ['asks', 'how many peps a year'],
        ['asks', 'what bursary can she get'],
      ],
    ],
    [
      'when is the first pep plus who attends it',
      [
        ['asks', 'when is the first pep'],
        ['asks', 'who attends the first pep'],
      ],
    ],
  ])('are told apart: %s', (message, parts) => {
    expect(partsOf(message)).toEqual(parts);
  });

  it.each([
    'maths and english tuition for a year 5',
    'on a level 2 course, what can you give towards a laptop',
    'child in need, can I ring the advice line',
    'training for teachers and social workers',
    'he wants a laptop and is doing level 3',
    'my lad, who is 17, needs a laptop',
    'what is the difference between a PPM and a PEP',
    'does each bit of PP+ have to go against a target',
    'came into care on Friday and has no school place',
  ])('are no more than one: %s', (message) => {
    expect(partsOf(message)).toEqual([]);
  });

  it('are the same however many spaces stand between the words', () => {
    const spaced = 'laptop for a PLAC lad \u00A0\t   and   who   goes\u2003to the first pep   ';
    expect(messageParts(spaced)).toEqual(messageParts('laptop for a PLAC lad and who goes to the first pep'));
    expect(severalQuestions('who  pays   for it?    and  when?  what   for?')).toEqual(
      severalQuestions('who pays for it? and when? what for?'),
    );
  });

  it('are not looked for in a list of many things', () => {
    expect(mattersInOneBreath('a laptop and a bike')).toHaveLength(1);
    expect(mattersInOneBreath('pp+ '.repeat(40))).toEqual([]);
  });
});
