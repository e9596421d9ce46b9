// SPDX-License-Identifier: Apache-2.0
'use strict';

// What waits for the receiver, in the key-value store. A few slots rather than one: handlers run side by
// side and the store has no transactions. A slot stays below the 8 KB a value may have.
const slotCount = 8;
const slotCapacity = 32;

const slotKey = (index) => `waiting-${index}`;
const slotOf = (event) => event.ticketId % slotCount;

// A later update of a ticket says all that an earlier one said; a full slot gives up its oldest.
function merged(events, event) {
  const kept = events.filter(
    (other) => other.id !== event.id &&
      !(event.type === 'ticket.updated' && other.type === 'ticket.updated' && other.ticketId === event.ticketId));
  return [...kept, event].slice(-slotCapacity);
}

// The store answers a missing key with an error of status 404.
async function read(db, key) {
  try {
    return await db.get(key);
  } catch (error) {
    if (error && error.status === 404) return null;
    throw error;
  }
}

async function keep(db, event) {
  const key = slotKey(slotOf(event));
  const slot = await read(db, key);
  await db.set(key, { events: merged((slot && slot.events) || [], event) });
}

async function all(db) {
  const events = [];
  for (let index = 0; index < slotCount; ++index) {
    const slot = await read(db, slotKey(index));
    if (slot && slot.events) events.push(...slot.events);
  }
  return events;
}

// Reads each slot again: what came in during the sending stays.
async function forget(db, sent) {
  const ids = new Set(sent.map((event) => event.id));
  for (const index of new Set(sent.map(slotOf))) {
    const slot = await read(db, slotKey(index));
    await db.set(slotKey(index), { events: ((slot && slot.events) || []).filter((event) => !ids.has(event.id)) });
  }
}

module.exports = { all, forget, keep, merged, slotCapacity, slotCount };
