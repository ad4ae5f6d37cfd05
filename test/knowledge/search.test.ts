import { describe, expect, it } from '@jest/globals';
import type { Phrasing } from '../../knowledge/phrasings.ts';
import { calibration, fittedByWords } from '../../knowledge/search/calibration.ts';
import { ranker } from '../../knowledge/search/ranker.ts';
import { withoutStory } from '../../knowledge/search/shorten.ts';
import { atOnce } from '../../knowledge/search/slices.ts';
import { spelling } from '../../knowledge/search/spelling.ts';
import { stemsIn } from '../../knowledge/search/words.ts';
import { isKnownWord } from '../../privacy/known-words.ts';

const asTheyAre = (words: readonly string[]): readonly string[] => words;

describe('the words of a question', () => {
  it.each([
    ['L2', 'lvl 2'],
    ['y4', 'year 4'],
    ['1-2-1', 'one to one'],
    ['the virtual school', 'the vs'],
    ['looked after child', 'CLA'],
    ['children with a social worker', 'cwsw'],
    ['PP+', 'pupil premium plus'],
    ['my lad', 'my young person'],
    ['sixth formers', '6th form'],
  ])('%s is the same as %s', (one, other) => {
    expect(stemsIn(one)).toEqual(stemsIn(other));
  });

  it('leave out what says nothing, but never everything', () => {
    expect(stemsIn('can you please get me a laptop')).toEqual(['laptop']);
    expect(stemsIn('is it?')).not.toEqual([]);
  });

  it('are what is left of a story', () => {
    expect(withoutStory('my lad 17 yr old in care, who pays his bus')).toBe(', who pays his bus');
    expect(withoutStory('who pays his bus')).toBeUndefined();
  });
});

describe('spelling', () => {
  const repair = spelling(
    new Set(['tuition', 'laptop', 'level', 'interview', 'know', 'bursary']),
    isKnownWord,
  );
  it.each([
    ['tution', 'tuition'],
    ['labtop', 'laptop'],
    ['levle', 'level'],
    ['bursery', 'bursary'],
  ])('repairs %s', (typed, meant) => {
    expect(repair([typed])).toEqual([meant]);
  });

  it('leaves real words, short words, names in brackets and what is far from everything alone', () => {
    const words = ['snow', 'pep', 'xylophonist', 'level', 'lad'];
    expect(repair(words)).toEqual(words);
  });
});

describe('ranking', () => {
  const phrasings: readonly Phrasing[] = [
    { text: 'laptop for college', entry: 'laptops' },
    { text: 'money for a computer', entry: 'laptops' },
    { text: 'level 3 laptop', entry: 'laptops', row: 'laptop-3' },
    { text: 'who pays the train fare', entry: 'travel' },
    { text: 'bus pass for college', entry: 'travel' },
    { text: 'what is a pep', entry: 'pep' },
    { text: 'how often is a pep', entry: 'pep-frequency' },
    { text: 'pep every term', entry: 'pep-frequency' },
  ];
  const { rank } = ranker(phrasings, asTheyAre);
  const first = (question: string): string | undefined => rank(question)[0]?.entry;

  it.each([
    // The rarer word decides: "college" is shared, "chromebook" is a computer.
    ['chromebook for college', 'laptops'],
    ['will you pay his bus fares', 'travel'],
    // The pair of words decides between two entries about one thing.
    ['how often should the pep be', 'pep-frequency'],
    ['whats a PEP', 'pep'],
    // Characters reach what stems do not.
    ['compueter', 'laptops'],
  ])('finds %s', (question, entry) => {
    expect(first(question)).toBe(entry);
  });

  it('names the row whose own phrasing fitted', () => {
    expect(rank('laptop level 3')[0]).toMatchObject({ entry: 'laptops', row: 'laptop-3' });
  });

  it('has no candidate for a question without a word, and never throws', () => {
    for (const nothing of ['', '?', '👍', '   ', '[name]']) expect(rank(nothing)).toEqual([]);
  });

  it('is surer of what it has than of what it has not', () => {
    const { confidence, offer, answer } = calibration(
      atOnce(fittedByWords(ranker(phrasings, asTheyAre), [])),
    );
    const sure = confidence(rank('how often is a pep'));
    expect(sure).toBeGreaterThan(confidence(rank('will it snow on thursday')));
    expect(confidence([])).toBe(0);
    expect(offer).toBeLessThan(answer);
  });
});
