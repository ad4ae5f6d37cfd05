import { helpCard } from '../../cards/help-card.ts';
import type { ButtonData } from '../../cards/button-data.ts';
import { areaCard, cohortCard, offerCard } from '../../cards/offer-cards.ts';
import { tierCard, tiersCard } from '../../cards/tier-cards.ts';
import { offerSeen } from '../../knowledge/offer-seen.ts';
import type { Pack } from '../../knowledge/schema.ts';
import { adviserAct } from './adviser-acts.ts';
import { addToQuery, keepApart } from './add-to-query.ts';
import { adviserDesk } from './adviser-desk.ts';
import { insertWords } from './adviser-insert.ts';
import { secondReader } from './adviser-second-reader.ts';
import { openAgenda, sendAgenda } from './agenda.ts';
import { askerAct } from './asker-acts.ts';
import { whatsOn } from './calendar.ts';
import { copyRecord } from './copy-record.ts';
import { copyReply } from './copy-reply.ts';
import { correctFacts } from './correct-facts.ts';
import { openCorrection, openFeedback, sendFeedback } from './feedback.ts';
import { checklistPress } from './checklist.ts';
import { checkEntry, goLive } from './go-live.ts';
import { gone } from './gone.ts';
import { cancelForm, openForm, sendQuery } from './hand-over.ts';
import { homeFor } from './home-authority.ts';
import { knowledgePress } from './knowledge-press.ts';
import { cancelContact, saveContact } from './log-contact.ts';
import { myQueries, openQuery } from './my-queries.ts';
import { openNomination, sendNomination } from './nominate.ts';
import { passPress } from './pass-query.ts';
import { besideOthers } from './lookers.ts';
import { isShared, pseudonymOf } from './own-chat.ts';
import { answerFor, askWhoseChild, changeByWords, saveProfile } from './own-profile.ts';
import { today, type TurnParts } from './parts.ts';
import { makePolicy } from './policy.ts';
import { listQueries, lookAtQuery } from './query-lists.ts';
import { rateAnswer } from './rate-answer.ts';
import { asNew, inPlace, notice, type Reply } from './reply.ts';
import { searchSeenBy } from './search-seen-by.ts';
import { showEntry } from './show-entry.ts';
import type { Turn } from './turn.ts';
import { copyWhatTheyGet, openWhatTheyGet, workOut } from './what-they-get.ts';

