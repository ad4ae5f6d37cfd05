import { randomUUID } from 'node:crypto';
import { packsFolder } from '../bot/knowledge.ts';
import { loadPack } from '../knowledge/load.ts';

const loaded = loadPack(packsFolder, 'slough');
if (!loaded.ok) throw new Error('the pack of Slough has faults; npm run knowledge:check names them');
/** Every way of asking that the pack knows an answer to: a few questions over and over would flatter whatever remembers. */
const questions = loaded.loaded.pack.questions.flatMap(({ question: text, entry }) =>
  entry === 'none' ? [] : [text],
);
let turns = 0;
/** Practitioners come back; a council of Slough's size has a few hundred who might ask. */
const people = 300;

/** A question as Teams delivers it, in the chat of one of `people`. */
export function question(serviceUrl: string): object {
  turns += 1;
  return {
    ...envelope(serviceUrl),
    type: 'message',
    text: questions[turns % questions.length],
    textFormat: 'plain',
  };
}

/** "Check and send" pressed on the form of the advice line: a query that is kept, numbered and owed to people. */
export function handOver(serviceUrl: string): object {
  turns += 1;
  const data = {
    v: 1,
    verb: 'send-query',
    authority: 'slough',
    form: randomUUID(),
    question: 'what is the foster carer allowance this year',
    purpose: 'meeting',
  };
  return {
    ...envelope(serviceUrl),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: `${turns}`,
    value: { action: { type: 'Action.Execute', verb: 'send-query', data }, trigger: 'manual' },
  };
}

function envelope(serviceUrl: string): object {
  const who = `${turns % people}`;
  return {
    id: `1700000000${turns}`,
    channelId: 'msteams',
    serviceUrl,
    from: {
      id: `29:person-${who}`,
      name: 'A person',
      aadObjectId: `00000000-0000-4000-8000-${who.padStart(12, '0')}`,
    },
    recipient: { id: '28:bot', name: 'Advice line' },
    conversation: { id: `a:conversation-${who}`, conversationType: 'personal', tenantId: 'bench' },
    channelData: { tenant: { id: 'bench' } },
    locale: 'en-GB',
  };
}
