import { checklistsSchema } from '../../../contract-checklists.ts';
import CardPage from '../card-page.tsx';
import { ShownReading } from '../reading/shown-reading.tsx';
import { TroubleBar } from '../reading/trouble-bar.tsx';
import { useReading } from '../reading/use-reading.ts';
import { ShelfLink } from '../shelf-link.tsx';
import { ShelfPage } from '../shelf-page.tsx';

/** One checklist with its boxes, or the duties of one role. Ticks are kept by the card's own buttons. */
export default function OneChecklist(shown: {
  readonly authority: string;
  readonly id: string;
}): React.JSX.Element {
  const { authority, id } = shown;
  const path = `/checklists/${authority}/${id}`;
  const reading = useReading(`checklists?${new URLSearchParams({ authority }).toString()}`, checklistsSchema);
  const list = reading.value?.lists.find((one) => one.id === id);
  if (list === undefined)
    return (
      <ShelfPage title="Checklist" path={path}>
        <ShownReading reading={reading} what="the checklist">
          {() => <TroubleBar trouble="gone" onAgain={reading.again} />}
        </ShownReading>
      </ShelfPage>
    );
  const first =
    list.kind === 'checklist'
      ? { v: 1, verb: 'open-checklist', authority, checklist: id }
      : { v: 1, verb: 'show-entry', authority, entry: id };
  return (
    <CardPage title={list.title} path={path} first={first}>
      <ShelfLink to={`/checklists/${authority}`}>All checklists and duties</ShelfLink>
    </CardPage>
  );
}
