import type { TurnParts } from '../bot/turns/parts.ts';
import type { Say } from '../bot/turns/reply.ts';
import type { TurnOutcome } from '../bot/turns/take-turn.ts';
import type { Turn } from '../bot/turns/turn.ts';
import type { Changes } from '../queue/changes.ts';
import type { QueryStore } from '../queue/query-store.ts';
import type { ReportFigures } from '../queue/reports/figures.ts';
import type { FindingShown } from './contract-doctor.ts';
import type { SignIn } from './sign-in/sign-in.ts';

/** What was found, and when; the pages' contract says the same. */
interface DoctorLook {
  readonly at: number;
  readonly findings: readonly Readonly<FindingShown>[];
}

/** What the pages' part of the service needs, handed in by `compose.ts`. */
export interface TabParts {
  readonly signIn: SignIn;
  /** True where anybody is whoever they say: never outside this machine. */
  readonly local: boolean;
  readonly turns: TurnParts;
  readonly take: (turn: Turn, parts: TurnParts, say: Say) => Promise<TurnOutcome>;
  readonly queries: Pick<QueryStore, 'ofAsker'>;
  readonly changes: Pick<Changes, 'listen'>;
  readonly reportFigures: ReportFigures;
  /** How the service is, looked at just now or half a minute ago. */
  readonly examine: () => Promise<DoctorLook>;
}
