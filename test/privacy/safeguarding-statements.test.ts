import { describe, expect, it } from '@jest/globals';
import { safeguardingSignal } from '../../privacy/safeguarding-signals.ts';
import { read } from '../../privacy/safeguarding/reading.ts';
import { saidOutright } from '../../privacy/safeguarding/statements/said-outright.ts';

const unsaid = (messages: readonly string[]): readonly string[] =>
  messages.filter((message) => saidOutright(read(message)) === undefined);
const said = (messages: readonly string[]): readonly string[] =>
  messages.filter((message) => saidOutright(read(message)) !== undefined);
/** Every message that can be made of one of each. */
const every = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce<readonly string[]>(
    (messages, choices) =>
      messages.flatMap((before) => choices.map((choice) => `${before} ${choice}`.trim())),
    [''],
  );

describe('What is said outright', () => {
  it('is known whoever hurts whom, in any tense', () => {
    const messages = every(
      ['dad', 'her stepdad', 'the foster carer', 'A teacher', 'his uncle', "mum's boyfriend", 'he', 'they'],
      [
        'hits',
        'hit',
        'is hitting',
        'has punched',
        'keeps slapping',
        'has been beating',
        'strangled',
        'raped',
      ],
      ['him', 'her', 'them'],
      ['', 'last night', 'when she gets it wrong'],
    );
    expect(unsaid(messages)).toEqual([]);
  });

  it('is known where only the one who is hurt is named', () => {
    const messages = every(
      ['he', 'she', 'my yp', 'one of our pupils', 'this child', 'the little girl'],
      ['is being', 'keeps getting', 'has been getting'],
      ['beaten', 'abused', 'starved', 'exploited', 'neglected', 'groomed'],
    );
    expect(unsaid(messages)).toEqual([]);
  });

  it('is known of somebody who wants to die or hurts themselves', () => {
    const messages = [
      ...every(
        ['he', 'she', 'my lad'],
        ['wants to', 'said he wants to', 'is going to'],
        ['kill himself', 'end it'],
      ),
      ...every(
        ['she', 'a year 9 girl'],
        ['took an overdose', 'has overdosed', 'is suicidal', 'is cutting her arms'],
      ),
      ...every(['i want to die', "she's cutting again", 'he swallowed 30 tablets', 'he has tied a noose']),
    ];
    expect(unsaid(messages)).toEqual([]);
  });

  it('is known of somebody who is gone, has nowhere to go, or is not safe', () => {
    const messages = [
      ...every(
        ['he', 'she', 'my yp', 'the girl'],
        ['has gone missing', 'has run away', 'is missing since friday'],
      ),
      ...every(['nobody knows', 'we have no idea', "I don't know"], ['where she is', 'where they are']),
      ...every(
        ['he has', 'they have', 'she has got'],
        ['nowhere to sleep', 'no bed for tonight', 'nowhere to go'],
      ),
      ...every(
        ['the child is', "she's", 'my yp is'],
        ['in immediate danger', 'not safe at home', 'in danger'],
      ),
    ];
    expect(unsaid(messages)).toEqual([]);
  });

  it('is known of weapons, of being used by others, and of being cut or married off', () => {
    const messages = [
      ...every(
        ['he', 'a boy', 'her brother'],
        ['has', 'is carrying', 'pulled out'],
        ['a knife', 'a machete', 'a gun'],
      ),
      ...every(
        ['they are', 'older lads are', 'a man is'],
        ['making him', 'forcing him to'],
        ['sell drugs', 'carry packages'],
      ),
      ...every(['she', 'the girl'], ['is being trafficked', 'is being sold to men', 'will be cut in august']),
      ...every(['they are', 'her parents are'], ['forcing her to marry', 'making her marry him']),
    ];
    expect(unsaid(messages)).toEqual([]);
  });

  it('is taken back where it is talk of a subject and of nobody', () => {
    const messages = [
      ...every(
        [
          'what should schools do',
          'who do we tell',
          'is there a form',
          'where does the policy say what happens',
        ],
        [
          'if a child is being abused',
          'when a pupil goes missing',
          'if a pupil brings a knife',
          'if a child is suicidal',
        ],
      ),
      'training on children who are being exploited',
      'how many pupils were assaulted, for our statistics',
      'an assembly about a boy who carried a knife',
    ];
    expect(said(messages)).toEqual([]);
  });

  it('is taken back where it is long past or a sanction at school', () => {
    expect(
      said([
        'he was beaten by his dad years ago and is settled now',
        'history of being groomed, all closed',
        'she ran away from her last placement, nothing since',
        'permanently excluded because he had a knife',
        'suspended for hitting a boy',
      ]),
    ).toEqual([]);
  });

  it('is not found in what only sounds like it', () => {
    expect(
      said([
        'he hit her targets out of the park',
        'she broke her arm playing netball',
        'he hurt his knee at football',
        'the portal locked me out',
        'the signatures are missing',
        'he took tablets for epilepsy to school',
        'hand in her coursework by friday',
        'mum threw her a birthday party',
        'she ran for student council',
        'no place for her in sixth form',
      ]),
    ).toEqual([]);
  });

  it('makes a signal sure and outright, of the kind that the way of saying names', () => {
    expect(safeguardingSignal('quick one on the bursary. also she took an overdose. who signs it')).toEqual({
      kind: 'self-harm',
      explicit: true,
      sure: true,
    });
  });
});
