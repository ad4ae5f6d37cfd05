import { Container, type CardElement } from '@microsoft/teams.cards';
import type { Article, Pack, Tier } from '../knowledge/schema.ts';
import { tiers } from '../knowledge/schema.ts';
import { documentOf } from '../knowledge/sources.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { tierNames } from './names.ts';
import { pastLine } from './standing.ts';
import { caution, heading, words } from './words.ts';

/** The graduated response for children with a social worker: the three tiers to choose from. */
export function tiersCard(pack: Pack): ShownCard {
  return shownCard(
    'Help',
    'universal, tailored and targeted',
    [
      heading('Children with a social worker: the graduated response'),
      words('The offer to schools and social workers comes in three tiers. Which one?'),
    ],
    tiers.map((tier) =>
      button(tierNames[tier].split(':')[0] ?? tier, { verb: 'browse-tier', authority: pack.authority, tier }),
    ),
  );
}

/** What one tier holds, each part leading to its answer. `today` is an ISO day. */
export function tierCard(pack: Pack, tier: Tier, today: string): ShownCard {
  const articles = pack.articles.filter((article) => article.tier === tier);
  const parts = [...articles, ...pack.nominations.filter((nomination) => nomination.tier === tier)];
  const source = articles[0]?.source[0];
  const document = source === undefined ? undefined : documentOf(pack, source);
  const past = document === undefined ? undefined : pastLine(pack, document, [], today);
  return shownCard(
    'Answer',
    `${tierNames[tier].split(':')[0] ?? tier} offer`,
    [
      heading(tierNames[tier]),
      ...(parts.length === 0
        ? [words('Nothing is listed under this tier.')]
        : parts.map((part) => partLink(pack, part))),
      ...(past === undefined ? [] : [caution(past)]),
    ],
    [
      ...tiers
        .filter((other) => other !== tier)
        .map((other) =>
          button(tierNames[other].split(':')[0] ?? other, {
            verb: 'browse-tier',
            authority: pack.authority,
            tier: other,
          }),
        ),
      button('Ask the advice line', {
        verb: 'ask-advice-line',
        authority: pack.authority,
        answer: undefined,
      }),
    ],
  );
}

function partLink(pack: Pack, { id, title }: Pick<Article, 'id' | 'title'>): CardElement {
  return new Container(words(`**${title}** ›`)).withOptions({
    selectAction: button(title, { verb: 'show-entry', authority: pack.authority, entry: id }),
    spacing: 'Small',
  });
}
