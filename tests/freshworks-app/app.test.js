// SPDX-License-Identifier: Apache-2.0
'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { afterEach, beforeEach, test } = require('node:test');
const { Platform, Receiver, appFolder, readJson } = require('./platform');
const { eventFrom, isoTime } = require(path.join(appFolder, 'server/lib/events'));
const { merged, slotCapacity, slotCount } = require(path.join(appFolder, 'server/lib/waiting'));
const { outcomeOf } = require(path.join(appFolder, 'server/lib/outcome'));

let receiver;
let platform;

beforeEach(async () => {
  receiver = new Receiver();
  platform = new Platform({ receiver_host: await receiver.start(), injixo_key: 'ijx_good' });
});
afterEach(() => receiver.stop());

const ticketPayload = (id, timestamp = 1767000000.123) => ({
  timestamp,
  data: { ticket: { id, subject: 'SECRET subject', description: 'SECRET text' }, requester: { name: 'SECRET name' } },
});
const conversationPayload = (ticketId, id) => ({
  timestamp: 1767000000123,
  data: {
    conversation: {
      id, ticket_id: ticketId, incoming: true, private: false, source: 0, body: 'SECRET text', body_text: 'SECRET text',
    },
  },
});

test('installing with a valid key succeeds and schedules the retry', async () => {
  await platform.handlers.onAppInstall();
  assert.deepEqual(platform.rendered, [undefined]);
  assert.equal(platform.schedules.get('deliver-waiting').repeat.frequency, 10);
  assert.equal(receiver.requests[0].path, '/v1/key');
});

test('installing with a wrong key is refused and says what to do', async () => {
  platform.iparams.injixo_key = 'ijx_wrong';
  await platform.handlers.onAppInstall();
  assert.match(platform.rendered[0].message, /Key not valid/);
  assert.equal(platform.schedules.size, 0);
});

test('installing without a reachable receiver is refused', async () => {
  await receiver.stop();
  await platform.handlers.onAppInstall();
  assert.match(platform.rendered[0].message, /does not answer/);
  receiver = new Receiver();
  await receiver.start();
});

test('the account is told with each request, whatever form the platform names it in', async () => {
  const hosts = [
    [{ currentHost: { endpoint_urls: { freshdesk: 'https://Acme.freshdesk.com' } } }, 'acme.freshdesk.com'],
    [{ domain: 'acme.freshdesk.com' }, 'acme.freshdesk.com'],
    [{ domain: 'https://acme.freshdesk.com/a/' }, 'acme.freshdesk.com'],
    [{ domain: 'not a host' }, ''],
    [{}, ''],
    [undefined, ''],
  ];
  for (const [frame, account] of hosts) {
    receiver.requests = [];
    await platform.handlers.onAppInstall(frame);
    await platform.handlers.onTicketCreate({ ...ticketPayload(7), ...frame });
    assert.equal(receiver.requests[0].url, `/v1/key?account=${account}`);
    assert.equal(JSON.parse(receiver.requests[1].body).account, account || undefined);
  }
});

test('the key of another account is refused at the installation and shown', async () => {
  receiver.status = 403;
  await platform.handlers.onAppInstall({ domain: 'acme.freshdesk.com' });
  assert.match(platform.rendered[0].message, /another account/);
  assert.ok(platform.rendered[0].message.length <= 60);
  await platform.handlers.onTicketCreate(ticketPayload(1));
  assert.equal(platform.values.get('delivery').state, 'refused');
  assert.equal(platform.waiting().length, 1);
});

test('an update keeps the schedule of the earlier version', async () => {
  await platform.handlers.onAppInstall();
  await platform.handlers.afterAppUpdate();
  assert.deepEqual(platform.rendered, [undefined, undefined]);
});

test('uninstalling ends the schedule', async () => {
  await platform.handlers.onAppInstall();
  await platform.handlers.onAppUninstall();
  assert.equal(platform.schedules.size, 0);
});

test('events carry ids, kinds and times, and nothing a person wrote', async () => {
  await platform.handlers.onTicketCreate(ticketPayload(7));
  await platform.handlers.onTicketUpdate(ticketPayload(7));
  await platform.handlers.onConversationCreate(conversationPayload(7, 70));
  assert.deepEqual([...receiver.events.values()], [
    { id: 'ticket.created:7', type: 'ticket.created', ticketId: 7, at: '2025-12-29T09:20:00.123Z' },
    { id: 'ticket.updated:7:1767000000123', type: 'ticket.updated', ticketId: 7, at: '2025-12-29T09:20:00.123Z' },
    { id: 'conversation.created:70', type: 'conversation.created', ticketId: 7, conversationId: 70,
      incoming: true, private: false, at: '2025-12-29T09:20:00.123Z', source: 0 },
  ]);
  assert.doesNotMatch(receiver.requests.map((request) => request.body).join(), /SECRET/);
  assert.equal(receiver.requests[0].headers['x-deskbridge-app'], '1.0.0');
});

test('a payload that names no ticket sends nothing', async () => {
  await platform.handlers.onTicketCreate({ data: {} });
  await platform.handlers.onConversationCreate({ data: { ticket: { id: 7 }, conversation: {} } });
  assert.equal(receiver.requests.length, 0);
});

