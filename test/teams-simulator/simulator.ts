import type { Activity } from './activity.ts';
import { type BotAnswer, BotLink } from './bot-link.ts';
import type { ConnectorCall } from './call-record.ts';
import { PersonalChat } from './chat.ts';
import { ConnectorServer } from './connector-server.ts';
import { Conversations } from './conversations.ts';
import { channelPlace, Directory, groupPlace } from './directory.ts';
import { type ActiveFault, type Fault, Faults } from './faults.ts';
import { accountOf, type BotAccount, createPerson, type Person, type PersonDetails } from './people.ts';
import { PrivateViews } from './private-views.ts';
import { membersEvent } from './roster-events.ts';
import { Seat } from './seat.ts';
import { SharedConversation } from './shared-conversation.ts';
import {
  type Channel,
  channelNamed,
  createGroupChat,
  createTeam,
  type GroupChat,
  type Team,
  type TeamDetails,
} from './teams.ts';
import type { World } from './world.ts';

/** The tenant everybody is in unless a test says otherwise. */
export const HOME_TENANT = '11111111-aaaa-4aaa-8aaa-111111111111';

/** How a simulator is set up; everything has a default. */
export interface SimulatorOptions {
  /** Where the bot listens; may be given later with `connectTo`. */
  readonly botUrl?: string;
  readonly tenantId?: string;
  readonly bot?: Partial<BotAccount>;
  /** The most members one page of a roster holds (500). */
  readonly membersPerPage?: number;
}

/** Microsoft Teams, as far as a bot can tell: its connector, and the people who use it. */
export class Simulator {
  readonly tenantId: string;
  readonly world: World;
  readonly #faults: Faults;
  readonly #server: ConnectorServer;

  constructor(world: World, tenantId: string, faults: Faults, server: ConnectorServer) {
    this.world = world;
    this.tenantId = tenantId;
    this.#faults = faults;
    this.#server = server;
  }

  /** Where the bot calls back, with a slash at the end. */
  get serviceUrl(): string {
    return this.world.serviceUrl();
  }

  /** Every call the bot has made, in order. */
  get calls(): readonly ConnectorCall[] {
    return this.world.calls;
  }

  /** Every activity sent to the bot, in order. */
  get sent(): readonly Activity[] {
    return this.world.link.sent;
  }

  /** The calls with this method whose decoded path matches. */
  callsTo(method: string, path: RegExp): ConnectorCall[] {
    return this.calls.filter((call) => call.method === method && call.path.search(path) >= 0);
  }

  /** Talks to a bot at this address from now on, such as one that was started again on another port. */
  connectTo(botUrl: string): void {
    this.world.link.connectTo(botUrl);
  }

  /** Adds somebody, whom the bot may write to. Throws when the name is taken, since ids are made from it. */
  person(name: string, details: PersonDetails = {}): Person {
    const person = createPerson(name, this.tenantId, details);
    if (this.world.directory.person(person.id)) throw new Error(`There is a ${name} already`);
    this.world.directory.people.push(person);
    return person;
  }

  /** Adds a team with the bot in it. */
  team(name: string, details: TeamDetails = {}): Team {
    const team = createTeam(name, this.tenantId, details);
    this.world.directory.teams.push(team);
    return team;
  }

  /** Adds a group chat with the bot in it. */
  group(name: string, members: readonly Person[]): GroupChat {
    const group = createGroupChat(name, this.tenantId, members);
    this.world.directory.groups.push(group);
    return group;
  }

  /** Puts somebody into a team's roster and tells the bot, unless `tellBot` is false. */
  async addMember(team: Team, person: Person, tellBot = true): Promise<BotAnswer | undefined> {
    team.members.push(person);
    return tellBot ? this.#tellOfMember('added', team, person) : undefined;
  }

  /** Takes somebody off a team's roster and tells the bot, unless `tellBot` is false. */
  async removeMember(team: Team, person: Person, tellBot = true): Promise<BotAnswer | undefined> {
    const index = team.members.findIndex(({ id }) => id === person.id);
    if (index < 0) throw new Error(`${person.name} is not in ${team.name}`);
    team.members.splice(index, 1);
    return tellBot ? this.#tellOfMember('removed', team, person) : undefined;
  }

  /** A person's own chat with the bot. */
  chat(person: Person): PersonalChat {
    return new PersonalChat(this.world, person);
  }

  /** A channel of a team, by name. */
  channel(team: Team, name: string | Channel): SharedConversation {
    const channel = typeof name === 'string' ? channelNamed(team, name) : name;
    return new SharedConversation(this.world, channelPlace(team, channel));
  }

  /** A group chat. */
  groupChat(group: GroupChat): SharedConversation {
    return new SharedConversation(this.world, groupPlace(group));
  }

  /** Lets the bot's next calls that fit go wrong. */
  fail(fault: Fault): ActiveFault {
    return this.#faults.add(fault);
  }

  /** Posts an activity to the bot again, exactly as it was. */
  resend(activity: Activity): Promise<BotAnswer> {
    return this.world.link.deliver(activity);
  }

  /** Stops listening. */
  close(): Promise<void> {
    return this.#server.close();
  }

  #tellOfMember(change: 'added' | 'removed', team: Team, person: Person): Promise<BotAnswer> {
    const place = channelPlace(team, channelNamed(team, 'General'));
    return new Seat(this.world, place, person).send(membersEvent(change, [accountOf(person)], place));
  }
}

/** Starts Teams on a free port of 127.0.0.1. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const faults = new Faults();
  const link = new BotLink();
  let port = 0;
  const world: World = {
    bot: { id: '28:22222222-bbbb-4bbb-8bbb-222222222222', name: 'Advice line', ...options.bot },
    directory: new Directory(),
    conversations: new Conversations(),
    views: new PrivateViews(),
    link,
    calls: [],
    // Teams' own service URLs have the region as their path.
    serviceUrl: () => `http://127.0.0.1:${port}/uk/`,
    membersPerPage: options.membersPerPage ?? 500,
  };
  const server = new ConnectorServer(world, faults);
  port = await server.listen();
  if (options.botUrl !== undefined) link.connectTo(options.botUrl);
  return new Simulator(world, options.tenantId ?? HOME_TENANT, faults, server);
}

export { visibleText } from './visible-text.ts';
