import { z } from 'zod';
import type { Page } from 'playwright-core';

/** How evenly a list scrolls. */
export interface Scrolling {
  readonly framesPerSecond: number;
  /** The longest that nothing new was drawn. Milliseconds. */
  readonly longestMs: number;
  /** How much of the list went by. Pixels. */
  readonly pixels: number;
}

const scrollingSchema = z.object({ framesPerSecond: z.number(), longestMs: z.number(), pixels: z.number() });

/** Scrolls the desk's list by so many pixels at every frame for so long, and counts the frames. */
export async function scrolling(page: Page, pixelsAFrame: number, ms: number): Promise<Scrolling> {
  const measured: unknown = await page.evaluate(`new Promise((resolve) => {
    const list = document.querySelector('section[aria-label=Queries] [role=list]').parentElement;
    const start = performance.now();
    const times = [];
    const step = (now) => {
      times.push(now);
      list.scrollTop += ${pixelsAFrame};
      if (now - start < ${ms}) return requestAnimationFrame(step);
      const gaps = times.slice(1).map((time, index) => time - times[index]);
      resolve({
        framesPerSecond: (1000 * gaps.length) / (times.at(-1) - times[0]),
        longestMs: Math.max(...gaps),
        pixels: list.scrollTop,
      });
    };
    requestAnimationFrame(step);
  })`);
  return scrollingSchema.parse(measured);
}
