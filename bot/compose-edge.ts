import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { cloudOf } from './teams/cloud.ts';
import type { Edge } from './teams/edge.ts';

/** The way to Teams: in a turn, where calls that Teams puts off are repeated by themselves, and unasked, where none is. */
export interface Edges {
  readonly inTurn: Pick<Edge, 'receive'>;
  readonly unasked: Pick<Edge, 'call'>;
}

/** The way to Teams by the SDK that the deployer chose; the other one is not loaded. */
export async function composeEdge(
  { mode, credentials, openIdMetadataUrl, channelSdk }: Config,
  log: Log,
): Promise<Edges> {
  const cloud = mode === 'local' ? 'this-machine' : cloudOf(openIdMetadataUrl);
  if (channelSdk === 'agents') {
    const { agentsEdge } = await import('./agents-sdk/agents-edge.ts');
    const edge = agentsEdge({ credentials, cloud, openIdMetadataUrl });
    return { inTurn: edge, unasked: edge };
  }
  const { createAdapter } = await import('./teams/adapter.ts');
  const trusted = { cloud, openIdMetadataUrl } as const;
  return {
    inTurn: createAdapter(credentials, log, trusted),
    unasked: createAdapter(credentials, log, { ...trusted, retries: false }),
  };
}
