import type { ButtonData } from '../../cards/button-data.ts';
import { checkProposal } from './check-proposal.ts';
import { changeProposal, submitProposal, withdrawProposal } from './draft-proposal.ts';
import { makeKnowledge, proposeAlias, proposeArticle } from './propose-article.ts';
import {
  approveProposal,
  commentProposal,
  openReview,
  reviewQueue,
  sendBackProposal,
} from './review-proposal.ts';
import { dismissMissed, openMissed, showMissed } from './missed-questions.ts';
import type { TurnParts } from './parts.ts';
import type { Reply } from './reply.ts';
import { reviewDue } from './review-due.ts';
import { sayUnhelpful, tellMe } from './say-unhelpful.ts';
import type { Turn } from './turn.ts';

/** The presses by which the knowledge is mended: what it missed, what is proposed, and what a reviewer makes of that. */
export type KnowledgePress = Extract<ButtonData, { verb: (typeof knowledgeVerbs)[number] }>;

const knowledgeVerbs = [
  'say-unhelpful',
  'tell-me',
  'missed-questions',
  'open-missed',
  'dismiss-missed',
  'make-knowledge',
  'propose-alias',
  'propose-article',
  'check-proposal',
  'change-proposal',
  'submit-proposal',
  'withdraw-proposal',
  'review-queue',
  'open-review',
  'approve-proposal',
  'send-back-proposal',
  'comment-proposal',
  'open-due',
  'confirm-due',
  'archive-due',
] as const satisfies readonly ButtonData['verb'][];

/** Answers one of these. */
export async function knowledgePress(
  data: KnowledgePress,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  switch (data.verb) {
    case 'say-unhelpful':
      return sayUnhelpful(data, turn, parts);
    case 'tell-me':
      return tellMe(data, turn, parts);
    case 'missed-questions':
      return showMissed(data, turn, parts);
    case 'open-missed':
      return openMissed(data, turn, parts);
    case 'dismiss-missed':
      return dismissMissed(data, turn, parts);
    case 'make-knowledge':
      return makeKnowledge(data, turn, parts);
    case 'propose-alias':
      return proposeAlias(data, turn, parts);
    case 'propose-article':
      return proposeArticle(data, turn, parts);
    case 'check-proposal':
      return checkProposal(data, turn, parts);
    case 'change-proposal':
      return changeProposal(data, turn, parts);
    case 'submit-proposal':
      return submitProposal(data, turn, parts);
    case 'withdraw-proposal':
      return withdrawProposal(data, turn, parts);
    case 'review-queue':
      return reviewQueue(data, turn, parts);
    case 'open-review':
      return openReview(data, turn, parts);
    case 'approve-proposal':
      return approveProposal(data, turn, parts);
    case 'send-back-proposal':
      return sendBackProposal(data, turn, parts);
    case 'comment-proposal':
      return commentProposal(data, turn, parts);
    case 'open-due':
    case 'confirm-due':
    case 'archive-due':
      return reviewDue(data, turn, parts);
  }
}
