import { ChoiceSetInput, DateInput, TextInput, type CardElement } from '@microsoft/teams.cards';
import type { SourceChoice } from '../knowledge/missed/proposed-content.ts';
import { button } from './button.ts';
import { mostTyped } from './button-data.ts';
import { shownCard, type ShownCard } from './card.ts';
import { pressOnly } from './query-button.ts';
import { caution, heading, smallPrint, words } from './words.ts';

/** What the form for a proposal is drawn from: another way of asking for an entry, or an article. */
export interface ProposalFormView {
  readonly authority: string;
  readonly what: 'alias' | 'article';
  /** The entry that is asked for otherwise, or the draft that is changed. */
  readonly entry?: { readonly id: string; readonly title: string } | undefined;
  /** The draft that it goes on from. */
  readonly number?: number | undefined;
  readonly from: { readonly missed?: string | undefined; readonly query?: string | undefined };
  readonly title?: string | undefined;
  /** Ways of asking, a line each. */
  readonly aliases: string;
  readonly answer?: string | undefined;
  readonly sources: readonly SourceChoice[];
  readonly source?: string | undefined;
  readonly owner?: string | undefined;
  /** An ISO day. */
  readonly reviewBy?: string | undefined;
  readonly reason?: string | undefined;
  /** What has to be put right first, in sentences. */
  readonly problems?: readonly string[] | undefined;
}

/** The form in which an adviser proposes to change the knowledge. Nothing goes live from here. */
export function proposalFormCard(view: ProposalFormView): ShownCard {
  const { authority, what, entry, number, from, problems = [] } = view;
  const title = what === 'alias' ? 'Another way of asking' : 'An article';
  return shownCard(
    'Advice line',
    problems.length > 0 ? 'please check it again' : title.toLowerCase(),
    [
      heading(title),
      ...problems.map((problem) => caution(problem)),
      ...(what === 'alias' ? [words(`**For:** ${entry?.title ?? ''}`)] : articleInputs(view)),
      waysInput(view),
      ...(what === 'alias' ? [] : reviewInputs(view)),
      reasonInput(view),
      smallPrint('No names and no details of a child: what could identify somebody is taken out.'),
    ],
    [
      button(
        'Check it',
        {
          verb: 'check-proposal',
          authority,
          what,
          entry: entry?.id,
          number,
          missed: from.missed,
          query: from.query,
        },
        { style: 'positive' },
      ),
      // What a draft is made from is taken up: there is nothing to go back to.
      ...(from.missed === undefined || number !== undefined
        ? []
        : [pressOnly('Back', { verb: 'open-missed', authority, missed: from.missed })]),
      ...(from.missed === undefined && from.query !== undefined && number === undefined
        ? [pressOnly('Back', { verb: 'make-knowledge', authority, query: from.query })]
        : []),
    ],
  );
}

function articleInputs({ title, answer }: ProposalFormView): readonly CardElement[] {
  return [
    new TextInput({
      id: 'question',
      label: 'Title: what it is about, as people would look for it',
      isRequired: true,
      errorMessage: 'Please give it a title',
      maxLength: 120,
      ...filled(title),
    }),
    new TextInput({
      id: 'reply',
      label: 'Answer: the first sentence answers',
      isMultiline: true,
      isRequired: true,
      errorMessage: 'Please write the answer',
      maxLength: mostTyped,
      ...filled(answer),
    }),
  ];
}

function waysInput({ what, aliases }: ProposalFormView): TextInput {
  return new TextInput({
    id: 'addition',
    label:
      what === 'alias'
        ? 'How people ask for it, a line each'
        : 'How people ask for it: at least three, a line each',
    isMultiline: true,
    isRequired: true,
    errorMessage: 'Please say how people ask for it',
    maxLength: mostTyped,
    ...filled(aliases),
  });
}

function reviewInputs({ sources, source, owner, reviewBy }: ProposalFormView): readonly CardElement[] {
  const choices = new ChoiceSetInput(...sources.map(({ title, value }) => ({ title, value }))).withOptions({
    id: 'pick',
    label: 'Where does the answer come from?',
    style: 'filtered',
    placeholder: 'Type to find a document’s section',
    isRequired: true,
    errorMessage: 'Please say where it comes from: every answer names its source',
    ...filled(source),
  });
  return [
    choices,
    new TextInput({
      id: 'subject',
      label: 'Who keeps it true: a role (empty: whoever keeps the rest)',
      maxLength: 120,
      ...filled(owner),
    }),
    new DateInput({
      id: 'day',
      label: 'To be read again by',
      isRequired: true,
      errorMessage: 'Please choose a day',
      ...filled(reviewBy),
    }),
  ];
}

function reasonInput({ reason }: ProposalFormView): TextInput {
  return new TextInput({
    id: 'reason',
    label: 'Why, for whoever reads it before it goes live',
    maxLength: 300,
    ...filled(reason),
  });
}

function filled(value: string | undefined): { readonly value?: string } {
  return value === undefined || value === '' ? {} : { value };
}
