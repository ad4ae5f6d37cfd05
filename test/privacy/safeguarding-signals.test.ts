import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { safeguardingSignal } from '../../privacy/safeguarding-signals.ts';
import { cleanQuestions } from './clean-questions.ts';
import { explicit, implied, talkAbout } from './safeguarding-set.ts';

const longStory =
  'Hi, sorry to bother you. I have been trying to sort out the PEP for weeks and the school changed the form twice, then the carer was away and the DT left. '.repeat(
    6,
  );

describe('A message that says outright that somebody is not safe', () => {
  it.each(explicit)('is seen, and seen as outright: %s', (message) => {
    expect(safeguardingSignal(message)).toMatchObject({ explicit: true });
  });

  it('is seen in capitals, without apostrophes, and at the end of a long story', () => {
    const shaped = explicit.flatMap((message) => [
      message.toUpperCase(),
      message.replaceAll(/['’]/g, ''),
      longStory + message,
    ]);
    expect(shaped.filter((message) => safeguardingSignal(message) === null)).toEqual([]);
  });
});

describe('A message that only hints', () => {
  it('is seen in at least 97 of 100', () => {
    const missed = implied.filter((message) => safeguardingSignal(message) === null);
    expect(missed.length / implied.length).toBeLessThanOrEqual(0.03);
  });

  it('is seen whatever was asked before it', () => {
    const missed = implied.filter(
      (message) => safeguardingSignal(`What training is there on FGM? Also, ${message}`) === null,
    );
    expect(missed.length / implied.length).toBeLessThanOrEqual(0.05);
  });
});

describe('A question about such things', () => {
  it('is taken for a disclosure in at most 5 of 100', () => {
    const alarmed = talkAbout.filter((message) => safeguardingSignal(message) !== null);
    expect(alarmed.length / talkAbout.length).toBeLessThanOrEqual(0.05);
  });

  it.each([
    'what training is there on FGM',
    'does the policy cover exclusions after an assault',
    'who runs the missing from education meeting (CME)',
    'is there an article on self-harm policy',
    'who sees children after they go missing in the plan',
    'hit his targets',
    'laptop died',
    'attendance is killing us',
  ])('is left alone: %s', (message) => {
    expect(safeguardingSignal(message)).toBeNull();
  });

  it('is not seen in everyday questions', () => {
    expect(cleanQuestions.filter((question) => safeguardingSignal(question) !== null)).toEqual([]);
  });
});

describe('What the signal says', () => {
  it.each([
    ['he says he is going to kill himself', 'self-harm', true],
    ['marks on his neck', 'harm', false],
    ['she ran away from placement last night', 'missing', true],
    ['older men picking her up in cars', 'exploitation', false],
    ['shes being sent abroad to marry', 'fgm-or-forced-marriage', true],
    ['dad hits her with a belt', 'violence-at-home', true],
    ['knife in his bag', 'weapon', true],
    ["no food in the house and mum's not been seen for two days", 'neglect', true],
    ['nowhere to sleep tonight', 'tonight', true],
    ['dad has threatened me on the visit', 'worker-in-danger', true],
  ])('“%s” is %s', (message, kind, outright) => {
    expect(safeguardingSignal(message)).toEqual({ kind, explicit: outright });
  });

  it('understands slips of the keyboard', () => {
    for (const message of [
      'hes suicdal',
      'he got stabed',
      'mum is beeting him',
      'she has run awy again',
      'brusies on her arm',
    ]) {
      expect(safeguardingSignal(message)).not.toBeNull();
    }
  });
});

describe('A very long message', () => {
  it.each(['he ', 'kill ', 'my yp ', 'a', 'dad was ', 'left the child alone '])(
    'of ten thousand characters is read to its end: %s',
    (piece) => {
      expect(
        safeguardingSignal(`${piece.repeat(10_000 / piece.length)}. he tried to hang himself`),
      ).not.toBeNull();
    },
  );
});

describe('The safety net', () => {
  it('depends on nothing but its own patterns', () => {
    const folder = new URL('../../privacy/safeguarding/', import.meta.url);
    const files = [
      new URL('../../privacy/safeguarding-signals.ts', import.meta.url),
      ...readdirSync(folder).map((name) => new URL(name, folder)),
    ];
    const imports = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1]),
    );
    expect(imports.filter((path) => !/^\.\/(?:safeguarding\/)?[a-z-]+\.ts$/.test(String(path)))).toEqual([]);
  });
});
