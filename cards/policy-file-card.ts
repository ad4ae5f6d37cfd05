import { OpenUrlAction } from '@microsoft/teams.cards';
import type { Pack, Policy } from '../knowledge/schema.ts';
import { shownCard, type ShownCard } from './card.ts';
import { asTyped, caution, heading, smallPrint, words } from './words.ts';

/** Offers the file of a policy. Without a link it says why there is none and whom to ask. */
export function policyFileCard(view: {
  readonly pack: Pack;
  readonly policy: Policy;
  readonly setting: string;
  /** Where the file can be had; undefined where the service has no address that a browser reaches. */
  readonly link: string | undefined;
  /** How long the link works. */
  readonly minutes: number;
}): ShownCard {
  const { pack, policy, setting, link, minutes } = view;
  if (link === undefined)
    return shownCard('Answer', 'no Word file yet', [
      heading('No Word file yet'),
      caution('This service has not been told its own web address, so it cannot offer files yet.'),
      words(`Please ask ${pack.virtualSchool} for the policy, and tell whoever runs this service.`),
    ]);
  const title = 'Your policy as a Word file';
  return shownCard(
    'Answer',
    title,
    [
      heading(title),
      words(`“${policy.heading}”, filled in for **${asTyped(setting)}**.`),
      smallPrint(
        `The link works for ${minutes} minutes; after that, ask for the file again. It opens for whoever has it.`,
      ),
      caution(
        `It is drawn from a model policy that bears no date. Check with ${pack.virtualSchool} before adopting it.`,
      ),
    ],
    [new OpenUrlAction(link, { title: 'Open the Word file' })],
  );
}
