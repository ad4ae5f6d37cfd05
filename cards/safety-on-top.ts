import { AdaptiveCard, Container } from '@microsoft/teams.cards';
import type { ShownCard } from './card.ts';
import type { SafeguardingRoutes } from './safeguarding-card.ts';
import { smallPrint, words } from './words.ts';

/** The same card with the emergency routes above everything else, for a message that may tell of risk. */
export function safetyOnTop(shown: ShownCard, routes: SafeguardingRoutes): ShownCard {
  const numbers = routes
    .filter(({ matter }) => matter === 'child')
    .map(({ title, phone }) => `${title}: [${phone}](tel:${phone.replace(/[^+\d]/g, '')})`);
  const block = new Container(
    words(
      `⚠ **If a child may not be safe: call 999** in an emergency, then tell children’s social care where the child is${numbers.length === 0 ? '' : ` (${numbers.join(', ')})`}. This bot is not a referral route.`,
    ),
  ).withStyle('attention');
  const { card } = shown;
  const { body, type: _, ...options } = card;
  return { ...shown, card: new AdaptiveCard(block, ...body).withOptions(options) };
}

/** The same card with a line of the routes beneath, for a question about such matters that tells of nobody. */
export function safetyBeneath(shown: ShownCard): ShownCard {
  const { body, type: _, ...options } = shown.card;
  return { ...shown, card: new AdaptiveCard(...body, smallPrint(ifNotSafe)).withOptions(options) };
}

const ifNotSafe =
  'If this is about a child who may not be safe now: call 999, then children’s social care where the child is. This bot is not a referral route.';
