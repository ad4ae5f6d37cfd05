import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ordinaryPackSentences } from '../../commands/eval-safeguarding/pack-sentences.ts';
import {
  partsIn,
  sentencesOf,
  type SentenceClass,
} from '../../commands/eval-safeguarding/safeguarding-set.ts';
import { safeguardingMatter, safeguardingSignal } from '../../privacy/safeguarding-signals.ts';
import { cleanQuestions } from './clean-questions.ts';

const development = partsIn('development').flatMap((part) => sentencesOf(part));
const heldOut = partsIn('held-out').flatMap((part) => sentencesOf(part));
const of = (sentences: typeof development, kind: SentenceClass): readonly string[] =>
  sentences.filter((sentence) => sentence.class === kind).map(({ text }) => text);
const unseen = (messages: readonly string[]): readonly string[] =>
  messages.filter((message) => safeguardingSignal(message) === null);
const seen = (messages: readonly string[]): readonly string[] =>
  messages.filter((message) => safeguardingSignal(message) !== null);

const longStory =
  'Hi, sorry to bother you. I have been trying to sort out the PEP for weeks and the school changed the form twice, then the carer was away and the DT left. '.repeat(
    6,
  );

describe('The written set', () => {
  it('has at least 2,500 sentences, and holds none out that was learnt from', () => {
    const texts = [...development, ...heldOut].map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(2_500);
    const held = new Set(heldOut.map(({ text }) => text));
    expect(development.filter(({ text }) => held.has(text))).toEqual([]);
  });
});

