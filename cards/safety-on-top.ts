import { AdaptiveCard, Container } from '@microsoft/teams.cards';
import type { ShownCard } from './card.ts';
import type { SafeguardingRoutes } from './safeguarding-card.ts';
import { words } from './words.ts';

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
