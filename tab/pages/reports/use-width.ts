import { useEffect, useRef, useState } from 'react';

/** How wide an element is, in CSS pixels, so that a chart is drawn for it and not squeezed into it. */
export function useWidth<E extends HTMLElement>(): readonly [React.RefObject<E | null>, number] {
  const place = useRef<E>(null);
  const [width, setWidth] = useState(600);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(200, Math.floor(entry.contentRect.width)));
    });
    measure.observe(element);
    return () => measure.disconnect();
  }, []);
  return [place, width];
}