describe('A message that says outright that somebody is not safe', () => {
  const explicit = of(development, 'explicit');

  it('is seen', () => {
    expect(unseen(explicit)).toEqual([]);
  });

  it('is seen in capitals and without apostrophes', () => {
    expect(unseen(explicit.map((message) => message.toUpperCase().replaceAll(/['’]/g, '')))).toEqual([]);
  });

  it('is seen at the end of a long story, and in the middle of a question about a form', () => {
    const shaped = explicit.flatMap((message) => [
      longStory + message,
      `Hi, quick one about the PEP form, ${message} and can the school still use the old form, thanks`,
    ]);
    expect(unseen(shaped).length / shaped.length).toBeLessThanOrEqual(0.02);
  });

  it('is mostly known to be outright', () => {
    const outright = explicit.filter((message) => safeguardingSignal(message)?.explicit === true);
    expect(outright.length / explicit.length).toBeGreaterThanOrEqual(0.85);
  });
});

describe('A message that only hints', () => {
  const implied = of(development, 'implied');

  it('is seen in at least 97 of 100', () => {
    expect(unseen(implied).length / implied.length).toBeLessThanOrEqual(0.03);
  });

  it('is seen whatever was asked before it', () => {
    const missed = unseen(implied.map((message) => `What training is there on FGM? Also, ${message}`));
    expect(missed.length / implied.length).toBeLessThanOrEqual(0.05);
  });
});

describe('A question about such things', () => {
  const about = of(development, 'about');

  it('is taken for a disclosure in at most 5 of 100', () => {
    expect(seen(about).length / about.length).toBeLessThanOrEqual(0.05);
  });

  it('is known for what it is', () => {
    const known = about.filter((message) => safeguardingMatter(message)?.kind === 'about');
    expect(known.length / about.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    'what training is there on FGM',
    'does the policy cover exclusions after an assault',
    'is there an article on self-harm policy',
  ])('is told apart from a disclosure: %s', (message) => {
    expect(safeguardingSignal(message)).toBeNull();
    expect(safeguardingMatter(message)).toEqual({ kind: 'about' });
  });
});

describe('An everyday question', () => {
  it.each([
    'who runs the missing from education meeting (CME)',
    'hit his targets',
    'laptop died',
    'attendance is killing us',
    'excluded for fighting, what is the next step',
    'can I kick off the PEP early',
  ])('is left alone: %s', (message) => {
    expect(safeguardingSignal(message)).toBeNull();
  });

  it('is not seen, in the set of clean questions', () => {
    expect(seen(cleanQuestions)).toEqual([]);
  });

  it('is seen in at most 1 of 100 of what packs are asked', () => {
    const asked = ordinaryPackSentences();
    expect(asked.length).toBeGreaterThan(5_000);
    expect(seen(asked).length / asked.length).toBeLessThanOrEqual(0.01);
  });
});

describe('The part held out, to which nothing was fitted', () => {
  it('is judged as well', () => {
    expect(unseen(of(heldOut, 'explicit'))).toEqual([]);
    const implied = of(heldOut, 'implied');
    expect(unseen(implied).length / implied.length).toBeLessThanOrEqual(0.03);
    const about = of(heldOut, 'about');
    expect(seen(about).length / about.length).toBeLessThanOrEqual(0.05);
    const ordinary = of(heldOut, 'ordinary');
    expect(seen(ordinary).length / ordinary.length).toBeLessThanOrEqual(0.05);
  });
});

describe('Hard ordinary stories', () => {
  const hard = partsIn('hard-stories').flatMap((part) => sentencesOf(part));
  const isSure = (text: string): boolean => {
    const signal = safeguardingSignal(text);
    return signal !== null && (signal.explicit || signal.sure);
  };

  it('seldom put the card before an answer, and what tells of risk among them is seen', () => {
    expect(unseen(of(hard, 'explicit'))).toEqual([]);
    const implied = of(hard, 'implied');
    expect(unseen(implied).length / implied.length).toBeLessThanOrEqual(0.05);
    const ordinary = of(hard, 'ordinary');
    expect(ordinary.filter(isSure).length / ordinary.length).toBeLessThanOrEqual(0.08);
  });
});

describe('What the signal says', () => {
  it.each([
    ['he says he is going to kill himself', 'self-harm'],
    ['bruises all over his back', 'harm'],
    ['she ran away from placement last night', 'missing'],
    ['older men picking her up in cars', 'exploitation'],
    ['shes being sent abroad to marry', 'fgm-or-forced-marriage'],
    ['dad keeps beating mum up in front of the kids', 'violence-at-home'],
    ['knife in his bag', 'weapon'],
    ["no food in the house and mum's not been seen for two days", 'neglect'],
    ['nowhere to sleep tonight', 'tonight'],
    ['dad has threatened me on the visit', 'worker-in-danger'],
    ['the foster carer slapped her round the head', 'allegation'],
  ])('“%s” is %s', (message, kind) => {
    expect(safeguardingSignal(message)).toMatchObject({ kind });
  });

  it('is surer of what is said outright than of a hint', () => {
    expect(safeguardingSignal('dad strangled her last night')).toMatchObject({ explicit: true, sure: true });
  });

  it('understands slips of the keyboard', () => {
    expect(
      unseen([
        'hes suicdal',
        'he got stabed',
        'mum is beeting him',
        'she has run awy again',
        'brusies on her arm',
        'shes been tuched by her step dad',
        'he is trikced into carying drugs',
      ]),
    ).toEqual([]);
  });
});

describe('A very long message', () => {
  it.each(['he ', 'kill ', 'my yp ', 'a', 'dad was ', 'left the child alone ', '. ', '.', '? ', '£', '\n'])(
    'of forty thousand characters is read to its end: %j',
    (piece) => {
      const disclosure = ' . he tried to hang himself';
      const message = piece.repeat((40_000 - disclosure.length) / piece.length) + disclosure;
      expect(safeguardingSignal(message)).not.toBeNull();
    },
  );

  it('takes time in proportion to its length, whatever it is made of', () => {
    const took = (message: string): number => {
      const from = performance.now();
      for (let turn = 0; turn < 5; turn += 1) safeguardingSignal(message);
      return performance.now() - from;
    };
    for (const piece of ['a', 'ab', '.', "'", 'not ', 'a.', '\u{FDFA}', 'hit him ', '\n ', 'x1']) {
      const whole = piece.repeat(Math.floor(40_000 / piece.length));
      took(whole);
      // Four times as long takes about four times; what blows up takes sixteen times or more.
      expect(took(whole)).toBeLessThan(12 * took(whole.slice(0, 10_000)) + 50);
    }
  });
});

describe('The safety net', () => {
  it('depends on nothing but its own words and weights, and a stemmer', () => {
    const folder = new URL('../../privacy/safeguarding/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const sources = [
      new URL('../../privacy/safeguarding-signals.ts', import.meta.url),
      ...files.map((name) => new URL(name, folder)),
    ];
    const imports = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1]),
    );
    expect(
      imports.filter(
        (path) => path !== 'stemmer' && !/^\.\.?\/(?:[a-z-]+\/)*[a-z-]+\.ts$/.test(String(path)),
      ),
    ).toEqual([]);
  });
});
