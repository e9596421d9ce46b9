// SPDX-License-Identifier: Apache-2.0
'use strict';

// The app against Deskbridge's own receiver: DESKBRIDGE_RECEIVER names the program.
const assert = require('node:assert/strict');
const { afterEach, beforeEach, test } = require('node:test');
const { Platform } = require('./platform');
const { RealReceiver } = require('./realreceiver');

let receiver;
let platform;

beforeEach(async () => {
  receiver = new RealReceiver(process.env.DESKBRIDGE_RECEIVER);
  const host = await receiver.start();
  const { key } = await receiver.order('issue 0');
  platform = new Platform({ receiver_host: host, injixo_key: key });
});
afterEach(async () => {
  await receiver.stop();
  receiver.remove();
});

const ticketPayload = (id, timestamp = 1767000000.123) => ({
  timestamp,
  data: { ticket: { id, subject: 'SECRET subject' }, requester: { name: 'SECRET name' } },
});
const conversationPayload = (ticketId, id) => ({
  timestamp: 1767000000123,
  data: {
    conversation: { id, ticket_id: ticketId, incoming: true, private: false, source: 0, body_text: 'SECRET text' },
  },
});
const delivery = () => platform.values.get('delivery').state;

test('installing with the generated key succeeds, with another one it is refused', async () => {
  await platform.handlers.onAppInstall();
  assert.deepEqual(platform.rendered, [undefined]);
  platform.iparams.injixo_key = `${platform.iparams.injixo_key.slice(0, -1)}-`;
  await platform.handlers.onAppInstall();
  assert.match(platform.rendered[1].message, /Key not valid/);
});

test('every kind of event is taken, each once', async () => {
  for (let repeat = 0; repeat < 2; ++repeat) {
    await platform.handlers.onTicketCreate(ticketPayload(7));
    await platform.handlers.onTicketUpdate(ticketPayload(8));
    await platform.handlers.onTicketDelete(ticketPayload(9));
    await platform.handlers.onConversationCreate(conversationPayload(10, 70));
  }
  assert.equal(platform.waiting().length, 0);
  const stored = await receiver.order('events');
  assert.equal(stored.events, 4);
  assert.deepEqual(stored.tickets.sort((a, b) => a - b), [7, 8, 9, 10]);
});

test('what a revoked key kept arrives once the app has the new one', async () => {
  const { key } = await receiver.order('issue 0');
  for (let id = 1; id <= 40; ++id) await platform.handlers.onTicketCreate(ticketPayload(id));
  assert.equal(platform.waiting().length, 40);
  assert.equal(delivery(), 'refused');
  assert.equal((await receiver.order('events')).events, 0);
  assert.equal((await receiver.order('refusals')).attempts, 40);

  platform.iparams.injixo_key = key;
  await platform.handlers.onScheduledEvent({});
  assert.equal(platform.waiting().length, 0);
  assert.equal(delivery(), 'delivered');
  assert.equal((await receiver.order('events')).events, 40);
});

test('during an overlap both keys deliver', async () => {
  const { key } = await receiver.order('issue 3600');
  await platform.handlers.onTicketCreate(ticketPayload(1));
  platform.iparams.injixo_key = key;
  await platform.handlers.onTicketCreate(ticketPayload(2));
  assert.equal((await receiver.order('events')).events, 2);
});

test('what a killed receiver missed arrives when it is back, and nothing it took is lost', async () => {
  await platform.handlers.onTicketCreate(ticketPayload(1));
  await receiver.stop('SIGKILL');
  for (let id = 2; id <= 30; ++id) await platform.handlers.onTicketCreate(ticketPayload(id));
  assert.equal(delivery(), 'unreachable');
  await receiver.start();
  assert.equal((await receiver.order('events')).events, 1);
  await platform.handlers.onScheduledEvent({});
  assert.equal((await receiver.order('events')).events, 30);
});
