import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const listen = (changed: () => void): (() => void) => {
  for (const name of ['online', 'offline']) window.addEventListener(name, changed);
  return () => {
    for (const name of ['online', 'offline']) window.removeEventListener(name, changed);
  };
};

/** Says that the connection is gone, and with `holds` that what stands beneath is from before. */
export function OfflineNote({ holds }: { readonly holds: boolean }): React.JSX.Element | null {
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  if (online) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>
        You are offline.{' '}
        {holds ? 'What you see is from before; nothing can be opened or sent until you are back.' : ''}
      </MessageBarBody>
    </MessageBar>
  );
}
