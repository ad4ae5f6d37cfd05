import { describe, expect, it } from '@jest/globals';
import { answerCard } from '../../cards/answer-card.ts';
import { whichOfTheseCard } from '../../cards/choices-card.ts';
import { recordText } from '../../cards/record-text.ts';
import { sourceFacts } from '../../cards/source-panel.ts';
import { whatTheyGetCard } from '../../cards/what-they-get-card.ts';
import { visibleText } from '../../commands/card-text.ts';
import { answerWith } from '../../knowledge/decide.ts';
import { whatTheyGet } from '../../knowledge/entitlements/what-they-get.ts';
import { entriesOf, type AnsweringEntry } from '../../knowledge/entries.ts';
import { factsIn, noFacts } from '../../knowledge/facts.ts';
import type { Pack } from '../../knowledge/schema.ts';
import { redact } from '../../privacy/redact.ts';
import { everyPack, realPack } from '../knowledge/every-pack.ts';

const today = '2026-11-22';

function drawn(pack: Pack, entry: AnsweringEntry, options: { elsewhere?: boolean } = {}) {
  const decision = answerWith(entry, noFacts);
  const rows = decision.kind === 'answer' ? decision.rows : [];
  return { pack, entry, rows, facts: noFacts, related: [], today, ...options };
}

function answering(pack: Pack): readonly AnsweringEntry[] {
  return entriesOf(pack).flatMap((entry) => (entry.kind === 'not-ours' ? [] : [entry]));
}

function entryOf(authority: string, id: string): readonly [Pack, AnsweringEntry] {
  const pack = realPack(authority);
  const found = answering(pack).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return [pack, found];
}

