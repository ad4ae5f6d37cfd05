import type { Answered, Found } from '../turns/asked.ts';

/** What Teams expects back, by what it asked. */
export function responseTo(answered: Answered): { readonly status: number; readonly body: unknown } {
  return { status: 200, body: bodyOf(answered) };
}

function bodyOf(answered: Answered): unknown {
  switch (answered.kind) {
    case 'found':
      return { composeExtension: list(answered.found.map(foundAttachment)) };
    case 'card': {
      const preview = { contentType: thumbnail, content: { title: answered.title } };
      return { composeExtension: list([{ contentType: adaptive, content: answered.card, preview }]) };
    }
    case 'dialog':
      return dialogWith(answered.title, answered.card);
    case 'refreshed':
      return { statusCode: 200, type: adaptive, value: answered.card };
    case 'words':
      return wordsBody(answered.of, answered.text);
  }
}

/** A dialog with a card in it. */
export function dialogWith(title: string, card: unknown): unknown {
  return {
    task: {
      type: 'continue',
      value: { title, height: 'large', width: 'medium', card: { contentType: adaptive, content: card } },
    },
  };
}

/** A sentence in the place of a dialog. */
export function dialogSaying(text: string): unknown {
  return { task: { type: 'message', value: text } };
}

function wordsBody(of: 'search' | 'dialog' | 'card', text: string): unknown {
  if (of === 'search') return { composeExtension: { type: 'message', text } };
  if (of === 'dialog') return dialogSaying(text);
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}

const adaptive = 'application/vnd.microsoft.card.adaptive';
const thumbnail = 'application/vnd.microsoft.card.thumbnail';

function list(attachments: readonly unknown[]): unknown {
  return { type: 'result', attachmentLayout: 'list', attachments };
}

/** The card itself is drawn when it is picked, and for who picks it. */
function foundAttachment({ title, text, pick }: Found): unknown {
  const tap = { type: 'invoke', title, value: pick };
  return {
    contentType: thumbnail,
    content: { title, text },
    preview: { contentType: thumbnail, content: { title, text, tap } },
  };
}
