import { describe, expect, it } from '@jest/globals';
import { cardFaults, largestCard } from './card-rules.ts';

const words = (text: string): object => ({ type: 'TextBlock', text, wrap: true });
const press = (title: string): object => ({ type: 'Action.Submit', title, data: { verb: 'help' } });
const card = (body: readonly unknown[], more: object = {}): object => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  ...more,
});
const execute = {
  type: 'Action.Execute',
  title: 'Help',
  verb: 'help',
  data: { verb: 'help' },
  fallback: press('Help'),
};

describe('The rules for cards', () => {
  it('pass a card with text, facts, an input, an image and four buttons', () => {
    const good = card(
      [
        words('**Laptops** for [students](https://example.org)'),
        { type: 'FactSet', facts: [{ title: 'Amount', value: 'up to £400' }] },
        { type: 'ColumnSet', columns: [{ width: 'auto', items: [words('left')] }] },
        {
          type: 'Table',
          columns: [{ width: 1 }],
          rows: [{ type: 'TableRow', cells: [{ items: [words('cell')] }] }],
        },
        { type: 'Input.Text', id: 'question', label: 'Your question' },
        { type: 'Image', url: 'https://example.org/a.png', altText: 'A book' },
        { type: 'ActionSet', actions: [press('One'), press('Two')] },
      ],
      { actions: [execute, press('Four')] },
    );
    expect(cardFaults(good)).toEqual([]);
  });

  it.each([
    ['text that is cut off', { type: 'TextBlock', text: 'Long' }, 'TextBlock "Long": does not wrap'],
    ['an input nobody can name', { type: 'Input.Text', id: 'q' }, 'Input.Text "q": has no label'],
    [
      'an image that cannot be heard',
      { type: 'Image', url: 'https://example.org/a.png' },
      'Image: has no altText',
    ],
    [
      'a button without words',
      { type: 'ActionSet', actions: [{ type: 'Action.Submit' }] },
      'Action.Submit: has no title',
    ],
    [
      'an Action.Execute that older clients cannot press',
      { type: 'ActionSet', actions: [{ ...execute, fallback: undefined }] },
      'Action.Execute "Help": has no fallback Action.Submit with the same verb',
    ],
    [
      'a fallback that asks for something else',
      { type: 'ActionSet', actions: [{ ...execute, verb: 'browse-offer' }] },
      'Action.Execute "Help": has no fallback Action.Submit with the same verb',
    ],
    [
      'a Markdown heading',
      words('# Title'),
      'TextBlock "# Title": Teams does not draw a heading in Markdown',
    ],
    ['code', words('`x`'), 'TextBlock "`x`": Teams does not draw code in Markdown'],
    [
      'a table in a fact',
      { type: 'FactSet', facts: [{ title: 'A', value: '| a | b |' }] },
      'Fact "A": Teams does not draw a table in Markdown',
    ],
  ])('name %s', (_, element, fault) => {
    expect(cardFaults(card([element]))).toContain(fault);
  });

  it('look inside what unfolds and inside fallbacks', () => {
    const unfold = {
      type: 'Action.ShowCard',
      title: 'More',
      card: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'in' }] },
    };
    const badge = { type: 'Badge', text: 'x', fallback: { type: 'TextBlock', text: 'out' } };
    expect(cardFaults(card([badge], { actions: [unfold] }))).toEqual([
      'TextBlock "out": does not wrap',
      'TextBlock "in": does not wrap',
    ]);
  });

  it('allow what only Teams draws where there is a fallback, and nowhere else', () => {
    expect(cardFaults(card([{ type: 'Badge', text: 'New', fallback: words('New') }]))).toEqual([]);
    expect(cardFaults(card([{ type: 'Badge', text: 'New' }]))).toEqual([
      'Badge "New": not part of Adaptive Cards 1.5, and without a fallback',
    ]);
  });

  it('read a fallback as older clients will', () => {
    const badge = { type: 'Badge', text: 'New', fallback: { ...words('New'), color: 'purple' } };
    expect(cardFaults(card([badge]))).toEqual([expect.stringContaining('purple')]);
  });

  it('count the buttons there are to see at first, and no others', () => {
    const three = { type: 'ActionSet', actions: [press('1'), press('2'), press('3')] };
    const hidden = { type: 'Container', id: 'later', isVisible: false, items: [three] };
    const unfold = { type: 'Action.ShowCard', title: 'More', card: { type: 'AdaptiveCard', body: [three] } };
    expect(cardFaults(card([three, hidden], { actions: [unfold] }))).toEqual([]);
    expect(cardFaults(card([three, hidden], { actions: [unfold, press('5')] }))).toEqual([
      'the card: 5 buttons; at most 4 fit',
    ]);
  });

  it('name a card of the wrong version or too large for every way into Teams', () => {
    expect(cardFaults({ ...card([]), version: '1.6' })).toContain('the card: version 1.6 instead of 1.5');
    const large = card([words('a'.repeat(largestCard / 2))]);
    expect(cardFaults(large)).toEqual([
      expect.stringMatching(/^the card: \d+ bytes; fewer than 28672 are allowed$/),
    ]);
  });

  it('pass on what the parser says', () => {
    const twice = [
      { type: 'Input.Text', id: 'q', label: 'One' },
      { type: 'Input.Text', id: 'q', label: 'Two' },
    ];
    expect(cardFaults(card(twice))).toEqual([expect.stringMatching(/^adaptivecards: .*[Dd]uplicate/)]);
    expect(cardFaults(card([{ ...words('x'), color: 'purple' }]))).toEqual([
      expect.stringContaining('purple'),
    ]);
  });
});
