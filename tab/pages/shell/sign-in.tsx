import { Button, Spinner, Text, Title2 } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { meSchema } from '../../contract.ts';
import { createService, type Trouble } from '../service/service.ts';
import { VisitContext, type Visit } from '../service/use-service.ts';
import type { Host } from '../teams/host.ts';
import { NotLetIn } from './not-let-in.tsx';
import { Shell } from './shell.tsx';

const peopleSchema = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string(), what: z.string() })),
});
type LocalPerson = z.infer<typeof peopleSchema>['people'][number];

/** Whom the page was opened as last time, in local mode. */
const chosenKey = 'advice-line-local-person';

/** Signs in with Teams, or in local mode lets the person choose who to be; then shows the pages. */
export function SignIn({ host }: { readonly host: Host }): React.JSX.Element {
  const [people, setPeople] = useState<readonly LocalPerson[]>();
  const [visit, setVisit] = useState<Visit>();
  const [trouble, setTrouble] = useState<Trouble>();
  const refused = useRef<string>(undefined);

  const enter = async (token: (anew: boolean) => Promise<string>): Promise<void> => {
    setTrouble(undefined);
    const service = createService(token);
    const me = await service.get('me', meSchema);
    if (me.ok) setVisit({ service, me: me.value, shownIn: host.shownIn });
    else setTrouble(me.trouble);
  };
  const choose = (id: string): void => {
    sessionStorage.setItem(chosenKey, id);
    void enter(() => Promise.resolve(id));
  };
  const begin = async (): Promise<void> => {
    if (host.inTeams)
      return enter(() =>
        host.token().catch((error: unknown) => {
          refused.current = error instanceof Error ? error.message.slice(0, 200) : undefined;
          throw error;
        }),
      );
    const offered = await fetch('/tab/api/local-people').catch(() => undefined);
    const read = peopleSchema.safeParse(await offered?.json().catch(() => undefined));
    if (!read.success) return setTrouble('sign in');
    setPeople(read.data.people);
    const before = sessionStorage.getItem(chosenKey);
    if (read.data.people.some(({ id }) => id === before) && before !== null) choose(before);
  };
  useEffect(() => {
    void begin();
  }, []);

  if (visit !== undefined) {
    const leave = (): void => {
      sessionStorage.removeItem(chosenKey);
      setVisit(undefined);
    };
    return (
      <VisitContext value={visit}>
        <Shell startAt={host.startAt} onLeave={visit.me.local ? leave : undefined} />
      </VisitContext>
    );
  }
  if (trouble !== undefined) {
    return (
      <NotLetIn
        trouble={trouble}
        inTeams={host.inTeams}
        said={refused.current}
        onAgain={() => void begin()}
      />
    );
  }
  if (people === undefined) return <Spinner label="Signing in" />;
  return (
    <main style={{ padding: 24, display: 'grid', gap: 12, justifyItems: 'start' }}>
      <Title2 as="h1">Who would you like to be?</Title2>
      <Text>Local mode, for trying it out on this machine only. In Teams, people are who they are.</Text>
      {people.map(({ id, name, what }) => (
        <Button key={id} onClick={() => choose(id)}>
          {name}, {what}
        </Button>
      ))}
    </main>
  );
}
