import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { factsFilledIn, stageValue, statusChoiceFor, type FilledIn } from '../../cards/fact-fields.ts';
import { whatTheyGetCard } from '../../cards/what-they-get-card.ts';
import { whatTheyGetForm } from '../../cards/what-they-get-form.ts';
import { whatTheyGetText } from '../../cards/what-they-get-text.ts';
import { whatTheyGet } from '../../knowledge/entitlements/what-they-get.ts';
import { factsIn, noFacts, type Facts } from '../../knowledge/facts.ts';
import { redact } from '../../privacy/redact.ts';
import { factsLine } from '../../cards/facts-line.ts';
import { lessAndMore, wholeFacts } from '../knowledge/children.ts';
import { realPack } from '../knowledge/every-pack.ts';
import { cardFaults, largestCard } from './card-rules.ts';

const pack = realPack('slough');
const view = (facts: Facts) => ({
  pack,
  facts,
  everything: whatTheyGet(pack, pack.topics, facts),
  answer: '33333333-3333-4333-8333-333333333333',
  today: '2026-11-21',
});
const cardFor = (question: string): string => JSON.stringify(whatTheyGetCard(view(factsIn(question))).card);

describe('the card of all that a child can get', () => {
  it('is the same card for the same facts, good on every device, and no larger than Teams takes', () => {
    fc.assert(
      fc.property(lessAndMore, ({ more }) => {
        // It is drawn only once these two are known.
        fc.pre(more.status.length > 0 && more.cohorts.length === 1);
        const { card } = whatTheyGetCard(view(more));
        expect(JSON.stringify(whatTheyGetCard(view(structuredClone(more))).card)).toBe(JSON.stringify(card));
        expect(JSON.stringify(card).length * 2).toBeLessThan(largestCard);
        expect(cardFaults(card)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('totals what recurs and is certain, and adds no "up to" to it', () => {
    const card = cardFor('care leaver, 20, law at uni, attendance 85%');
    expect(card).toContain('£1,998 a year');
    expect(card).toContain('£400 or up to £500, not both');
    expect(card).toContain('up to £150');
    expect(card).not.toContain('£2,');
  });

  it('refuses the bursary below the attendance that the document asks for, and says so', () => {
    const text = whatTheyGetText(view(factsIn('care leaver, 20, law at uni, attendance 60%')));
    expect(text).not.toContain('£1,998');
    expect(text).toMatch(
      /Termly bursary, HE courses\. It is for 80% attendance or above; this is 60% attendance/,
    );
  });

  it('gives a child previously looked after their own part of the offer, and not that of children in care', () => {
    const { will, refused } = whatTheyGet(pack, pack.topics, factsIn('adopted, y4'));
    expect(new Set(will.map(({ topic }) => topic.area))).toEqual(new Set(['PLAC']));
    expect(refused.map(({ weighed }) => weighed.row.id)).toEqual(['plac-direct-work-primary']);
  });

  it('names the document, its section and that it is past, on every line that is sent on', () => {
    const text = whatTheyGetText(view(factsIn('looked after, 17, level 3')));
    expect(text).toMatch(/Laptop, Level 3: up to £300 .*\[Post-16, Resources: what we will continue to do\]/);
    expect(text).toMatch(/ran to March 2022/);
    const promised = text.split('\n').filter((line) => line.startsWith('- '));
    expect(promised.slice(0, 10).every((line) => line.endsWith(']'))).toBe(true);
  });
});

describe('the form', () => {
  const labels = (facts: Facts): readonly string[] =>
    [...JSON.stringify(whatTheyGetForm({ pack, facts }).card).matchAll(/"label":"([^"]+)"/g)].map(
      ([, label]) => label ?? '',
    );

  it('asks for nothing that changes nothing for the age group', () => {
    expect(labels(noFacts)).toEqual(
      expect.arrayContaining(['Level of the course', 'Attendance, in per cent']),
    );
    expect(labels(factsIn('y4'))).not.toContain('Level of the course');
    expect(labels(factsIn('y4'))).toContain('SEN or an EHCP?');
  });

  it('gives back what it was filled in with', () => {
    fc.assert(
      fc.property(wholeFacts, (facts) => {
        const filled: FilledIn = {
          factStatus: statusChoiceFor(facts.status),
          factStage: stageValue(facts),
          factAge: String(facts.age),
          factEducation: facts.inEducation === true ? 'yes' : 'no',
          factCourse: facts.course ?? 'unknown',
          factLevel: facts.level ?? 'unknown',
          factSubject: facts.subject ?? 'unknown',
          factAttendance: facts.attendance === undefined ? '' : String(facts.attendance),
          factSen: facts.sen === true ? 'yes' : 'no',
          factArea: facts.outOfArea === true ? 'yes' : 'no',
        };
        expect(factsFilledIn(filled, facts)).toEqual(facts);
      }),
    );
  });

  it('takes a fact away when it is left open, keeps what it did not ask, and reads no nonsense', () => {
    const before = factsIn('looked after, 17, level 3, sen');
    expect(factsFilledIn({ factLevel: 'unknown' }, before)).not.toHaveProperty('level');
    expect(factsFilledIn({ factLevel: '2' }, before)).toMatchObject({ age: 17, sen: true, level: '2' });
    expect(factsFilledIn({ factAge: '-4', factLevel: 'x', factStage: 'year-99x' }, before)).toEqual({
      status: ['cla'],
      cohorts: [],
      inEducation: true,
      sen: true,
    });
  });

  it('says the facts in words that nothing is taken out of when they go to the advice line', () => {
    fc.assert(
      fc.property(wholeFacts, (facts) => {
        const asked = `What can this young person get? (${factsLine(facts)})`;
        expect(redact(asked)).toEqual({ text: asked, removed: {} });
      }),
    );
  });
});
