import type { ReportFigures } from '../queue/reports/figures.ts';
import type { Engine } from './engine.ts';
import { answerEnds, answersBy, answersByHour, askers } from './reports-answers.ts';
import { punctual, queriesBy, queriesByAsker, queriesByHour, ratedTopics, took } from './reports-queries.ts';
import { wordsNotAnswered } from './reports-words.ts';

/** The counts of reports on the given database. */
export function createReportFigures(engine: Engine): ReportFigures {
  return {
    answersBy: (span, trait) => engine.read((db) => answersBy(db, span, trait)),
    queriesBy: (span, trait) => engine.read((db) => queriesBy(db, span, trait)),
    answersByHour: (span) => engine.read((db) => answersByHour(db, span)),
    queriesByHour: (span) => engine.read((db) => queriesByHour(db, span)),
    answerEnds: (span) => engine.read((db) => answerEnds(db, span)),
    queriesByAsker: (span, by) => engine.read((db) => queriesByAsker(db, span, by)),
    askers: (span) => engine.read((db) => askers(db, span)),
    wordsNotAnswered: (span, limit, topics) => engine.read((db) => wordsNotAnswered(db, span, limit, topics)),
    punctual: (span, clock, now) => engine.read((db) => punctual(db, span, clock, now)),
    took: (span, clock) => engine.read((db) => took(db, span, clock)),
    ratedTopics: (span) => engine.read((db) => ratedTopics(db, span)),
  };
}
