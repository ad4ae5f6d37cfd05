import { ActionSet, ChoiceSetInput, Container, type CardElement } from '@microsoft/teams.cards';
import { askerRoles, type AskerRole } from '../knowledge/roles.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { heading, smallPrint, words } from './words.ts';
import type { Choice } from './whose-child-card.ts';

/** The roles as people read them. */
export const roleNames: Readonly<Record<AskerRole, string>> = {
  'social-worker': 'Social worker or colleague in children’s social care',
  dsl: 'Designated safeguarding lead or designated teacher',
  'other-professional': 'Another professional',
  adviser: 'Adviser on the advice line',
};

/** The value that stands for a council whose documents are not held. */
export const anotherCouncil = 'another';

/** What the questions about the asker are drawn from. */
export interface ProfileView {
  readonly choices: readonly Choice[];
  readonly authority: string | undefined;
  readonly role: AskerRole | undefined;
  /** The answer to draw again once they have said; undefined where there is none. */
  readonly answer?: { readonly authority: string; readonly answer: string } | undefined;
}

/** Where somebody works and as what, to see and to change at any time. */
export function profileCard(view: ProfileView & { readonly saved?: boolean }): ShownCard {
  return shownCard(
    'Help',
    'where you work',
    [
      heading('Where you work, and as what'),
      ...(view.saved === true ? [words('✔ Saved.')] : []),
      words(
        'Answers come from the documents of your council, unless your question is about another’s child.',
      ),
      ...boxes(view),
      smallPrint(kept),
    ],
    [save(view)],
  );
}

/** The same, once, below somebody's first answer. */
export function profileQuestion(view: ProfileView): CardElement {
  return new Container(
    words('**One question, once:** where do you work, and as what?'),
    smallPrint('Answers fit better when we know. You can change it at any time: type “my profile”.'),
    ...boxes(view),
    new ActionSet(save(view)),
    smallPrint(kept),
  ).withOptions({ separator: true, spacing: 'Large' });
}

const kept =
  'We keep this with your Teams account until you change it or ask us to forget it (“forget my profile”).';

function boxes(view: ProfileView): readonly CardElement[] {
  return [
    new ChoiceSetInput(...view.choices.map(({ authority, name }) => ({ title: name, value: authority })), {
      title: 'Another council',
      value: anotherCouncil,
    })
      .withId('worksIn')
      .withLabel('Your council')
      .withStyle('compact')
      .withValue(view.authority ?? ''),
    new ChoiceSetInput(...askerRoles.map((role) => ({ title: roleNames[role], value: role })))
      .withId('worksAs')
      .withLabel('Your role')
      .withStyle('compact')
      .withValue(view.role ?? ''),
  ];
}

function save({ answer }: ProfileView): ReturnType<typeof button> {
  return button('Save', { verb: 'save-profile', authority: answer?.authority ?? '', answer: answer?.answer });
}
