// SPDX-License-Identifier: Apache-2.0
'use strict';

// The platform's timestamps come in seconds with a fraction, or in milliseconds.
function isoTime(timestamp, now) {
  const number = Number(timestamp);
  if (!Number.isFinite(number) || number <= 0) return new Date(now).toISOString();
  return new Date(Math.round(number < 1e11 ? number * 1000 : number)).toISOString();
}

function positiveId(value) {
  const id = Number(value);
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}

// Names ids, times and classes, nothing a person wrote. null when the payload names no ticket.
// The same payload delivered twice gets the same id, so the receiver counts it once.
function eventFrom(type, payload, now) {
  const data = (payload && payload.data) || {};
  const conversation = data.conversation || {};
  const ticketId = positiveId((data.ticket || {}).id) || positiveId(conversation.ticket_id);
  if (!ticketId) return null;
  const at = isoTime(payload.timestamp, now);
  if (type === 'conversation.created') {
    const conversationId = positiveId(conversation.id);
    if (!conversationId) return null;
    const event = {
      id: `${type}:${conversationId}`,
      type,
      ticketId,
      conversationId,
      incoming: conversation.incoming === true,
      private: conversation.private === true,
      at,
    };
    const source = Number(conversation.source);
    const isSource = typeof conversation.source === 'number' && Number.isSafeInteger(source) && source >= 0 && source <= 1e6;
    return isSource ? { ...event, source } : event;
  }
  const id = type === 'ticket.created' ? `${type}:${ticketId}` : `${type}:${ticketId}:${Date.parse(at)}`;
  return { id, type, ticketId, at };
}

module.exports = { eventFrom, isoTime };
