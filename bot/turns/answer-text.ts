import { button } from '../../cards/button.ts';
import { helloCard, helpCard } from '../../cards/help-card.ts';
import { messageCard } from '../../cards/message-card.ts';
import { cohortCard, offerCard } from '../../cards/offer-cards.ts';
import { tiersCard } from '../../cards/tier-cards.ts';
import type { ShownCard } from '../../cards/card.ts';
import { factsIn } from '../../knowledge/facts.ts';
import { offerSeen } from '../../knowledge/offer-seen.ts';
import type { Pack } from '../../knowledge/schema.ts';
import { isEmptyWord } from '../../knowledge/search/words.ts';
import { withOpenQueries } from './add-to-query.ts';
import { ask, askForEverything, askGoingOn } from './ask.ts';
import { isGoLive, startGoLive } from './go-live.ts';
import { homeFor } from './home-authority.ts';
import { changeByWords } from './own-profile.ts';
import { profileWords } from './profile-words.ts';
import { asksForCalendar, whatsOn } from './calendar.ts';
import { openFeedback, wantsToGiveFeedback } from './feedback.ts';
import { openForm } from './hand-over.ts';
import { answerLineCommand } from './line-commands.ts';
import { asksForEverything } from '../../knowledge/entitlements/asks-for-everything.ts';
import { isOnlyFacts } from '../../knowledge/only-facts.ts';
import type { TurnParts } from './parts.ts';
import { contactToLog, openContactForm } from './log-contact.ts';
import { asksForMissed, missedByWords } from './missed-questions.ts';
import { asksForMyQueries, myQueriesByWords } from './my-queries.ts';
import { asksForRatings, showRatings } from './ratings.ts';
import { asNew, type Reply } from './reply.ts';
import { searchSeenBy } from './search-seen-by.ts';
import { isAnotherLanguage, smallTalk, type SmallTalk } from './small-talk.ts';
import { answerStaffCommand } from './staff-commands.ts';
import type { Turn } from './turn.ts';
import { answerTenantCommand } from './tenant-commands.ts';
import { isUseChannel } from './channel-request.ts';
import { useChannel } from './use-channel.ts';

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
  if (text.length > longestQuestion) return [asNew(tooLong(parts.homeAuthority))];
  if (isUseChannel(text)) return useChannel(text, turn, parts);
  if (isGoLive(text)) return startGoLive(text, turn, parts);
  const aboutTenants = await answerTenantCommand(text, turn, parts);
  if (aboutTenants !== undefined) return aboutTenants;
  const forAdvisers = await answerStaffCommand(text, turn, parts);
  if (forAdvisers !== undefined) return forAdvisers;
  const aboutTheLine = await answerLineCommand(text, turn, parts);
  if (aboutTheLine !== undefined) return aboutTheLine;
  const rated = asksForRatings(text) ? await showRatings(turn, parts) : undefined;
  if (rated !== undefined) return rated;
  const missed = asksForMissed(text) ? await missedByWords(turn, parts) : undefined;
  if (missed !== undefined) return missed;
  const contact = contactToLog(text);
  if (contact !== undefined) return openContactForm(contact, turn, parts);
  if (asksForMyQueries(text)) return myQueriesByWords(text, turn, parts);
  const talk = smallTalk(text);
  const ofThemselves = profileWords(text, parts.councils);
  if (ofThemselves !== undefined) return changeByWords(ofThemselves, turn, parts);
  const home = await homeFor(turn, parts);
  if (wantsToGiveFeedback(text)) return openFeedback(home, turn, parts);
  if (talk === 'person') return openForm({ authority: home }, turn, parts);
  if (talk !== null) return [answerSmallTalk(talk, home, await packSeen(home, turn, parts))];
  const calendar = asksForCalendar(text) ? await whatsOn({ authority: home }, turn, parts) : undefined;
  if (calendar !== undefined) return [asNew(calendar)];
  const answered = await answerAsQuestion(said, home, turn, parts);
  return withOpenQueries(text, answered, turn, parts);
}

async function answerAsQuestion(
  said: { readonly text: string; readonly attachment: boolean },
  home: string,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const text = said.text.trim();
  if (asksForEverything(text)) return askForEverything(text, turn, parts);
  if (isOnlyFacts(text)) {
    const on = await askGoingOn(text, turn, parts);
    if (on !== undefined || !isOneTerm(text))
      return on ?? [asNew(whichPart(text, await packSeen(home, turn, parts)))];
  }
  if (isAnotherLanguage(text, knownWords(home, parts))) return [asNew(englishOnly(home))];
  return [...(await ask(text, turn, parts)), ...(said.attachment ? [asNew(pictures())] : [])];
}

/** The knowledge of an authority, with only what whoever asks may see of its offer. */
async function packSeen(authority: string, turn: Turn, parts: TurnParts): Promise<Pack | undefined> {
  const search = await searchSeenBy(turn, authority, parts);
  return search && offerSeen(search);
}

function answerSmallTalk(
  talk: Exclude<SmallTalk, 'person'>,
  authority: string,
  pack: Pack | undefined,
): Reply {
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
      // Not every council's offer comes in tiers, and none must be said to that does not.
      return asNew(pack === undefined || !hasTiers(pack) ? helpCard({ authority, pack }) : tiersCard(pack));
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

function hasTiers({ articles, nominations }: Pack): boolean {
  return [...articles, ...nominations].some(({ tier }) => tier !== undefined);
}

/** "PLAC?" out of the blue asks what it means. */
function isOneTerm(text: string): boolean {
  return /^(?:cla|lac|plac|uasc)\W*$/i.test(text);
}

/** Somebody has said for whom, and not what: the parts of the offer for that age group, or how to go on. */
function whichPart(text: string, pack: Pack | undefined): ShownCard {
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

function tooLong(authority: string): ShownCard {
  return messageCard(
    'Help',
    'please shorten your question',
    'That is more than I can read at once, and none of it was kept. Please ask in a sentence or two, leaving out names and other details that identify a child.',
    [
      button('Ask the advice line', {
        verb: 'ask-advice-line',
        authority,
        answer: undefined,
      }),
    ],
  );
}

function englishOnly(authority: string): ShownCard {
  return messageCard(
    'Help',
    'English only',
    'Sorry, I can only answer questions in English so far. Please try in English, or ask the advice line.',
    [
      button('Ask the advice line', {
        verb: 'ask-advice-line',
        authority,
        answer: undefined,
      }),
    ],
  );
}

function knownWords(home: string, parts: TurnParts): (word: string) => boolean {
  const search = parts.searchOf(home);
  return (word) => isEmptyWord(word) || parts.isRealWord(word) || search?.knows(word) === true;
}