/** Answers a press of any button. What an old card names and is gone is said to be gone. */
export async function press(data: ButtonData, turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  if (!(await isOwnAnswer(data, turn, parts))) return [notice(notYours)];
  const browsed = isShared(turn) ? asNew : inPlace;
  switch (data.verb) {
    case 'help': {
      const authority = await homeFor(turn, parts);
      return [asNew(helpCard({ authority, pack: parts.searchOf(authority)?.pack }))];
    }
    case 'open-what-they-get':
      return openWhatTheyGet(data, turn, parts);
    case 'work-out':
      return workOut(data, turn, parts);
    case 'copy-what-they-get':
      return copyWhatTheyGet(data, turn, parts);
    case 'correct-facts':
      return (await correctFacts(data, turn, parts)) ?? [gone()];
    case 'go-live':
      return goLive(data, turn, parts);
    case 'check-entry':
      return checkEntry(data, turn, parts);
    case 'ring-me':
      return openForm({ authority: await homeFor(turn, parts), ring: true }, turn, parts);
    case 'whose-child':
      return askWhoseChild(data, parts);
    case 'answer-for':
      return answerFor(data, turn, parts);
    case 'show-profile':
      return changeByWords({}, turn, parts);
    case 'save-profile':
      return saveProfile(data, turn, parts);
    case 'show-entry':
      return showEntry(data, turn, parts, asNew);
    case 'pick-entry':
    case 'pick-cohort':
      return showEntry(data, turn, parts, inPlace);
    case 'browse-offer':
      return withOffer(data.authority, turn, parts, (pack) => browsed(offerCard(pack)));
    case 'browse-cohort':
      return withOffer(data.authority, turn, parts, (pack) => browsed(cohortCard(pack, data.cohort)));
    case 'browse-area':
      return withOffer(data.authority, turn, parts, (pack) =>
        browsed(areaCard(pack, data.cohort, data.area, today(parts))),
      );
    case 'browse-tiers':
      return withOffer(data.authority, turn, parts, (pack) => browsed(tiersCard(pack)));
    case 'browse-tier':
      return withOffer(data.authority, turn, parts, (pack) =>
        browsed(tierCard(pack, data.tier, today(parts))),
      );
    case 'copy-record':
      return copyRecord(data, turn, parts);
    case 'rate-answer':
      return rateAnswer(data, turn, parts);
    case 'ask-advice-line':
      return openForm(data, turn, parts);
    case 'send-query':
      return sendQuery(data, turn, parts);
    case 'show-calendar': {
      const card = await whatsOn(data, turn, parts);
      return [card === undefined ? gone() : browsed(card)];
    }
    case 'open-agenda':
      return openAgenda(data, turn, parts);
    case 'send-agenda':
      return sendAgenda(data, turn, parts);
    case 'open-nomination':
      return openNomination(data, turn, parts);
    case 'send-nomination':
      return sendNomination(data, turn, parts);
    case 'cancel-query-form':
      return cancelForm();
    case 'claim-query':
    case 'release-query':
    case 'reply-query':
    case 'ask-back-query':
    case 'mark-query-answered':
    case 'send-again':
    case 'undo-reply':
    case 'show-query':
      return besideOthers(data, turn.person, await adviserAct(data, turn, parts), parts);
    case 'read-reply':
    case 'approve-reply':
    case 'send-back-reply':
      return secondReader(data, turn, parts);
    case 'insert-words':
      return insertWords(data, turn, parts);
    case 'query-more':
    case 'link-query':
    case 'unlink-query':
    case 'assign-query':
    case 'transfer-query':
    case 'note-query':
    case 'set-urgent':
      return adviserDesk(data, turn, parts);
    case 'answer-back':
    case 'rate-query':
    case 'rate-stars':
    case 'reopen-query':
    case 'withdraw-query':
      return askerAct(data, turn, parts);
    case 'add-to-query':
      return addToQuery(data, turn, parts);
    case 'keep-apart':
      return keepApart(data);
    case 'give-feedback':
      return openFeedback(data.authority, turn, parts);
    case 'correct-answer':
      return openCorrection(data, turn, parts);
    case 'send-feedback':
      return sendFeedback(data, turn, parts);
    case 'log-contact':
      return saveContact(data, turn, parts);
    case 'cancel-log':
      return cancelContact();
    case 'open-pass':
    case 'pass-query':
    case 'keep-query':
      return passPress(data, turn, parts);
    case 'copy-reply':
      return copyReply(data, turn, parts);
    case 'my-queries':
      return myQueries(data, turn, parts);
    case 'open-query':
      return openQuery(data, turn, parts);
    case 'list-queries':
      return listQueries(data, turn, parts);
    case 'look-again':
    case 'look-at-query':
      return lookAtQuery(data, turn, parts);
    case 'open-checklist':
    case 'save-checklist':
    case 'clear-checklist':
    case 'copy-checklist':
      return (await checklistPress(data, turn, parts)) ?? [gone()];
    case 'say-unhelpful':
    case 'tell-me':
    case 'missed-questions':
    case 'open-missed':
    case 'dismiss-missed':
    case 'make-knowledge':
    case 'propose-alias':
    case 'propose-article':
    case 'check-proposal':
    case 'change-proposal':
    case 'submit-proposal':
    case 'withdraw-proposal':
    case 'review-queue':
    case 'open-review':
    case 'approve-proposal':
    case 'send-back-proposal':
    case 'comment-proposal':
    case 'open-due':
    case 'confirm-due':
    case 'archive-due':
      return knowledgePress(data, turn, parts);
    case 'make-policy':
      return makePolicy(data, parts) ?? [gone()];
  }
}

const notYours = 'Only the person who asked can use these buttons. Mention me with a question of your own.';

/** An answer's buttons are its asker's, wherever they are pressed; a card's word for whose it is, is not enough. */
async function isOwnAnswer(data: ButtonData, turn: Turn, parts: TurnParts): Promise<boolean> {
  if (!('answer' in data) || data.answer === undefined || !('authority' in data)) return true;
  const kept = await parts.answers.find(data.authority, data.answer);
  return kept === undefined || kept.asker === pseudonymOf(turn.person);
}

/** Draws from what whoever pressed may see of an offer. */
async function withOffer(
  authority: string,
  turn: Turn,
  parts: TurnParts,
  draw: (pack: Pack) => Reply,
): Promise<readonly Reply[]> {
  const search = await searchSeenBy(turn, authority, parts);
  return [search === undefined ? gone() : draw(offerSeen(search))];
}
