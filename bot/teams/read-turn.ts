import { hash, randomUUID } from 'node:crypto';
import { buttonDataSchema } from '../../cards/button-data.ts';
import { limitedChannels } from '../../cards/channel-refused-cards.ts';
import { conversationKey, withoutThread, type Conversation } from '../../queue/conversations.ts';
import type { Said, Turn } from '../turns/turn.ts';
import { isMeetingChat } from './door.ts';
import { mentionedIn } from './mentioned-in.ts';
import { executeValueSchema, submitValueSchema, tenantOf, type CheckedActivity } from './activity-shape.ts';

/** Reads an activity as a turn. Pure but for the key of an activity that has no id of its own. */
export function readTurn(activity: CheckedActivity): Turn {
  const tenant = tenantOf(activity);
  const saidAs = `${activity.channelId}|${activity.conversation.id}|${activity.id ?? randomUUID()}`;
  const key = `${saidAs}${changeOf(activity)}`;
  return {
    key,
    reference: hash('sha256', key, 'hex').slice(0, 12),
    conversation: conversationOf(activity, tenant),
    person: {
      tenant,
      channelUserId: activity.from.id,
      entraId: activity.from.aadObjectId ?? activity.from.id,
      ...(activity.from.name == null ? {} : { name: activity.from.name }),
    },
    ...(inDialog(activity) ? { dialog: true as const } : pressedOn(activity)),
    ...(isApart(activity) ? { apart: true as const } : {}),
    ...channelOf(activity),
    ...mentionedIn(activity),
    ...(isMeetingChat(activity) ? { inMeeting: true as const } : {}),
    ...messageOf(activity, tenant, saidAs),
    said: whatWasSaid(activity),
    invoke: activity.type === 'invoke',
  };
}

/** Edits and deletions come with the id of the message: what tells them apart is when they were made. */
function changeOf({ type, timestamp }: CheckedActivity): string {
  return type === 'messageUpdate' || type === 'messageDelete' ? `|${type}|${timestamp ?? randomUUID()}` : '';
}

function messageOf(
  { id, type, conversation }: CheckedActivity,
  tenant: string,
  saidAs: string,
): Pick<Turn, 'message'> {
  if (id == null || !type.startsWith('message')) return {};
  // In a channel the thread is not part of what Teams always says again.
  return { message: { tenant, conversationId: withoutThread(conversation.id), activityId: id, saidAs } };
}

function pressedOn({ replyToId, conversation, serviceUrl }: CheckedActivity): Pick<Turn, 'pressedOn'> {
  return replyToId == null
    ? {}
    : { pressedOn: { serviceUrl, conversationId: conversation.id, activityId: replyToId } };
}

function channelOf({ channelData, conversation }: CheckedActivity): Pick<Turn, 'channel'> {
  const teamId = channelData?.team?.id;
  if (teamId === undefined || conversation.conversationType !== 'channel') return {};
  const { id, type } = channelData?.channel ?? {};
  const kind = limitedChannels.find((one) => one === type?.toLowerCase());
  return {
    channel: { teamId, channelId: id ?? withoutThread(conversation.id), ...(kind !== undefined && { kind }) },
  };
}

function conversationOf(activity: CheckedActivity, tenant: string): Conversation {
  const { conversation } = activity;
  const kind =
    conversation.conversationType === 'channel'
      ? ('channel' as const)
      : conversation.conversationType === 'groupChat' || isApart(activity)
        ? ('group' as const)
        : ('personal' as const);
  return {
    key: conversationKey(tenant, conversation.id),
    tenant,
    conversationId: withoutThread(conversation.id),
    serviceUrl: activity.serviceUrl,
    kind,
    botId: activity.recipient.id,
    ...(kind === 'personal'
      ? {
          person: { channelUserId: activity.from.id, entraId: activity.from.aadObjectId ?? activity.from.id },
        }
      : {}),
  };
}

function whatWasSaid(activity: CheckedActivity): Said {
  switch (activity.type) {
    case 'message':
      return typeof activity.value === 'object' && activity.value !== null && (activity.text ?? '') === ''
        ? pressed(activity.value)
        : { kind: 'text', text: plainText(activity.text ?? ''), attachment: hasAttachment(activity) };
    // `editMessage`, or `undeleteMessage`: either way it reads like this from now on.
    case 'messageUpdate':
      return {
        kind: 'text',
        text: plainText(activity.text ?? ''),
        attachment: hasAttachment(activity),
        edited: true,
      };
    case 'messageDelete':
      return { kind: 'deleted' };
    case 'invoke': {
      if (inDialog(activity)) return pressed(submitValueSchema.safeParse(activity.value).data?.data);
      const value = executeValueSchema.safeParse(activity.value);
      if (activity.name !== 'adaptiveCard/action' || !value.success) return { kind: 'nothing' };
      return pressed(value.data.action.data);
    }
    case 'installationUpdate':
      return activity.action?.startsWith('remove') === true ? { kind: 'uninstalled' } : { kind: 'installed' };
    case 'conversationUpdate':
      return activity.membersAdded?.some((member) => member.id === activity.recipient.id) === true
        ? { kind: 'installed' }
        : { kind: 'nothing' };
    default:
      return { kind: 'nothing' };
  }
}

/** What is sent from a dialog. */
function inDialog({ type, name }: CheckedActivity): boolean {
  return type === 'invoke' && (name === 'task/submit' || name === 'composeExtension/submitAction');
}

/** What comes from a compose box or a message's menu, of whatever chat: a chat of two people looks like the bot's own. */
function isApart({ type, name }: CheckedActivity): boolean {
  return type === 'invoke' && name?.startsWith('composeExtension/') === true;
}

function pressed(data: unknown): Said {
  const parsed = buttonDataSchema.safeParse(data);
  return parsed.success ? { kind: 'press', data: parsed.data } : { kind: 'unknown-press' };
}

/** Teams wraps mentions in `<at>` and puts hard spaces where people typed two. */
function plainText(text: string): string {
  return text
    .replace(/<at>[^<]*<\/at>/g, ' ')
    .replace(/&nbsp;|\u00A0/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

/** Formatted text comes with an HTML copy of itself; that is no picture and no file. */
function hasAttachment(activity: CheckedActivity): boolean {
  return activity.attachments?.some(({ contentType }) => contentType !== 'text/html') === true;
}