describe('an answer from another council’s documents', () => {
  it.each(everyPack().map((pack) => [pack.name, pack] as const))(
    'says on every line whose it is: %s',
    (name, pack) => {
      const bare = answering(pack).flatMap((each) =>
        visibleText(answerCard(drawn(pack, each, { elsewhere: true })).card).filter(
          (line) =>
            !line.startsWith('[') &&
            !line.startsWith(`${name}: `) &&
            !line.startsWith(`⚠ ${name}’s `) &&
            !line.startsWith(`${name}’s `) &&
            !line.startsWith(`From ${name}’s documents`) &&
            !line.startsWith(`⚠ History: from ${name}’s `),
        ),
      );
      expect(bare).toEqual([]);
    },
  );

  it('does so on the card of everything', () => {
    const pack = realPack('slough');
    const facts = factsIn('looked after, y9');
    const everything = whatTheyGet(pack, pack.topics, facts);
    const view = { pack, facts, everything, answer: '1', today, elsewhere: true };
    const bare = visibleText(whatTheyGetCard(view).card).filter(
      (line) => !/^(\[|Slough: |⚠ Slough’s )/.test(line),
    );
    expect(bare).toEqual([]);
  });

  it('does so where it is one of several', () => {
    const pack = realPack('lambeth');
    const card = whichOfTheseCard({ pack, entries: answering(pack).slice(0, 2), elsewhere: true });
    const [heading, , first, second] = visibleText(card.card);
    expect([heading, first, second].every((line) => /^\[?Lambeth: /.test(line ?? ''))).toBe(true);
  });
});

describe('what many cards hold', () => {
  it('takes on nothing of a card that was drawn before', () => {
    const pack = realPack('slough');
    for (const entry of answering(pack)) {
      const own = JSON.stringify(answerCard(drawn(pack, entry)));
      answerCard(drawn(pack, entry, { elsewhere: true }));
      expect(JSON.stringify(answerCard(drawn(pack, entry)))).toBe(own);
    }
  });

  it('has the facts of the child that each card is about', () => {
    const [pack, laptops] = entryOf('slough', 'laptops');
    const filledIn = (question: string) => {
      const card = answerCard({ ...drawn(pack, laptops), facts: factsIn(question), answer: '1' });
      const found: Record<string, unknown> = {};
      JSON.stringify(card, (_, part: unknown) => {
        if (isInput(part)) found[part.id] = part.value;
        return part;
      });
      return found;
    };
    const nothing = filledIn('a laptop');
    expect(filledIn('a laptop for a care leaver, 17, year 13, level 2')).toMatchObject({
      factStatus: 'care-leaver',
      factStage: 'year-13',
      factLevel: '2',
    });
    expect(nothing).toMatchObject({ factStatus: 'unknown', factStage: 'unknown', factLevel: 'unknown' });
    expect(filledIn('a laptop')).toEqual(nothing);
  });
});

function isInput(part: unknown): part is { readonly id: string; readonly value?: unknown } {
  return typeof part === 'object' && part !== null && 'id' in part && String(part.id).startsWith('fact');
}

describe('a cohort that documents define differently', () => {
  it('is said with the difference', () => {
    const [pack, article] = entryOf('lambeth', 'previously-had-social-worker');
    const facts = factsIn('he had a social worker in year 5, is 13 now');
    const view = { ...drawn(pack, article), facts, others: everyPack() };
    const words = visibleText(answerCard(view).card).join('\n');
    expect(words).toMatch(/Had a social worker before: Lambeth's document .* with no limit of time/);
    expect(words).toMatch(/Defined differently elsewhere: Cambridgeshire's policy .* past 6 years/);
    expect(words).not.toMatch(/elsewhere: Lambeth/);
    expect(visibleText(answerCard(drawn(pack, article)).card).join('\n')).not.toMatch(/elsewhere/);
  });
});

describe('how current an answer is', () => {
  it('is said on the card and in the record of a document without a date', () => {
    const [pack, chair] = entryOf('hillingdon', 'who-runs-the-pep');
    const view = drawn(pack, chair);
    expect(visibleText(answerCard(view).card).join('\n')).toMatch(
      /is undated – check with the Virtual School/,
    );
    const text = recordText({
      ...view,
      question: redact('who chairs the pep').text,
      answeredOn: today,
      answer: '1',
    });
    expect(text).toMatch(/Status: .* is undated – check/);
    expect(text).toMatch(/Dated: undated – check/);
    // One that is past says so, which is reason enough to check.
    const [slough, laptops] = entryOf('slough', 'stationery-and-standard-equipment');
    expect(visibleText(answerCard(drawn(slough, laptops)).card).join('\n')).not.toMatch(/is undated/);
  });

  it('is in the panel with when somebody must look again, and which role', () => {
    const [pack, chair] = entryOf('hillingdon', 'who-runs-the-pep');
    const facts = new Map(
      sourceFacts({ pack, sources: chair.cites.map(({ source }) => source), reviews: chair.reviews, today }),
    );
    expect(facts.get('Review due')).toMatch(/20\d\d/);
    expect(facts.get('Kept true by')).toBe(pack.owner);
    const review = { reviewed: '2026-01-01', reviewBy: '2026-02-01', owner: 'Post-16 lead' };
    const other = sourceFacts({
      pack,
      sources: chair.cites.map(({ source }) => source),
      reviews: [review],
      today,
    });
    expect(new Map(other).get('Kept true by')).toBe('Post-16 lead');
    expect(new Map(other).get('Review due')).toMatch(/\(overdue\)$/);
  });

  it('takes what has changed since, with its citation, into the record', () => {
    const found = everyPack()
      .flatMap((pack) => answering(pack).map((each) => [pack, each] as const))
      .find(([, each]) => each.reviews[0]?.overtaken !== undefined);
    if (found === undefined) throw new Error('nothing is overtaken');
    const text = recordText({
      ...drawn(...found),
      question: redact('').text,
      answeredOn: today,
      answer: '1',
    });
    expect(text).toMatch(/Since then: .*\(https:\/\//);
  });
});
