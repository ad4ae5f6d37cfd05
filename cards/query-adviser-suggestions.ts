import { ChoiceSetInput } from '@microsoft/teams.cards';

/** Words that a reply could begin from. */
export interface Suggestion {
  /** Names it in the button's data: `entry:`, `query:` or `saved:` and its id. No comma. */
  readonly id: string;
  readonly title: string;
  /** What goes into the box, to be changed there. */
  readonly text: string;
}

/** What a line of the list shows of a title. */
const mostOfTitle = 70;

/** The list of what can be put into the reply box; several can be ticked. */
export function suggestionBox(suggestions: readonly Suggestion[]): ChoiceSetInput {
  return new ChoiceSetInput(
    ...suggestions.map(({ id, title }) => ({ title: shortened(title), value: id })),
  ).withOptions({
    id: 'pick',
    label: 'Put into your reply, to change it there',
    isMultiSelect: true,
    style: 'expanded',
    wrap: true,
  });
}

/** One line of it, which Teams draws as plain text. */
export function shortened(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  return line.length <= mostOfTitle ? line : `${line.slice(0, mostOfTitle).trimEnd()}…`;
}
