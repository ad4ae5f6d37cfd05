import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { factsIn } from '../../knowledge/facts.ts';
import { overdueReviews } from '../../knowledge/overdue.ts';
import { readScope, scopeKept, scopeRuleFor, scopeSubjectOf } from '../../knowledge/scope.ts';
import { scopeRules } from '../../knowledge/checks/scope-rules.ts';
import { documentOf } from '../../knowledge/sources.ts';
import { statementsOf } from '../../knowledge/statements.ts';
import { everyPack } from './every-pack.ts';

const sources = fileURLToPath(new URL('../../../shared/sources', import.meta.url));

describe('the words of every rule of scope', () => {
  for (const pack of everyPack()) {
    for (const rule of pack.scope) {
      it(`are the document's own: ${pack.authority}, ${rule.id}`, () => {
        const [source] = rule.source;
        const document = source === undefined ? undefined : documentOf(pack, source);
        if (source === undefined || document === undefined) throw new Error('no document');
        const path = join(sources, document.file);
        if (!existsSync(path)) {
          console.warn(`${document.file} is not at hand; ${rule.id} was not compared`);
          return;
        }
        const cited = statementsOf(document, readFileSync(path, 'utf8'))
          .filter(({ id }) => source.statements.includes(id))
          .map(({ text }) => text.replace(/\s+/g, ' '));
        expect(cited).toHaveLength(source.statements.length);
        expect(cited.some((text) => text.includes(rule.words.replace(/\.$/, '')))).toBe(true);
      });
    }
  }
});

describe('whom a question is about', () => {
  it.each([
    ['a girl on a child protection plan', 'social-worker'],
    ['my looked after lad has a social worker', 'in-care'],
    ['an adopted boy in year 4', 'previously-in-care'],
    ['a lad with an EHCP', undefined],
    ['how often is a PEP', undefined],
  ])('is read from %j as %j', (question, subject) => {
    expect(scopeSubjectOf(factsIn(question))).toBe(subject);
  });
});

describe('what is kept of a rule', () => {
  const pack = everyPack().find(({ authority }) => authority === 'slough');
  if (pack === undefined) throw new Error('no pack');
  const rule = scopeRuleFor(pack, 'send');

  it('is its name and what was said, and reads back', () => {
    if (rule === undefined) throw new Error('no rule');
    expect(readScope(pack, scopeKept(rule, 'sent-anyway'))).toEqual({ rule, saying: 'sent-anyway' });
    expect(readScope(pack, 'scope-gone|sent-anyway')).toBeUndefined();
    expect(readScope(pack, `${rule.id}|anything`)).toBeUndefined();
    expect(scopeRuleFor(pack, '')).toBeUndefined();
    expect(scopeRuleFor(pack, 'general')).toBeUndefined();
  });

  it('is refused twice for the same children, and where it says nowhere to go', () => {
    if (rule === undefined) throw new Error('no rule');
    const { instead: _, ...nowhere } = rule;
    const faults = scopeRules.find({
      pack: { ...pack, scope: [rule, { ...nowhere, id: 'again' }] },
      fileOf: new Map(),
    });
    expect(faults.map(({ field }) => field)).toEqual(['again › about', 'again › instead']);
  });
});

describe('a rule of scope that nobody has read for too long', () => {
  it('is overdue like any entry', () => {
    const pack = everyPack().find(({ authority }) => authority === 'lambeth');
    if (pack === undefined) throw new Error('no pack');
    const overdue = (today: string) => overdueReviews(pack, today).map(({ id }) => id);
    expect(overdue('2026-11-22')).not.toContain('scope-send');
    expect(overdue('2027-05-23')).toContain('scope-send');
  });
});
