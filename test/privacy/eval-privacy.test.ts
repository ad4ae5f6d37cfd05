import { describe, expect, it } from '@jest/globals';
import { cleanEvaluationSet, generatedQuestions } from '../../commands/eval-privacy/clean-questions.ts';
import { disjointFrom } from '../../commands/eval-privacy/disjoint.ts';
import { removedFrom } from '../../commands/eval-privacy/judge.ts';
import { romaniseKorean, romaniseUkrainian } from '../../commands/eval-privacy/names/romanise.ts';
import { namePools } from '../../commands/eval-privacy/names/name-pools.ts';
import { sortNames } from '../../commands/eval-privacy/names/sort-names.ts';
import { recallOf, total } from '../../commands/eval-privacy/report.ts';
import { runIdentifiers, runNames, seeded } from '../../commands/eval-privacy/run.ts';
import { developmentSentences } from '../../commands/eval-privacy/sentences/development.ts';
import { secondDevelopmentSentences } from '../../commands/eval-privacy/sentences/development-second.ts';
import { thirdDevelopmentSentences } from '../../commands/eval-privacy/sentences/development-third.ts';
import { evaluationSentences } from '../../commands/eval-privacy/sentences/evaluation.ts';
import { isClearGivenName, isFamilyName } from '../../privacy/kinds/names/vocabulary.ts';
import { redact } from '../../privacy/redact.ts';
import { sentencesWithNames } from './sentences-with-names.ts';

describe('What redaction is measured with', () => {
  it('shares no five words in a row with the sentences that the code was made with or is tested with', () => {
    const known = [
      ...developmentSentences,
      ...secondDevelopmentSentences,
      ...thirdDevelopmentSentences,
      ...sentencesWithNames.map(({ text }) => text),
    ];
    expect(disjointFrom(evaluationSentences, known)).toEqual(evaluationSentences);
  });

  it('is made with names that the code does not know', () => {
    for (const pool of namePools().values()) {
      const { unseen } = sortNames(pool);
      const known = [...unseen.given, ...unseen.family].filter(
        (name) => isClearGivenName(name) || isFamilyName(name),
      );
      expect(known).toEqual([]);
      expect(unseen.given.length).toBeGreaterThan(15);
    }
  });

  it('romanises as passports do', () => {
    expect(['Згурський', 'Юлія', 'Їжакевич', 'Олексій'].map(romaniseUkrainian)).toEqual([
      'Zghurskyi',
      'Yuliia',
      'Yizhakevych',
      'Oleksii',
    ]);
    expect(['서연', '민준', '김'].map(romaniseKorean)).toEqual(['Seoyeon', 'Minjun', 'Gim']);
  });

  it('finds in the safe text what was taken out', () => {
    expect(removedFrom('ask zofka, 07700 900123', 'ask [name 1], [phone number]')).toEqual([
      { kind: 'name', start: 4, end: 9 },
      { kind: 'phone number', start: 11, end: 23 },
    ]);
  });
});

describe('How well redaction does on a sample of it', () => {
  it('takes out 95 of 100 names never seen', () => {
    const verdicts = [...runNames(evaluationSentences, 'unseen', 1, seeded(5)).values()].flat();
    expect(verdicts.length).toBeGreaterThan(900);
    expect(recallOf(total(verdicts))).toBeGreaterThan(0.95);
  });

  it('takes out 97 of 100 numbers, dates and addresses', () => {
    expect(recallOf(total(runIdentifiers(evaluationSentences, 10, seeded(6))))).toBeGreaterThan(0.97);
  });

  it('takes something out of at most 3 in 100 clean questions', () => {
    const questions = generatedQuestions(cleanEvaluationSet, 600, seeded(7));
    const alarms = questions.filter((question) => Object.keys(redact(question).removed).length > 0);
    expect(alarms.length / questions.length).toBeLessThan(0.03);
  });
});
