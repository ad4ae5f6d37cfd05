import { randomUUID } from 'node:crypto';
import { type ChangeKind, type Changes, changeKinds } from '../queue/changes.ts';
import type { Engine } from './engine.ts';
import { createSettings } from './settings.ts';

/** Changes the processes tell each other of; and that the queue has changed, without waiting for anything. */
export interface ToldChanges extends Changes {
  readonly queueChanged: () => void;
}

/** Under this name the database keeps a word that is another after each change of the knowledge. */
const stampOfKnowledge = 'changed|knowledge';

/**
 * The changes on the given database. That something in the queue may have changed is all there is to say of it; a
 * change of knowledge leaves a stamp, so that it is heard of even by who could not be told, and only once.
 */
export function createChanges(engine: Engine): ToldChanges {
  const settings = createSettings(engine);
  const listeners = new Map(changeKinds.map((kind) => [kind, new Set<() => void>()]));
  let endHearing: (() => void) | undefined;
  let known: Promise<string | undefined> = Promise.resolve(undefined);

  const call = (kind: ChangeKind) => {
    for (const listener of listeners.get(kind) ?? []) listener();
  };
  async function lookAtKnowledge(before: Promise<string | undefined>): Promise<string | undefined> {
    const old = await before;
    // Where the database cannot be used, the next word from it comes when it can.
    const now = await settings.get(stampOfKnowledge).catch(() => old);
    if (now !== old) call('knowledge');
    return now;
  }
  const heard = (kind: string | undefined) => {
    if (kind === undefined || kind === 'queue') call('queue');
    if (kind === undefined || kind === 'settings') call('settings');
    if (kind === undefined || kind === 'knowledge') known = lookAtKnowledge(known);
  };
  const queueChanged = () => {
    engine.tell('queue');
    call('queue');
  };

  return {
    queueChanged,
    listen(kind, listener) {
      if (!endHearing) {
        known = settings.get(stampOfKnowledge).catch(() => undefined);
        endHearing = engine.hear(heard);
      }
      // One of its own, so that a listener given twice is ended once at a time.
      const own = () => listener();
      listeners.get(kind)?.add(own);
      return () => {
        listeners.get(kind)?.delete(own);
        if ([...listeners.values()].some(({ size }) => size > 0)) return;
        endHearing?.();
        endHearing = undefined;
      };
    },
    async announce(kind) {
      if (kind === 'queue') return queueChanged();
      if (kind === 'settings') {
        engine.tell(kind);
        return call(kind);
      }
      await settings.set(stampOfKnowledge, randomUUID());
      engine.tell(kind);
      heard(kind);
    },
  };
}
