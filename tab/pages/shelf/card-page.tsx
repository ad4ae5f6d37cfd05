import { Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Pressed } from '../cards/draw-card.ts';
import { OfflineNote } from './reading/offline-note.tsx';
import { TroubleBar } from './reading/trouble-bar.tsx';
import { ShelfPage } from './shelf-page.tsx';
import { Thread } from './thread.tsx';
import { useTurns } from './use-turns.ts';

/**
 * A page that begins with the card a button of the chat leads to, and goes on from there. What is filled in and worked out
 * stays on the page: its address never changes with it. Without a `title`, the card's own is the page's.
 */
export default function CardPage(shown: {
  readonly title?: string;
  /** The page's address, such as `/what-they-get/slough`. */
  readonly path: string;
  readonly first: Pressed;
  readonly children?: React.ReactNode;
}): React.JSX.Element {
  const turns = useTurns();
  const { first, path, children } = shown;
  const begin = (): void => void turns.press(first);
  useEffect(begin, []);
  const [opened] = turns.said;
  const title =
    shown.title ?? (opened?.by === 'service' ? opened.reply.summary.replace(/^[\w ]+: /, '') : 'Opening');
  const failed = turns.said.length === 0 && !turns.busy ? turns.trouble : undefined;
  return (
    <ShelfPage title={title.charAt(0).toUpperCase() + title.slice(1)} path={path}>
      {children}
      <OfflineNote holds={turns.said.length > 0} />
      {turns.said.length === 0 && turns.busy && <Spinner label="Fetching it" />}
      {failed === undefined ? <Thread turns={turns} /> : <TroubleBar trouble={failed} onAgain={begin} />}
    </ShelfPage>
  );
}
