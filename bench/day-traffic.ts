import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Kind, Turn } from './day-model.ts';

/** Authorities of the model share the packs that there are. */
export interface Traffic {
  readonly connector: string;
  readonly packs: readonly string[];
  /** Where the instances listen; they take turns. */
  readonly instances: readonly string[];
}

/** What became of one turn: milliseconds until it was answered, or nothing where it had nothing to go on. */
export interface Taken {
  readonly ms: number;
  readonly failed: boolean;
}

const questions = [
  'can my level 2 lad get a laptop',
  'who goes to the first pep after a school move',
  'how much is the uni bursary each term',
  'will you pay for his train fares to college',
  'do you fund tuition in year 5',
  'is there a drop in for adopters',
  'help with a professional body fee',
];
const peopleEach = 300;

/** Sends turns as Teams would, each chain's one after another. */
export function createTraffic({ connector, packs, instances }: Traffic) {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const queries = new Map<number, string>();
  const chains = new Map<number, Promise<unknown>>();
  let sent = 0;

  async function take(turn: Turn): Promise<Taken | undefined> {
    const query = queries.get(turn.chain);
    if (!begins.has(turn.kind) && query === undefined) return undefined;
    sent += 1;
    const activity = activityOf(turn, query);
    const began = performance.now();
    const { status, body } = await post(instances[sent % instances.length] ?? '', activity);
    const ms = performance.now() - began;
    const made = turn.kind === 'send-query' ? /"query":"([0-9a-f-]{36})"/.exec(body)?.[1] : undefined;
    if (made !== undefined) queries.set(turn.chain, made);
    return { ms, failed: status !== 200 || (turn.kind === 'send-query' && made === undefined) };
  }

  function activityOf({ kind, authority, chain }: Turn, query: string | undefined): object {
    const pack = packs[authority % packs.length];
    const adviser = kind === 'list-queries' || byAdviser.has(kind);
    const who = adviser ? `adviser-${authority}` : `asker-${authority}-${chain % peopleEach}`;
    const envelope = {
      id: `${1_700_000_000_000 + sent}`,
      channelId: 'msteams',
      serviceUrl: connector,
      from: { id: `29:${who}`, name: 'A person', aadObjectId: who },
      recipient: { id: '28:bot', name: 'Advice line' },
      conversation: { id: `a:${who}`, conversationType: 'personal', tenantId: 'bench' },
      channelData: { tenant: { id: 'bench' } },
      locale: 'en-GB',
    };
    if (kind === 'question')
      return { ...envelope, type: 'message', text: questions[chain % questions.length], textFormat: 'plain' };
    const data = {
      v: 1,
      verb: kind,
      authority: pack,
      ...(query !== undefined && { query }),
      ...moreOf(kind),
    };
    return {
      ...envelope,
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: `${sent}`,
      value: { action: { type: 'Action.Execute', verb: kind, data }, trigger: 'manual' },
    };
  }

  function post(instance: string, activity: object): Promise<{ status: number; body: string }> {
    const text = JSON.stringify(activity);
    return new Promise((resolve, reject) => {
      const call = request(
        `${instance}/api/messages`,
        {
          method: 'POST',
          agent,
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) },
        },
        (response) => {
          let body = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => (body += part));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
        },
      );
      call.on('error', reject);
      call.end(text);
    });
  }

  return {
    /** Resolves when it has been answered, after what came before it in its chain. */
    turn(turn: Turn): Promise<Taken | undefined> {
      const before = chains.get(turn.chain) ?? Promise.resolve();
      const taken = turn.chain === 0 ? take(turn) : before.then(() => take(turn));
      if (turn.chain !== 0)
        chains.set(
          turn.chain,
          taken.catch(() => undefined),
        );
      return taken;
    },
    close: () => agent.destroy(),
  };
}

const begins = new Set<Kind>(['question', 'send-query', 'my-queries', 'list-queries']);
const byAdviser = new Set<Kind>(['claim-query', 'ask-back-query', 'reply-query']);

function moreOf(kind: Kind): object {
  switch (kind) {
    case 'send-query':
      return {
        form: randomUUID(),
        question: 'what is the foster carer allowance this year',
        purpose: 'meeting',
      };
    case 'ask-back-query':
      return { reply: 'Which school year is it?' };
    case 'answer-back':
      return { addition: 'It is year nine.' };
    case 'reply-query':
      return { reply: 'Ask the placement team, who set it each April.', andAnswered: true };
    case 'rate-query':
      return { helped: true };
    case 'list-queries':
      return { which: 'waiting' };
    case 'claim-query':
    case 'my-queries':
    case 'question':
      return {};
  }
}
