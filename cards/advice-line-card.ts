import type { Pack } from '../knowledge/schema.ts';
import type { RedactedText } from '../privacy/redacted-text.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { asTyped, heading, smallPrint, words } from './words.ts';

/** What the card about the advice line is drawn from. */
export interface AdviceLineView {
  readonly pack?: Pack | undefined;
  /** The asker's question as it was kept, where there is one. */
  readonly question?: RedactedText | undefined;
}

/** What the authority's documents say of its advice line, and the question that is kept for it. */
export function adviceLineCard({ pack, question }: AdviceLineView): ShownCard {
  const article = pack?.articles.find(({ id }) => id === pack.adviceLine);
  const contact = pack?.contacts[0];
  return shownCard(
    'Advice line',
    'how to reach a person',
    [
      heading('The advice line'),
      words(article?.answer ?? 'Advisers of the Virtual School answer what its documents do not.'),
      ...(contact?.email === undefined
        ? []
        : [
            words(
              `✉ [${contact.email}](mailto:${contact.email})${contact.caution === undefined ? '' : ` (${contact.caution})`}`,
            ),
          ]),
      ...(question === undefined || question === ''
        ? []
        : [words('**Your question, as it was kept:**'), words(asTyped(question), { spacing: 'Small' })]),
      smallPrint('This is not an emergency line. If a child is in danger, call 999.'),
    ],
    pack === undefined ? [] : [button('See the offer', { verb: 'browse-offer', authority: pack.authority })],
  );
}
