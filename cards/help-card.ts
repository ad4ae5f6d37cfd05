import type { Pack } from '../knowledge/schema.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { feedbackLink } from './feedback-links.ts';
import { myQueriesLink } from './my-queries-link.ts';
import { whatTheyGetLink } from './what-they-get-link.ts';
import { heading, smallPrint, words } from './words.ts';

/** What the help and welcome cards are drawn from. */
export interface HelpView {
  readonly authority: string;
  /** The pack of the asker's authority; undefined where none is loaded. */
  readonly pack?: Pack | undefined;
}

/** For a pack that names none of its own. */
const anyExamples = ['What does PEP mean?', 'What can the Virtual School help with?'];
const notHere =
  'Please leave out names and other details that identify a child. This is not an emergency line: if a child is in danger, call 999.';

/** What the bot can do, in a few lines, with ways in for those who would rather not type. */
export function helpCard(view: HelpView): ShownCard {
  return cardWith('Help', 'what I can help with', 'What I can help with', view);
}

/** Shown once when somebody installs the bot. */
export function welcomeCard(view: HelpView): ShownCard {
  return cardWith('Help', 'welcome', 'Hello, this is the Virtual School advice line', view);
}

/** A short greeting that says how to begin. */
export function helloCard(view: HelpView): ShownCard {
  return cardWith('Help', 'hello', 'Hello. What would you like to know?', view);
}

function cardWith(kind: 'Help', title: string, head: string, { authority, pack }: HelpView): ShownCard {
  const examples = pack === undefined || pack.examples.length === 0 ? anyExamples : pack.examples;
  const whose = pack === undefined ? 'the Virtual School' : pack.virtualSchool;
  return shownCard(
    kind,
    title,
    [
      heading(head),
      words(
        `Ask in your own words about what ${whose} offers, and I will answer from its documents and name the source. If they do not say, an adviser can take it on.`,
      ),
      words(`For example:\n\n${examples.map((example) => `- “${example}”`).join('\n')}`),
      ...(pack !== undefined && pack.topics.length > 0 ? [whatTheyGetLink(authority)] : []),
      ...(title === 'welcome' ? [] : [myQueriesLink()]),
      ...(title === 'what I can help with' && pack !== undefined ? [feedbackLink(authority)] : []),
      smallPrint(notHere),
    ],
    [
      ...(pack !== undefined && pack.topics.length > 0
        ? [button('See the offer', { verb: 'browse-offer', authority })]
        : []),
      ...(pack?.articles.some(({ tier }) => tier !== undefined) === true
        ? [button('Universal, tailored, targeted', { verb: 'browse-tiers', authority })]
        : []),
      ...(pack !== undefined && pack.calendar.length > 0
        ? [button('What’s on', { verb: 'show-calendar', authority })]
        : []),
      button('Talk to a person', { verb: 'ask-advice-line', authority, answer: undefined }),
    ],
  );
}
