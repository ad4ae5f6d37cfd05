import type { AnsweringEntry } from './entries.ts';
import type { Entitlement } from './schema.ts';

/**
 * What a question wants to be told, where its words leave no doubt, and how an answer that tells it looks. The subject of
 * an entry is not all a question can ask about it: a laptop may be broken, a course may have vacancies, a panel a chair.
 */
const expectations: readonly { readonly asks: RegExp; readonly told: RegExp }[] = [
  {
    asks: /\b(?:how much (?:does|do|is|are|will|would)\b.*\b(?:cost|charge|set us back)|what(?:'s| is| does|s)?\b.*\b(?:cost|price|fee|charge)s?\b|price of|cost of|is it free|is there a (?:charge|fee))\b/i,
    told: /£|\bfree\b|\bfund/i,
  },
  {
    asks: /\b(?:phone|telephone|tel|mobile|helpline)\s?(?:no|num|number)\b|\bextension number\b|\bnumber (?:for|to (?:ring|call|phone))\b/i,
    told: /\d[\d ]{7,}|\bnumber\b/i,
  },
  {
    asks: /\b(?:broken?|cracked|smashed|stolen|nicked|repairs?|repaired|warranty|insur(?:e|ed|ance))\b/i,
    told: /\b(?:broken?|damag|stolen|repair|warranty|insur)/i,
  },
  {
    asks: /\b(?:in the shops|shop price|going rate|(?:an|per) hour|hourly)\b/i,
    told: /\b(?:(?:an|per) hour|hourly|going rate)\b/i,
  },
  { asks: /\bpasswords?\b/i, told: /\b(?:password|log[- ]?(?:in|into|on))\b/i },
  { asks: /\b(?:wages?|salar(?:y|ies)|pay scale|hourly rate)\b/i, told: /\b(?:wage|salar|paid to)/i },
  { asks: /\b(?:vacanc(?:y|ies)|job adverts?|looking for work)\b/i, told: /\b(?:vacanc|job|opportunit)/i },
  {
    // A child who refuses to go to school is another matter.
    asks: /\b(?:appeal(?:s|ed|ing)?|tribunal|refused (?:an?|his|her|their|the|him|them|us|by)|(?:place|application|request|ehcp|assessment|funding) (?:was |been |is |got )?(?:refused|turned down)|turned (?:him|her|them|us) down)\b/i,
    told: /\b(?:appeal|tribunal|refus|declin)/i,
  },
  { asks: /\b(?:complain(?:t|ts|ing)?|ombudsman)\b/i, told: /\bcomplain/i },
  { asks: /\b(?:solicitors?|lawyers?|barristers?|legal aid)\b/i, told: /\b(?:solicitor|lawyer|legal)/i },
  {
    asks: /\b(?:statistics|stats|figures for|what percentage|how many (?:\w+ ){1,3}(?:are|were|is) there)\b/i,
    told: /\b(?:data|figures?|statistic|trend|analys)/i,
  },
  { asks: /\b(?:meeting rooms?|book (?:a|the) (?:room|venue|hall))\b/i, told: /\broom\b/i },
  {
    asks: /\b(?:dyslexi\w+|adhd|autis\w+|dyspraxi\w+) (?:assessments?|tests?|screening|referral|help|support)\b|\bwho diagnoses\b|\bget (?:a |him |her )?diagnos\w+/i,
    told: /\b(?:dyslexi|adhd|autis|dyspraxi|diagnos)/i,
  },
  { asks: /\b(?:counsell\w+|therap(?:y|ies|ist)|psychiatr\w+)\b/i, told: /\b(?:counsell|therap|psychiatr)/i },
  { asks: /\b(?:internet|online|e-?) ?safety\b/i, told: /\bsafety\b/i },
  { asks: /\bpanel minutes\b|\bminutes of the (?:last |next )?(?:panel|review)\b/i, told: /\bminutes\b/i },
  {
    asks: /\b(?:governor|teacher|dsl|officer|consultant|chair|lead|person)(?:'?s)? (?:pay|paid)\b/i,
    told: /\b(?:salary|wage)/i,
  },
  {
    asks: /\b(?:reviews?|panels?|conference|hearing|court) dates?\b|\bdates? (?:of|for) (?:the |his |her |their |my )?(?:next )?(?:reviews?|panels?|conference|hearing)\b/i,
    told: /\bdates?\b|\bdated\b/i,
  },
  {
    asks: /\b(?:referral|application|claim|consent|request|admission) forms?\b/i,
    told: /\bforms?\b/i,
  },
  { asks: /\b(?:audit(?:s|ed|ing)?)\b/i, told: /\baudit/i },
  {
    asks: /\b(?:review|check|read|proof ?read|look (?:over|at|through)|sign off) my\b/i,
    told: /\b(?:feedback|checked|quality)/i,
  },
  {
    asks: /\b(?:template|blank (?:form|copy)|download(?:ed|able)?)\b/i,
    told: /\b(?:template|form|word file|download|policy)/i,
  },
  {
    asks: /\b(?:who|whom|where) (?:do|should|can|shall|would) (?:i|we|they|he|she) (?:e-?mail|ring|phone|call)\b/i,
    told: /@|\d{4}|\b(?:e-?mail|telephone|speak|talk|contact|tell|advise|discuss|line)/i,
  },
  { asks: /\bwho(?:'s| is|s| was)? (?:the )?(?:chair|boss|clerk)\b/i, told: /\bchair|\blead\b|\bhead\b/i },
  {
    asks: /\b(?:bus|travel|train|rail|oyster) ?(?:pass|card)\b.*\b(?:apply|application)\b|\b(?:apply|application)\b.*\b(?:bus|travel|train|rail|oyster) ?(?:pass|card)\b/i,
    told: /\bapply|application/i,
  },
];
/** How one child's case stands is for its file, whatever the offer says of the matter. */
const asksOfACase =
  /^(?:hi,? |hello,? )?(?:has|have|is|was|were|did|are) (?:\w+ )?(?:my|his|her|their|the|our)\b.*\b(?:been (?:ordered|sent|posted|dispatched|approved|booked|processed|agreed|paid|done|received)|arrived|dispatched|late|overdue|come through|gone through|ready yet|turned up yet)\b/i;
/** No offer does what only somebody at a desk can do, and none is for the asker's own family. */
const asksForAnAct =
  /^(?:please |pls |(?:can|could) you (?:please |pls )?)?(?:move|cancel|rearrange|reschedule|postpone)\b|\bmy own (?:son|daughter|child|kids?|children|family|holiday)\b/i;
/** "Section B", "section 47", "form C": which one is the whole question. */
const part = /\b(?:section|part|form) ([a-z]|\d{1,3})\b(?!')/gi;
/** "A section", "part a in", "form a view" are no letters of a form. */
const plainWord = /^[ai]$/i;

/**
 * False when the question asks for something that the answer does not tell, such as a price, a number or how to appeal:
 * the right subject is not yet an answer, and "how much" met with no amount reads as a wrong one.
 */
export function tellsWhatWasAsked(
  question: string,
  entry: AnsweringEntry,
  rows: readonly Entitlement[],
): boolean {
  if (asksOfACase.test(question.trim()) || asksForAnAct.test(question.trim())) return false;
  const asked = expectations.filter(({ asks }) => asks.test(question));
  const parts = partsNamed(question);
  if (asked.length === 0 && parts.length === 0) return true;
  const text = wordsOf(entry, rows);
  return (
    asked.every(({ told }) => told.test(text)) &&
    parts.every((name) => new RegExp(`\\b${name}\\b`, 'i').test(text))
  );
}

function partsNamed(question: string): readonly string[] {
  return [...question.matchAll(part)].flatMap(([, name]) =>
    name === undefined || plainWord.test(name) ? [] : [name],
  );
}

function wordsOf(entry: AnsweringEntry, rows: readonly Entitlement[]): string {
  const says = entry.kind === 'topic' ? [entry.topic.overview, ...rows.map((row) => row.answer)] : entry.says;
  return [entry.title, ...says].join('\n');
}
