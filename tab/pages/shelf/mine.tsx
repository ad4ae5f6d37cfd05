import { TwoSides } from '../query/two-sides.tsx';
import { useLiveList } from '../service/use-live-list.ts';
import { ShelfPage } from './shelf-page.tsx';

/** What the person asked the advice line, each with its thread. */
export default function Mine(shown: {
  readonly open: { readonly authority: string; readonly id: string } | undefined;
}): React.JSX.Element {
  const { open } = shown;
  const list = useLiveList('mine');
  return (
    <ShelfPage
      title="My queries"
      path={open === undefined ? '/mine' : `/mine/${open.authority}/${open.id}`}
      wide
    >
      <TwoSides side="mine" list={list} open={open} none="You have not asked the advice line anything yet." />
    </ShelfPage>
  );
}
