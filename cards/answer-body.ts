import type { CardElement } from '@microsoft/teams.cards';
import { cohortsOf } from '../knowledge/entitlements.ts';
import { againstChild, onlyFor } from '../knowledge/entitlements/against-child.ts';
import type { Facts } from '../knowledge/facts.ts';
import type { Article, Contact, Entitlement, GlossaryTerm, Pack, Topic } from '../knowledge/schema.ts';
import type { AnswerView } from './answer-card.ts';
import { checklistBody } from './checklist-body.ts';
import { commitmentFaces } from './commitment.ts';
import { dutiesBody } from './duties-body.ts';
import { changeFacts } from './change-facts.ts';
import { definitionLines, otherDefinitionLines } from './definition-lines.ts';
import { nominationBody } from './nomination-body.ts';
import { policyBody } from './policy-body.ts';
import { rowBlock } from './row-block.ts';
import { plainDate } from './standing.ts';
import { termStanding } from './term-standing.ts';
import { waysToReach } from './ways-to-reach.ts';
import { caution, smallPrint, words } from './words.ts';

/** As many rows as one phone screen takes; the rest of the offer is a button away. */
const mostRows = 6;

/** The rows of a topic that a card has room for. */
export function shownRows(rows: readonly Entitlement[]): readonly Entitlement[] {
  return rows.slice(0, mostRows);
}

/** What an answer says, before what qualifies it. */
export function answerBody(view: AnswerView): readonly CardElement[] {
  const { entry } = view;
  switch (entry.kind) {
    case 'topic':
      return topicBody(entry.topic, view);
    case 'article':
      return [
        ...articleBody(entry.article),
        ...definitionLines(view.pack, beyondCare(view.facts)),
        ...otherDefinitionLines(view.pack, beyondCare(view.facts), view.others ?? []),
      ];
    case 'term':
      return [entry.term, ...(view.also ?? [])].flatMap((term) => termBody(term, view.also?.length ?? 0));
    case 'contact':
      return contactBody(entry.contact, view.pack);
    case 'checklist':
      return checklistBody(entry.checklist);
    case 'duties':
      return dutiesBody(entry.duties, view.pack);
    case 'policy':
      return policyBody(entry.policy);
    case 'nomination':
      return nominationBody(entry.nomination);
  }
}

function topicBody(topic: Topic, view: AnswerView): readonly CardElement[] {
  const rows = shownRows(view.rows);
  const severalCohorts = cohortsOf(rows).length > 1;
  return [
    ...(severalCohorts ? [words(topic.overview)] : []),
    ...rows.map((row, index) =>
      rowBlock(row, {
        withCohort: severalCohorts,
        withDetail: index === 0 && !severalCohorts,
        against: againstChild(row, view.facts, view.pack.covers),
        onlyFor: onlyFor(row, view.facts, view.pack.covers),
      }),
    ),
    ...definitionLines(view.pack, view.facts),
    ...changeFacts({ authority: view.pack.authority, topic, facts: view.facts, answer: view.answer }),
  ];
}

/** Nearly every question is about children in care; only where it is about others does a definition decide it. */
function beyondCare(facts: Facts): Facts {
  return { ...facts, status: facts.status.filter((status) => status !== 'cla' && status !== 'uasc') };
}

function articleBody(article: Article): readonly CardElement[] {
  const face = article.commitment === undefined ? undefined : commitmentFaces[article.commitment];
  return [
    ...(face === undefined
      ? []
      : [words(`${face.sign} ${face.words}`, { weight: 'Bolder', size: 'Small', color: face.color })]),
    words(article.answer, face === undefined ? {} : { spacing: 'None' }),
    ...(article.doubt === undefined ? [] : [caution(`Not clear in the document: ${article.doubt}`)]),
  ];
}

function termBody(term: GlossaryTerm, others: number): readonly CardElement[] {
  const standing = termStanding[term.standing];
  return [
    words(others === 0 ? term.meaning : `**${term.term}:** ${term.meaning}`),
    ...(standing === undefined ? [] : [smallPrint(standing)]),
  ];
}

/** A role's own line, where the council has set one, comes before the person or mailbox that a document once named. */
function contactBody(contact: Contact, pack: Pack): readonly CardElement[] {
  const role = pack.local.contacts.find((each) => each.contact === contact.id);
  return [
    words(contact.about),
    ...(role === undefined
      ? []
      : [
          words(role.role, { spacing: 'Small', weight: 'Bolder' }),
          ...waysToReach(role),
          smallPrint(`Checked by the council on ${plainDate(role.checked)}.`),
        ]),
    ...(contact.name === undefined ? [] : [words(contact.name, { spacing: 'Small' })]),
    ...waysToReach(contact),
    ...(contact.caution === undefined ? [] : [caution(contact.caution)]),
  ];
}