for (const [status, state] of [[401, 'refused'], [429, 'waiting'], [503, 'waiting'], [404, 'unreachable']]) {
  test(`answered ${status}, the event is kept, shown, and sent together later`, async () => {
    receiver.status = status;
    for (let id = 1; id <= 20; ++id) await platform.handlers.onTicketCreate(ticketPayload(id));
    assert.equal(platform.waiting().length, 20);
    assert.equal(platform.values.get('delivery').state, state);

    await platform.handlers.onScheduledEvent({});
    assert.equal(platform.waiting().length, 20);
    assert.equal(platform.values.get('delivery').waiting, 20);

    receiver.status = null;
    receiver.requests = [];
    await platform.handlers.onScheduledEvent({});
    assert.equal(receiver.requests.length, 1);
    assert.equal(receiver.events.size, 20);
    assert.equal(platform.waiting().length, 0);
    assert.equal(platform.values.get('delivery').state, 'delivered');
  });
}

test('what the receiver rejects as malformed is shown and does not block what waits', async () => {
  receiver.status = 503;
  await platform.handlers.onTicketCreate(ticketPayload(1));
  receiver.status = 400;
  await platform.handlers.onTicketDelete(ticketPayload(2));
  assert.equal(platform.waiting().length, 1);
  await platform.handlers.onScheduledEvent({});
  assert.equal(platform.waiting().length, 0);
  assert.equal(platform.values.get('delivery').state, 'rejected');
});

test('with nothing waiting, the scheduled event finds a key that was revoked', async () => {
  receiver.key = 'ijx_other';
  await platform.handlers.onScheduledEvent({});
  assert.equal(receiver.requests[0].path, '/v1/key');
  assert.equal(platform.values.get('delivery').state, 'refused');
});

test('told to wait after a refusal, the app still shows the refusal', async () => {
  receiver.status = 401;
  await platform.handlers.onTicketCreate(ticketPayload(1));
  receiver.status = 429;
  await platform.handlers.onTicketCreate(ticketPayload(2));
  assert.equal(platform.values.get('delivery').state, 'refused');
  assert.equal(platform.waiting().length, 2);
  receiver.status = null;
  await platform.handlers.onScheduledEvent({});
  assert.equal(platform.values.get('delivery').state, 'delivered');
});

test('a conversation without flags is nobody\'s contact', () => {
  const payload = conversationPayload(7, 70);
  delete payload.data.conversation.incoming;
  delete payload.data.conversation.source;
  payload.data.conversation.private = 'yes';
  const sent = eventFrom('conversation.created', payload, 0);
  assert.equal(sent.incoming, false);
  assert.equal(sent.private, false);
  assert.ok(!('source' in sent));
});

test('a store that refuses does not fail the handler', async () => {
  receiver.status = 503;
  platform.storeFails = true;
  await platform.handlers.onTicketCreate(ticketPayload(1));
  assert.equal(platform.waiting().length, 0);
});

test('a thousand events for one ticket stay within what a value may hold', async () => {
  receiver.status = 503;
  for (let id = 1; id <= 1000; ++id) await platform.handlers.onConversationCreate(conversationPayload(8e12, 8e12 + id));
  assert.equal(platform.waiting().length, slotCapacity);
  assert.ok(slotCapacity * slotCount <= 500);
  assert.equal(platform.waiting().at(-1).conversationId, 8e12 + 1000);
});

test('a later update of a ticket replaces the earlier one', () => {
  const first = eventFrom('ticket.updated', ticketPayload(7, 1767000000), 0);
  const second = eventFrom('ticket.updated', ticketPayload(7, 1767000060), 0);
  assert.deepEqual(merged(merged([], first), second), [second]);
  assert.equal(merged([first], eventFrom('ticket.updated', ticketPayload(15), 0)).length, 2);
});

test('a time in seconds, in milliseconds, or missing', () => {
  assert.equal(isoTime(1767000000.123, 0), '2025-12-29T09:20:00.123Z');
  assert.equal(isoTime(1767000000123, 0), '2025-12-29T09:20:00.123Z');
  assert.equal(isoTime(undefined, 1767000000123), '2025-12-29T09:20:00.123Z');
});

test('a refusal fits the 60 characters of the installation page', () => {
  for (const status of [0, 301, 400, 401, 404, 405, 413, 415, 429, 500, 503]) {
    const { state, message } = outcomeOf(status);
    assert.notEqual(state, 'delivered');
    assert.ok(message.length > 0 && message.length <= 60, message);
  }
});

test('the manifest names the handlers, templates and files that exist', () => {
  const { modules } = readJson('manifest.json');
  const events = { ...modules.common.events, ...modules.support_ticket.events };
  for (const { handler } of Object.values(events)) assert.equal(typeof platform.handlers[handler], 'function', handler);
  assert.deepEqual(Object.keys(platform.handlers).sort(), Object.values(events).map((event) => event.handler).sort());
  assert.deepEqual(Object.keys(modules.common.requests), Object.keys(readJson('config/requests.json')));
  const { url, icon } = modules.common.location.full_page_app;
  for (const file of [url, icon]) assert.ok(fs.existsSync(path.join(appFolder, 'app', file)), file);
  assert.equal(readJson('config/iparams.json').injixo_key.secure, true);
});
