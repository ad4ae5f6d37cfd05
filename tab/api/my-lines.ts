import type { Person } from '../../queue/people.ts';
import type { QueryLine } from '../contract.ts';
import type { TabParts } from '../parts.ts';
import { askersLine } from './query-lines.ts';

const mostLines = 200;

/** What this person asked the advice line, the open ones first. */
export async function myLines(
  person: Person,
  { queries, turns }: Pick<TabParts, 'queries' | 'turns'>,
): Promise<readonly QueryLine[]> {
  const found = await queries.ofAsker(person, mostLines);
  return found.map((query) => askersLine(query, turns));
}
