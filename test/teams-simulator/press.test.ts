import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { Card } from './activity.ts';
import { messageWithCard, pressableCard } from './counting-bot.ts';
import { connectorPath } from './plain-bot.ts';
import { type PlainStage, startPlainStage } from './plain-stage.ts';
import { visibleText } from './visible-text.ts';

let stage: PlainStage;

beforeEach(async () => {
  stage = await startPlainStage();
});

afterEach(() => stage.close());

describe('a card', () => {
  const nested: Card = {
    type: 'AdaptiveCard',
    body: [
      { type: 'RichTextBlock', inlines: ['Plain ', { type: 'TextRun', text: 'and bold' }] },
      { type: 'FactSet', facts: [{ title: 'Amount', value: '£300' }] },
      {
        type: 'Table',
        rows: [
          {
            type: 'TableRow',
            cells: [
              { type: 'TableCell', items: [{ type: 'TextBlock', text: 'Area' }] },
              {
                type: 'TableCell',
                items: [],
                selectAction: { type: 'Action.Submit', data: { verb: 'cell' } },
              },
            ],
          },
        ],
      },
      {
        type: 'ColumnSet',
        columns: [{ type: 'Column', selectAction: { type: 'Action.Execute', verb: 'column' } }],
      },
      { type: 'TextBlock', text: 'Not shown', isVisible: false },
      { type: 'Input.ChoiceSet', id: 'year', value: '9', choices: [{ title: 'Year 9', value: '9' }] },
      {
        type: 'ActionSet',
        actions: [{ type: 'Action.Execute', verb: 'row', title: 'Claim', data: { id: 1 } }],
      },
      {
        type: 'ActionSet',
        actions: [{ type: 'Action.Execute', verb: 'row', title: 'Claim', data: { id: 2 } }],
      },
    ],
    actions: [
      {
        type: 'Action.ShowCard',
        title: 'More',
        card: {
          type: 'AdaptiveCard',
          body: [{ type: 'Input.Toggle', id: 'sure', title: 'I am sure' }],
          actions: [{ type: 'Action.Execute', verb: 'inner', title: 'Send' }],
        },
      },
    ],
  };

  it('is read in order, without what is hidden unless that is asked for', () => {
    const lines = [
      'Plain and bold',
      'Amount £300',
      'Area',
      'Year 9',
      'Claim',
      'Claim',
      'More',
      'I am sure',
      'Send',
    ];
    expect(visibleText(nested).split('\n')).toEqual(lines);
    expect(visibleText(nested, { hidden: true })).toContain('Not shown');
  });

  it('is pressed wherever the button stands, with the inputs of the cards around it', async () => {
    const { teams, call } = stage;
    const chat = teams.chat(teams.person('Asha Worker'));
    const path = connectorPath('conversations', chat.place.id, 'activities');
    await call('POST', path, messageWithCard(nested));
    const { id } = chat.lastMessage();
    const sent = async (verb: string, options = {}) =>
      (await chat.press(id, verb, {}, options)).activity['value'];
    expect(await sent('inner')).toMatchObject({ action: { data: { year: '9', sure: 'false' } } });
    await call(
      'PUT',
      connectorPath('conversations', chat.place.id, 'activities', id),
      messageWithCard(nested),
    );
    expect(await sent('column')).toMatchObject({ action: { data: { year: '9' } } });
    await call(
      'PUT',
      connectorPath('conversations', chat.place.id, 'activities', id),
      messageWithCard(nested),
    );
    expect(await sent('cell')).toEqual({ verb: 'cell', year: '9' });
    await call(
      'PUT',
      connectorPath('conversations', chat.place.id, 'activities', id),
      messageWithCard(nested),
    );
    await expect(sent('row')).rejects.toThrow('Several buttons "row"');
    expect(await sent('row', { data: { id: 2 } })).toMatchObject({ action: { data: { id: 2 } } });
  });

  it('can be pressed as it was seen before it changed', async () => {
    const { teams, call } = stage;
    const chat = teams.chat(teams.person('Asha Worker'));
    const path = connectorPath('conversations', chat.place.id, 'activities');
    const { body } = await call('POST', path, messageWithCard(pressableCard('Old')));
    const old = chat.lastCard();
    const plain = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Taken' }] };
    await call('PUT', `${path}/${String(body['id'])}`, messageWithCard(plain));
    await expect(chat.press('last', 'count', { name: 'A' })).rejects.toThrow('Buttons: none');
    const late = await chat.press(old, 'count', { name: 'A' });
    expect(late.activity).toMatchObject({ replyToId: body['id'] });
  });
});
