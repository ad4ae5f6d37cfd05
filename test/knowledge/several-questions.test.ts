import { describe, expect, it } from '@jest/globals';
import { mattersInOneBreath, severalQuestions } from '../../knowledge/several-questions.ts';

describe('a message', () => {
  it.each([
    [
      'who goes to the first PEP? can my level 3 lad get a laptop?',
      ['who goes to the first PEP?', 'can my level 3 lad get a laptop?'],
    ],
    ['what is a VSO and who chairs the PEP', ['what is a VSO', 'who chairs the PEP']],
    ['how often are PEPs\nwho pays for travel', ['how often are PEPs', 'who pays for travel']],
    ['PPMs: how often and who comes', ['PPMs, how often', 'PPMs, who comes']],
    [
      'bursary for uni - by when do we apply, and at what rate is it paid?',
      ['bursary for uni, by when do we apply', 'bursary for uni, at what rate is it paid'],
    ],
    ['when is the drop-in and who can come to it', ['when is the drop-in', 'who can come to the drop-in']],
  ])('holds several questions: %s', (message, questions) => {
    expect(severalQuestions(message)).toEqual(questions);
  });

  it.each([
    'can my level 3 lad get a laptop',
    'he is 17 and in care. can he get a laptop?',
    'EET and NEET, what do they mean',
    'ok? thanks?',
    'who comes to the PEP and the review meeting',
    'laptops: how much',
    'he moved in May, when he was 9, and likes it',
  ])('holds no more than one: %s', (message) => {
    expect(severalQuestions(message)).toEqual([]);
  });
});

describe('two matters in one breath', () => {
  it.each([
    ['laptop and travel', [['laptop', 'travel']]],
    ['tutor & wifi', [['tutor', 'wifi']]],
    [
      'he is 17 and needs a laptop plus fares',
      [
        ['he is 17', 'needs a laptop plus fares'],
        ['he is 17 and needs a laptop', 'fares'],
      ],
    ],
  ])('can be read so: %s', (message, ways) => {
    expect(mattersInOneBreath(message)).toEqual(ways);
  });

  it.each(['pep and review on the same day', 'the difference between a PEP and a PPM', 'laptop'])(
    'are one matter: %s',
    (message) => {
      expect(mattersInOneBreath(message)).toEqual([]);
    },
  );
});
