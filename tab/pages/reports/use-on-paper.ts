import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is being printed: paper is white, whatever theme somebody reads in. */
export function useOnPaper(): boolean {
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    // The browser prints what is there once these have returned.
    const change = (printing: boolean) => () => flushSync(() => setOnPaper(printing));
    const [begins, ends] = [change(true), change(false)];
    window.addEventListener('beforeprint', begins);
    window.addEventListener('afterprint', ends);
    return () => {
      window.removeEventListener('beforeprint', begins);
      window.removeEventListener('afterprint', ends);
    };
  }, []);
  return onPaper;
}
