import { useSearch } from 'wouter';
import { openedFormSchema } from '../../contract-knowledge.ts';
import { ShownReading } from '../shelf/reading/shown-reading.tsx';
import { useReading } from '../shelf/reading/use-reading.ts';
import { ShelfLink } from '../shelf/shelf-link.tsx';
import { ShelfPage } from '../shelf/shelf-page.tsx';
import { knowledgePaths } from './paths.ts';
import { WriteForm } from './write-form.tsx';

/** The form of an entry, of a draft by its number, or of a new answer. */
export default function WritePage(shown: {
  readonly authority: string;
  readonly entry?: string;
  readonly number?: number | undefined;
}): React.JSX.Element {
  const { authority, entry, number } = shown;
  const as = new URLSearchParams(useSearch()).get('as') === 'yaml' ? 'yaml' : undefined;
  const asked = new URLSearchParams(
    Object.entries({ authority, entry, number: number?.toString(), as }).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    ),
  ).toString();
  const reading = useReading(`knowledge/form?${asked}`, openedFormSchema);
  const path = entry === undefined ? knowledgePaths.fresh(authority) : knowledgePaths.edit(authority, entry);
  const title = entry === undefined ? 'A new answer' : `Edit: ${reading.value?.title ?? ''}`;
  return (
    <ShelfPage title={title} path={path} wide>
      <ShelfLink
        to={entry === undefined ? knowledgePaths.list(authority) : knowledgePaths.entry(authority, entry)}
      >
        {entry === undefined ? 'All knowledge' : 'The entry and its history'}
      </ShelfLink>
      <ShownReading reading={reading} what="the form">
        {(opened) => <WriteForm authority={authority} entry={entry} opened={opened} keptAs={asked} />}
      </ShownReading>
    </ShelfPage>
  );
}
