import { Container, type CardElement } from '@microsoft/teams.cards';
import type { Article, Pack } from '../knowledge/schema.ts';
import { documentOf } from '../knowledge/sources.ts';
import type { Facts } from '../knowledge/facts.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { definitionLines } from './definition-lines.ts';
import { heading, words } from './words.ts';

/** As many as a phone shows at once. */
const mostArticles = 8;

/**
 * For an authority whose documents name nothing that a single child is entitled to: what they have instead, the
 * articles that come nearest first.
 */
export function whatTheyGetInstead(view: {
  readonly pack: Pack;
  readonly articles: readonly Article[];
  readonly facts: Facts;
  readonly answer?: string | undefined;
}): ShownCard {
  const { pack, facts, answer } = view;
  const articles = view.articles.filter((article) => isCurrent(pack, article)).slice(0, mostArticles);
  return shownCard(
    'Answer',
    'no individual entitlements are named',
    [
      heading(`${pack.name}’s documents name no individual entitlements`),
      words(
        articles.length === 0
          ? `${pack.virtualSchool}’s documents do not say what a single child gets. An adviser can look at it.`
          : `${pack.virtualSchool}’s documents do not say what a single child gets. What they do have:`,
      ),
      ...articles.map((article) => articleLink(pack, article)),
      ...definitionLines(pack, facts),
      words('For one child, an adviser can look at it.'),
    ],
    [
      button(
        'Ask the advice line',
        { verb: 'ask-advice-line', authority: pack.authority, answer },
        { style: 'positive' },
      ),
      button('What can you help with?', { verb: 'help' }),
    ],
  );
}

function isCurrent(pack: Pack, article: Article): boolean {
  const history = article.source.some((source) => documentOf(pack, source)?.history === true);
  return !history && article.audience !== 'council-staff';
}

function articleLink(pack: Pack, article: Article): CardElement {
  return new Container(words(`**${article.title}** ›`)).withOptions({
    selectAction: button(article.title, { verb: 'show-entry', authority: pack.authority, entry: article.id }),
    spacing: 'Small',
  });
}
