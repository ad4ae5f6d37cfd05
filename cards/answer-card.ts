import type { CardElement } from '@microsoft/teams.cards';
import type { AnsweringEntry, Entry, Review } from '../knowledge/entries.ts';
import type { Facts } from '../knowledge/facts.ts';
import type { AskerRole } from '../knowledge/roles.ts';
import type { Amount, Entitlement, GlossaryTerm, Pack, Source } from '../knowledge/schema.ts';
import { documentOf } from '../knowledge/sources.ts';
import { agendaButton } from './agenda-button.ts';
import { answerActions } from './answer-actions.ts';
import { labelled } from './labelled.ts';
import { answerBody, shownRows } from './answer-body.ts';
import { whomFor } from './audience-note.ts';
import { shownCard, type ShownCard } from './card.ts';
import type { OtherDefinitions } from './definition-lines.ts';
import type { UnhelpfulKind } from '../knowledge/missed/missed.ts';
import { whatWasWrong } from './missed-lines.ts';
import { nextDates, type DatesView } from './next-dates.ts';
import { nominationButton } from './nomination-button.ts';
import { entryButton } from './entry-button.ts';
import { overtakenLines } from './overtaken-note.ts';
import { profileQuestion, type ProfileView } from './profile-card.ts';
import { removedNote, type Removed } from './removed-note.ts';
import { signposts } from './signposts.ts';
import { keptSourceButton } from './source-panel.ts';
import { historyLine, pastLine, undatedLine } from './standing.ts';
import { assumedLine } from './whose-child-card.ts';
import { caution, heading, smallPrint } from './words.ts';

/** Everything an answer's card is drawn from. */
export interface AnswerView {
  readonly pack: Pack;
  readonly entry: AnsweringEntry;
  /** The rows of a topic that the facts leave standing, what matters most first. */
  readonly rows: readonly Entitlement[];
  readonly facts: Facts;
  /** Further glossary terms asked for in the same breath. */
  readonly also?: readonly GlossaryTerm[] | undefined;
  readonly related: readonly Entry[];
  /** An ISO day. */
  readonly today: string;
  readonly answer?: string | undefined;
  readonly rated?: boolean | undefined;
  /** What was wrong with it, where the asker said so. */
  readonly unhelpful?: UnhelpfulKind | undefined;
  readonly removed?: Removed | undefined;
  /** What the asker said they are; undefined while they have not said. */
  readonly role?: AskerRole | undefined;
  /** True when the question named this authority though it is not the asker's own. */
  readonly elsewhere?: boolean | undefined;
  /** The other authorities whose documents are held, for where they define a cohort differently. */
  readonly others?: readonly OtherDefinitions[] | undefined;
  /** True when nobody said whose child it is, so that the asker's own authority was taken. */
  readonly assumed?: boolean | undefined;
  /** What the asker has just changed, in a sentence. */
  readonly note?: string | undefined;
  /** The questions about the asker, beneath their first answer. */
  readonly profileQuestion?: ProfileView | undefined;
  /** When what the entry describes is next; undefined where it never comes by date. */
  readonly dates?: DatesView | undefined;
}

/** Draws an answer: the answer first, then what qualifies it, then where to go. */
export function answerCard(view: AnswerView): ShownCard {
  const { pack, entry, today } = view;
  const standing = standingOf(view);
  const [source] = standing.sources;
  const document = source === undefined ? undefined : documentOf(pack, source);
  const past =
    document === undefined || document.history
      ? undefined
      : pastLine(pack, document, standing.amounts, today);
  const undated = document === undefined ? undefined : undatedLine(pack, document);
  // Whose it is stands on every line, so that none can be read as the asker's own council's.
  const theirs = (lines: readonly CardElement[]): readonly CardElement[] =>
    view.elsewhere === true ? labelled(lines, pack.name) : lines;
  const shown = entry.kind === 'topic' ? shownRows(view.rows).map(({ id }) => id) : [];
  const from = keptSourceButton({ pack, today, ...standing }, [entry.id, ...shown].join(' '));
  return shownCard(
    'Answer',
    entry.title,
    [
      heading(view.elsewhere === true ? `${pack.name}: ${entry.title}` : entry.title),
      ...(document?.history === true ? [caution(historyLine(pack, document))] : []),
      ...theirs(wholeBody(view)),
      ...theirs(signposts(pack, entry.id)),
      ...theirs(whomFor(entry, view.role)),
      ...(view.elsewhere === true
        ? [smallPrint(`From ${pack.name}’s documents, not your own council’s.`)]
        : []),
      ...(past === undefined ? [] : [caution(past)]),
      ...(past !== undefined || undated === undefined ? [] : [smallPrint(undated)]),
      ...theirs(overtakenLines(standing.reviews)),
      ...(view.assumed === true && view.answer !== undefined && entry.kind !== 'term'
        ? [assumedLine(pack.name, pack.authority, view.answer)]
        : []),
      ...(view.note === undefined ? [] : [smallPrint(view.note)]),
      ...removedNote(view.removed),
      ...(view.rated === undefined
        ? []
        : [smallPrint(view.rated ? 'You said this helped. Thank you.' : ratedNot)]),
      ...(view.rated === false
        ? whatWasWrong({ authority: pack.authority, answer: view.answer }, view.unhelpful)
        : []),
      ...(view.profileQuestion === undefined ? [] : [profileQuestion(view.profileQuestion)]),
    ],
    [
      ...(from === undefined ? [] : [from]),
      ...answerActions({
        authority: pack.authority,
        answer: view.answer,
        related: view.related,
        rated: view.rated,
        hasOffer: pack.topics.length > 0,
        crowded: view.profileQuestion !== undefined,
        own:
          entryButton(entry, pack.authority) ??
          nominationButton(pack, entry, view.role) ??
          agendaButton(pack, view.dates),
      }),
    ],
  );
}

/** What the entry says, and when it is next. */
function wholeBody(view: AnswerView): readonly CardElement[] {
  return [...answerBody(view), ...(view.dates === undefined ? [] : nextDates(view.dates))];
}

const ratedNot = 'You said this did not help. Thank you: the advice line can take it from here.';

interface Standing {
  readonly sources: readonly Source[];
  readonly amounts: readonly Amount[];
  readonly reviews: readonly Omit<Review, 'id'>[];
}

/** Where an answer comes from and how fresh it is, whatever kind of entry it is. */
export function standingOf(view: Pick<AnswerView, 'entry' | 'rows'>): Standing {
  const { entry } = view;
  if (entry.kind !== 'topic') {
    return { sources: entry.cites.map(({ source }) => source), amounts: [], reviews: entry.reviews };
  }
  const rows = shownRows(view.rows);
  return {
    sources: rows.map((row) => row.source),
    amounts: rows.length <= 3 ? rows.flatMap((row) => row.amount) : [],
    reviews: rows,
  };
}
