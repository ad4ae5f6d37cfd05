import { describe, expect, it } from '@jest/globals';
import { replyKinds } from '../../cards/card.ts';
import { buttonDataSchema } from '../../cards/button-data.ts';
import { everyFace } from '../../cards/faces.ts';
import { everyPack } from '../knowledge/every-pack.ts';
import { cardFaults } from './card-rules.ts';
import { isRecord, parts, plain } from './card-rules-parts.ts';

const today = '2026-11-21';

describe.each(everyPack().map((pack) => [pack.name, pack] as const))('every card of %s', (_name, pack) => {
  const all = everyFace(pack, today);

  it('keeps to what Teams draws, on every device and for everybody', () => {
    const faults = all.flatMap(({ name, card }) => cardFaults(card).map((fault) => `${name}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it('is announced by its kind and a short title', () => {
    const odd = all.filter(({ summary }) => {
      const [kind, title] = summary.split(': ');
      return !replyKinds.some((known) => known === kind) || title === undefined || summary.length > 90;
    });
    expect(odd.map(({ summary }) => summary)).toEqual([]);
  });

  it('has a name of its own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('has only buttons whose data the service can read', () => {
    const unreadable = all.flatMap(({ name, card }) =>
      parts(plain(card))
        .map(({ object }) => object)
        .filter((object) => object['type'] === 'Action.Execute')
        .filter(
          (object) => !buttonDataSchema.safeParse(isRecord(object['data']) ? object['data'] : {}).success,
        )
        .map((object) => `${name}: ${String(object['title'])}`),
    );
    expect(unreadable).toEqual([]);
  });

  it('says of a past offer that it is past', () => {
    const answers = all.filter(
      ({ summary, name }) =>
        summary.startsWith('Answer:') && !name.includes('term') && !name.includes('nothing'),
    );
    const unmarked = answers.filter(
      ({ card }) => !/ran to March 2022|It is not the current offer/.test(JSON.stringify(card)),
    );
    expect(pack.authority === 'slough' ? unmarked.map(({ name }) => name) : []).toEqual([]);
  });
});
