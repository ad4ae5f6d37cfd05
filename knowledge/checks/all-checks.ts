import { amountsSaid } from './amounts-said.ts';
import { calendarJoins } from './calendar-joins.ts';
import type { Check } from './check.ts';
import { datesInOrder } from './dates-in-order.ts';
import { linksInForm } from './links-in-form.ts';
import { localJoins } from './local-joins.ts';
import { phrasingsDistinct } from './phrasings-distinct.ts';
import { plainWords } from './plain-words.ts';
import { referencesAlive } from './references-alive.ts';
import { scopeRules } from './scope-rules.ts';
import { sourcesExist } from './sources-exist.ts';
import { uniqueTitles } from './unique-titles.ts';
import { yearsInOrder } from './years-in-order.ts';

/** Every rule a pack is held to. A new one is a file, its test, and a line here. */
export const allChecks: readonly Check[] = [
  uniqueTitles,
  sourcesExist,
  referencesAlive,
  calendarJoins,
  datesInOrder,
  plainWords,
  linksInForm,
  amountsSaid,
  phrasingsDistinct,
  localJoins,
  scopeRules,
  yearsInOrder,
];
