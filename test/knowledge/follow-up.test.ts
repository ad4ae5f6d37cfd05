import { describe, expect, it } from '@jest/globals';
import { factsIn } from '../../knowledge/facts.ts';
import { followUp, goesOn } from '../../knowledge/follow-up.ts';

const before = (question: string, entry = 'laptops') => ({ entry, facts: factsIn(question) });
const on = (question: string, first: string) =>
  goesOn(question) ? followUp(question, factsIn(question), before(first)) : undefined;

describe('a message that goes on from the answer before', () => {
  it('stays with the topic, with the facts it says laid over those said before', () => {
    const next = on('and for level 3?', 'level 2, looked after, laptop');
    expect(next?.entry).toBe('laptops');
    expect(next?.facts).toMatchObject({ level: '3', cohorts: ['post-16'], status: ['cla'] });
  });

  it('stays with the child for another topic', () => {
    const next = on('what about travel?', 'year 4, in care, laptop');
    expect(next?.entry).toBeUndefined();
    expect(next?.facts).toMatchObject({ year: 4, status: ['cla'] });
    expect(next?.carried).toMatchObject({ year: 4, status: ['cla'] });
    expect(on('does he get tuition too', '17, level 2, laptop')?.facts).toMatchObject({
      age: 17,
      level: '2',
    });
  });

  it.each([
    ['what about year 9?', 'year 4, in care, laptop', { year: 9, status: [] }],
    ['and if they are 19', '17, level 2, uasc, laptop', { age: 19, status: [] }],
    ['and his sister?', 'year 4, in care, laptop', { cohorts: [], status: [] }],
    ['what about his sister, y9', 'year 4, in care, laptop', { year: 9, cohorts: ['secondary'], status: [] }],
    ['another girl, in reception', '17, level 2, laptop', { year: 0, status: [] }],
    ['another one', '17, level 2, laptop', { cohorts: [], status: [] }],
    ['what about primary', '17, level 2, looked after, laptop', { status: [] }],
  ])('carries nothing over to another child: %s', (question, first, facts) => {
    const next = on(question, first);
    expect(next?.entry).toBe('laptops');
    expect(next?.facts).toMatchObject(facts);
    expect(next?.carried).toEqual({ cohorts: [], status: [] });
  });

  it('carries nothing over where another child comes with another topic', () => {
    expect(on('what about travel for his sister in year 9', 'year 4, in care, laptop')).toBeUndefined();
  });

  it('forgets the course with the level it went with', () => {
    expect(on('and level 2?', 'law at uni, care leaver')?.facts.course).toBeUndefined();
  });

  it.each(['who goes to the first pep', 'can my level 2 lad get a laptop', 'what does PLAC mean'])(
    'is not seen in a question that stands on its own: %s',
    (question) => {
      expect(goesOn(question)).toBe(false);
    },
  );
});
