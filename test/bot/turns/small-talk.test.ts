import { describe, expect, it } from '@jest/globals';
import { isAnotherLanguage, smallTalk } from '../../../bot/turns/small-talk.ts';
import { botCommands } from '../../../manifest/bot-commands.ts';
import { isKnownWord } from '../../../privacy/known-words.ts';

describe('small talk', () => {
  it.each([
    ['hi there', 'hello'],
    ['Good morning', 'hello'],
    ['brilliant, thanks so much', 'thanks'],
    ['cheers 👍', 'thanks'],
    ['who are you', 'help'],
    ['can I speak to a human please', 'person'],
    ['could you put me through to an adviser', 'person'],
    ['Talk to a person', 'person'],
    ['call me back', 'person'],
    ['universal, tailored and targeted', 'tiers'],
    ['. . .', 'nothing-said'],
  ])('%s is %s', (text, kind) => {
    expect(smallTalk(text)).toBe(kind);
  });

  it.each([
    'thanks, and what about travel',
    'hi, who goes to the first pep',
    'who do I speak to about a school place',
    'can someone ring the school for me about tuition',
    'the carer wants to talk to someone about an EHCP assessment',
    'ok so can he get a laptop',
  ])('%s is a question', (text) => {
    expect(smallTalk(text)).toBeNull();
  });

  it('answers or asks every prompt that the app package offers', () => {
    const prompts = botCommands.filter(({ kind }) => kind === 'prompt');
    expect(prompts.length).toBeGreaterThan(0);
    for (const { says } of prompts) {
      expect({ says, isQuestion: says.endsWith('?') || smallTalk(says) !== null }).toEqual({
        says,
        isQuestion: true,
      });
    }
  });
});

describe('another language', () => {
  it.each([
    'czy moje dziecko może dostać laptop',
    'اريد جهاز كمبيوتر',
    'poate copilul meu să primească un laptop',
  ])('%s is one', (text) => {
    expect(isAnotherLanguage(text, isKnownWord)).toBe(true);
  });
  it.each(['can my yp get a laptp for collage pls', 'PEP CLA PLAC EHCP?', 'uasc esol l1 tablet £100?'])(
    '%s is English enough',
    (text) => {
      const known = (word: string): boolean =>
        isKnownWord(word) || ['pep', 'cla', 'plac', 'ehcp', 'uasc', 'esol'].includes(word);
      expect(isAnotherLanguage(text, known)).toBe(false);
    },
  );
});
