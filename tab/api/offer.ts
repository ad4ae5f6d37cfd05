import { amountWords } from '../../cards/amount-words.ts';
import { commitmentFaces } from '../../cards/commitment.ts';
import { cohortNames, tierNames } from '../../cards/names.ts';
import { rowsOf } from '../../cards/offer-cards.ts';
import { searchSeenBy } from '../../bot/turns/search-seen-by.ts';
import { today, type TurnParts } from '../../bot/turns/parts.ts';
import {
  areas,
  cohorts,
  commitments,
  tiers,
  type Entitlement,
  type Pack,
  type Source,
  type Topic,
} from '../../knowledge/schema.ts';
import { offerSeen } from '../../knowledge/offer-seen.ts';
import type { PackSearch } from '../../knowledge/search/pack-search.ts';
import type { Person } from '../../queue/people.ts';
import type { Offer, OfferRow, OfferTier } from '../contract-offer.ts';
import { standingOf } from './standing.ts';

/**
 * An authority's whole offer as this person may see it: the rows of its topics, each once in a cohort and an area as on
 * the cards, and the tiers of the graduated response. Undefined where its knowledge is not loaded.
 */
export async function offerFor(
  person: Person,
  authority: string,
  parts: TurnParts,
): Promise<Offer | undefined> {
  const search = await searchSeenBy({ person }, authority, parts);
  if (search === undefined) return undefined;
  const pack = offerSeen(search);
  const { topics } = pack;
  const listed = cohorts.flatMap((cohort) => areas.flatMap((area) => rowsOf({ topics }, cohort, area)));
  const within = new Map(
    topics.flatMap((topic) => topic.entitlements.map((row) => [row.id, topic] as const)),
  );
  const tiered = tiers.map((tier) => tierOf(pack, search, tier));
  const sources = [...listed.map(({ source }) => source), ...tiered.flatMap((tier) => tier.sources)];
  return {
    authority,
    name: pack.name,
    virtualSchool: pack.virtualSchool,
    standing: [...standingOf(pack, sources, today(parts))],
    cohorts: cohorts.map((id) => ({ id, name: cohortNames[id] })),
    areas: areas.filter((area) => topics.some((topic) => topic.area === area)),
    commitments: commitments.map((id) => ({
      id,
      name: commitmentFaces[id].words,
      sign: commitmentFaces[id].sign,
    })),
    rows: listed.flatMap((row) => {
      const topic = within.get(row.id);
      return topic === undefined ? [] : [rowShown(row, topic)];
    }),
    tiers: tiered.map(({ shown }) => shown).filter((tier) => tier.parts.length > 0),
  };
}

function rowShown(row: Entitlement, topic: Topic): OfferRow {
  const forWhom = row.forWhom ?? topic.forWhom;
  return {
    id: row.id,
    entry: topic.id,
    title: row.title,
    answer: row.answer,
    cohort: row.cohort,
    area: topic.area,
    commitment: row.commitment,
    amounts: row.amount.map(amountWords).filter((amount) => amount !== ''),
    ...(forWhom === undefined ? {} : { forWhom }),
  };
}

function tierOf(
  pack: Pack,
  { entry }: Pick<PackSearch, 'entry'>,
  tier: (typeof tiers)[number],
): { readonly shown: OfferTier; readonly sources: readonly Source[] } {
  const seen = [...pack.articles, ...pack.nominations]
    .filter((one) => one.tier === tier)
    .flatMap(({ id }) => entry(id) ?? []);
  return {
    shown: {
      id: tier,
      name: tierNames[tier],
      parts: seen.map(({ id, title }) => ({ entry: id, title })),
    },
    sources: seen.flatMap(({ cites }) => cites.map(({ source }) => source)),
  };
}
