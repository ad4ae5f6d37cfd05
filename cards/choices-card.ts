import type { Entry } from '../knowledge/entries.ts';
import type { Cohort, Pack, Topic } from '../knowledge/schema.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { cohortNames } from './names.ts';
import type { RedactedText } from '../privacy/redacted-text.ts';
import { partLine } from './part-line.ts';
import { removedNote, type Removed } from './removed-note.ts';
import { heading, words } from './words.ts';

/** What a card that asks the person to pick is drawn from. */
export interface ChoicesView {
  readonly pack: Pack;
  readonly answer?: string | undefined;
  readonly removed?: Removed | undefined;
  /** True when the pack is not the asker's own authority's: then every line says whose it is. */
  readonly elsewhere?: boolean | undefined;
  /** The part of the message that this is about, where its others are answered. */
  readonly part?: RedactedText | undefined;
}

/** Offers up to three entries when the question could mean any of them, or asks whether it is the only one that comes close. */
export function whichOfTheseCard(view: ChoicesView & { readonly entries: readonly Entry[] }): ShownCard {
  const { pack, answer, entries } = view;
  const whose = whoseWords(view);
  return shownCard(
    'Which of these',
    'pick one, or ask the advice line',
    [
      heading(entries.length === 1 ? `${whose}Is it this?` : `${whose}Which of these is it?`),
      ...partLine(view.part),
      words(
        entries.length === 1
          ? 'One answer comes close, and we would rather ask than guess.'
          : 'Your question could be about more than one thing.',
      ),
      ...removedNote(view.removed),
    ],
    [
      ...entries.map((entry) =>
        button(`${whose}${entry.title}`, {
          verb: 'pick-entry',
          authority: pack.authority,
          entry: entry.id,
          answer,
        }),
      ),
      button(entries.length === 1 ? 'No: ask the advice line' : 'None of these: ask the advice line', {
        verb: 'ask-advice-line',
        authority: pack.authority,
        answer,
      }),
    ],
  );
}

/** Gives the rule in a sentence or two and asks for the one fact that decides it. */
export function oneQuestionBackCard(
  view: ChoicesView & { readonly topic: Topic; readonly cohorts: readonly Cohort[] },
): ShownCard {
  const { pack, answer, topic, cohorts } = view;
  return shownCard(
    'One question back',
    topic.title,
    [
      heading(`${whoseWords(view)}${topic.title}`),
      words(`${whoseWords(view)}${topic.overview}`),
      words('**Which age group is it for?** The offer differs.'),
      ...removedNote(view.removed),
    ],
    [
      ...cohorts.map((cohort) =>
        button(cohortNames[cohort], {
          verb: 'pick-cohort',
          authority: pack.authority,
          entry: topic.id,
          cohort,
          answer,
        }),
      ),
      button('Ask the advice line', { verb: 'ask-advice-line', authority: pack.authority, answer }),
    ],
  );
}

function whoseWords({ pack, elsewhere }: ChoicesView): string {
  return elsewhere === true ? `${pack.name}: ` : '';
}
