import { button } from '../../cards/button.ts';
import { helloCard, helpCard } from '../../cards/help-card.ts';
import { messageCard } from '../../cards/message-card.ts';
import { cohortCard, offerCard } from '../../cards/offer-cards.ts';
import { tiersCard } from '../../cards/tier-cards.ts';
import type { ShownCard } from '../../cards/card.ts';
import { factsIn } from '../../knowledge/facts.ts';
import { isEmptyWord } from '../../knowledge/search/words.ts';
import { ask } from './ask.ts';
import { openForm } from './hand-over.ts';
import { isOnlyFacts } from './only-facts.ts';
import type { TurnParts } from './parts.ts';
import { asNew, type Reply } from './reply.ts';
import { isAnotherLanguage, smallTalk, type SmallTalk } from './small-talk.ts';
import type { Turn } from './turn.ts';
import { isUseChannel, useChannel } from './use-channel.ts';

/** A question is a sentence or two, or a short story; longer than this is a paste. Characters. */
export const longestQuestion = 2_000;

/** Answers what somebody typed: small talk, what cannot be read, or a question. */
export async function answerText(
  said: { readonly text: string; readonly attachment: boolean },
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const text = said.text.trim();
  if (text === '' && said.attachment) return [asNew(pictures())];
  if (text.length > longestQuestion) return [asNew(tooLong(parts))];
  if (isUseChannel(text)) return useChannel(text, turn, parts);
  const talk = smallTalk(text);
  if (talk === 'person') return openForm({ authority: parts.homeAuthority }, turn, parts);
  if (talk !== null) return [answerSmallTalk(talk, parts)];
  if (isOnlyFacts(text)) return [asNew(whichPart(text, parts))];
  const isKnownWord = knownWords(parts);
  if (isAnotherLanguage(text, isKnownWord)) return [asNew(englishOnly(parts))];
  return [...ask(text, turn, parts), ...(said.attachment ? [asNew(pictures())] : [])];
}

function answerSmallTalk(talk: Exclude<SmallTalk, 'person'>, parts: TurnParts): Reply {
  const authority = parts.homeAuthority;
  const pack = parts.searchOf(authority)?.pack;
  switch (talk) {
    case 'hello':
      return asNew(helloCard({ authority, pack }));
    case 'help':
      return asNew(helpCard({ authority, pack }));
    case 'thanks':
      return asNew(
        messageCard(
          'Help',
          'you’re welcome',
          'You’re welcome. I’m here whenever the next question comes up.',
        ),
      );
    case 'offer':
      return asNew(
        pack === undefined || pack.topics.length === 0 ? helpCard({ authority, pack }) : offerCard(pack),
      );
    case 'tiers':
      return asNew(pack === undefined ? helpCard({ authority }) : tiersCard(pack));
    case 'nothing-said':
      return asNew(
        messageCard(
          'Help',
          'type your question',
          'Type your question in a few words, for example “who attends the first PEP?”',
          [button('What can you help with?', { verb: 'help' })],
        ),
      );
  }
}

/** Somebody has said for whom, and not what: the parts of the offer for that age group, or how to go on. */
function whichPart(text: string, parts: TurnParts): ShownCard {
  const pack = parts.searchOf(parts.homeAuthority)?.pack;
  const [cohort, ...others] = factsIn(text).cohorts;
  if (pack === undefined || pack.topics.length === 0) {
    return messageCard(
      'Help',
      'what is it about?',
      'What is it about? Please ask it in one sentence, for example “how often is a PEP in year 9”.',
    );
  }
  return cohort === undefined || others.length > 0 ? offerCard(pack) : cohortCard(pack, cohort);
}

function pictures(): ShownCard {
  return messageCard(
    'Help',
    'no pictures or files',
    'I cannot take pictures or files, and I have not opened or kept it. Please type your question, leaving out anything that identifies a child.',
  );
}

function tooLong(parts: TurnParts): ShownCard {
  return messageCard(
    'Help',
    'please shorten your question',
    'That is more than I can read at once, and none of it was kept. Please ask in a sentence or two, leaving out names and other details that identify a child.',
    [
      button('Ask the advice line', {
        verb: 'ask-advice-line',
        authority: parts.homeAuthority,
        answer: undefined,
      }),
    ],
  );
}

function englishOnly(parts: TurnParts): ShownCard {
  return messageCard(
    'Help',
    'English only',
    'Sorry, I can only answer questions in English so far. Please try in English, or ask the advice line.',
    [
      button('Ask the advice line', {
        verb: 'ask-advice-line',
        authority: parts.homeAuthority,
        answer: undefined,
      }),
    ],
  );
}

function knownWords(parts: TurnParts): (word: string) => boolean {
  const search = parts.searchOf(parts.homeAuthority);
  return (word) => isEmptyWord(word) || parts.isRealWord(word) || search?.knows(word) === true;
}
