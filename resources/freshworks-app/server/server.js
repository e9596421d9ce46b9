// SPDX-License-Identifier: Apache-2.0
const { accountOf } = require('./lib/account');
const { eventFrom } = require('./lib/events');
const { outcomeOf } = require('./lib/outcome');
const waiting = require('./lib/waiting');

const retryName = 'deliver-waiting';
const retryMinutes = 10; // the shortest repetition of a scheduled event

async function ask(template, context) {
  try {
    const answer = await $request.invokeTemplate(template, context);
    return Number(answer.status);
  } catch (error) {
    return Number(error && error.status) || 0;
  }
}

function verify(payload) {
  return ask('verifyKey', { context: { account: accountOf(payload) } });
}

function send(events, payload) {
  const account = accountOf(payload);
  return ask('sendEvents', { body: JSON.stringify(account ? { account, events } : { events }) });
}

// The app's page reads this. Not being able to write it must not cost an event. Who keeps knocking with a
// refused key is told to wait: the refusal stays what a person has to know.
async function show(outcome, waitingCount) {
  try {
    let shown = outcome;
    if (outcome.state === 'waiting') {
      const before = await $db.get('delivery').catch(() => null);
      if (before && before.state === 'refused') shown = { state: before.state, message: before.message };
    }
    await $db.set('delivery', { ...shown, at: new Date().toISOString(), waiting: waitingCount });
  } catch (error) {
    console.error('The state of the delivery could not be stored.');
  }
}

async function deliver(type, payload) {
  const event = eventFrom(type, payload, Date.now());
  if (!event) return;
  const outcome = outcomeOf(await send([event], payload));
  if (outcome.state === 'delivered') return;
  // What the receiver rejects as malformed it would reject each time.
  if (outcome.state !== 'rejected') {
    try {
      await waiting.keep($db, event);
    } catch (error) {
      console.error('An event could not be kept; Deskbridge finds its ticket by polling.');
    }
  }
  await show(outcome, null);
}

async function deliverWaiting(payload) {
  const events = await waiting.all($db);
  if (events.length === 0) return show(outcomeOf(await verify(payload)), 0);
  // All that waits fits one request: the slots hold fewer events than the receiver takes at once.
  const outcome = outcomeOf(await send(events, payload));
  const settled = outcome.state === 'delivered' || outcome.state === 'rejected';
  if (settled) await waiting.forget($db, events);
  return show(outcome, settled ? 0 : events.length);
}

async function ensureRetry() {
  try {
    await $schedule.create({
      name: retryName,
      data: {},
      schedule_at: new Date(Date.now() + retryMinutes * 60000).toISOString(),
      repeat: { time_unit: 'minutes', frequency: retryMinutes },
    });
  } catch (error) {
    // After an update the schedule of the earlier version is still there: then it is found.
    await $schedule.fetch({ name: retryName });
  }
}

async function setUp(payload) {
  const outcome = outcomeOf(await verify(payload));
  if (outcome.state !== 'delivered') return renderData({ message: outcome.message });
  try {
    await ensureRetry();
  } catch (error) {
    return renderData({ message: 'Freshdesk could not schedule retries. Try again.' });
  }
  await show(outcome, null);
  return renderData();
}

exports = {
  onAppInstall: (payload) => setUp(payload),
  afterAppUpdate: (payload) => setUp(payload),
  onAppUninstall: async () => {
    try {
      await $schedule.delete({ name: retryName });
    } catch (error) {
      console.error('The scheduled retry could not be deleted.');
    }
    renderData();
  },
  onScheduledEvent: (payload) => deliverWaiting(payload),
  onTicketCreate: (payload) => deliver('ticket.created', payload),
  onTicketUpdate: (payload) => deliver('ticket.updated', payload),
  onTicketDelete: (payload) => deliver('ticket.deleted', payload),
  onConversationCreate: (payload) => deliver('conversation.created', payload),
};
