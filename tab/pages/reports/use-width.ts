import { useLayoutEffect, useRef, useState } from 'react';

/** Narrower than this nothing could be read; and what is hidden for a moment has no width at all. CSS pixels. */
const least = 200;

/** How wide an element is, in CSS pixels, so that a chart is drawn for it and not squeezed into it. */
export function useWidth<E extends HTMLElement>(): readonly [React.RefObject<E | null>, number] {
  const place = useRef<E>(null);
  const [width, setWidth] = useState(600);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const now = Math.floor(element.clientWidth);
      if (now > 0) setWidth(Math.max(least, now));
    };
    // Before it is first painted, and then whenever the page is made wider or narrower.
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [place, width];
}
