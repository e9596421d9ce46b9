// SPDX-License-Identifier: Apache-2.0
'use strict';

const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const vm = require('node:vm');

const appFolder = path.join(__dirname, '../../resources/freshworks-app');
const readJson = (name) => JSON.parse(fs.readFileSync(path.join(appFolder, name), 'utf8'));

/// Stands in for the Freshworks platform: runs server.js as the platform does, with $db, $schedule and
/// request templates filled from the installation parameters and sent over real HTTP.
class Platform {
  constructor(iparams) {
    this.iparams = iparams;
    this.values = new Map();
    this.schedules = new Map();
    this.rendered = [];
    this.storeFails = false;
    const file = path.join(appFolder, 'server/server.js');
    const sandbox = {
      exports: {},
      require: (name) => require(path.join(path.dirname(file), name)),
      console: { error() {}, log() {} },
      renderData: (data) => { this.rendered.push(data); },
      $db: {
        get: async (key) => {
          if (!this.values.has(key)) throw { status: 404 };
          return structuredClone(this.values.get(key));
        },
        set: async (key, value) => {
          if (this.storeFails) throw { status: 429 };
          if (JSON.stringify(value).length > 8192) throw { status: 400 };
          this.values.set(key, structuredClone(value));
        },
      },
      $schedule: {
        create: async (schedule) => {
          if (this.schedules.has(schedule.name)) throw { status: 409 };
          this.schedules.set(schedule.name, schedule);
        },
        fetch: async ({ name }) => {
          if (!this.schedules.has(name)) throw { status: 404 };
          return this.schedules.get(name);
        },
        delete: async ({ name }) => { this.schedules.delete(name); },
      },
      $request: { invokeTemplate: (name, context) => this.invoke(name, context) },
    };
    vm.runInNewContext(fs.readFileSync(file, 'utf8'), sandbox, { filename: file });
    this.handlers = sandbox.exports;
  }

  waiting() {
    return [...this.values].filter(([key]) => key.startsWith('waiting-')).flatMap(([, slot]) => slot.events);
  }

  invoke(name, context) {
    const { schema } = readJson('config/requests.json')[name];
    const fill = (text) => text
      .replace(/<%= iparam\.(\w+) %>/g, (_, iparam) => this.iparams[iparam])
      .replace(/<%= context\.(\w+) %>/g, (_, value) => context.context[value]);
    const query = new URLSearchParams(Object.entries(schema.query || {}).map(([key, value]) => [key, fill(value)]));
    const target = schema.query ? `${schema.path}?${query}` : schema.path;
    const [host, port] = fill(schema.host).split(':');
    const headers = Object.fromEntries(Object.entries(schema.headers).map(([key, value]) => [key, fill(value)]));
    return new Promise((resolve, reject) => {
      const request = http.request({ host, port, method: schema.method, path: target, headers }, (reply) => {
        let response = '';
        reply.on('data', (part) => { response += part; });
        reply.on('end', () => (reply.statusCode < 300 ? resolve : reject)({ status: reply.statusCode, response }));
      });
      request.on('error', () => reject({ status: 0 }));
      request.end(context.body);
    });
  }
}

/// A receiver that answers as the event API says, or with the status it is told.
class Receiver {
  constructor() {
    this.requests = [];
    this.events = new Map();
    this.status = null;
    this.key = 'ijx_good';
    this.server = http.createServer((request, reply) => {
      let body = '';
      request.on('data', (part) => { body += part; });
      request.on('end', () => {
        this.requests.push({ method: request.method, path: request.url.split('?')[0], url: request.url, headers: request.headers, body });
        reply.statusCode = this.answer(request, body);
        reply.end('{}');
      });
    });
  }

  answer(request, body) {
    if (this.status) return this.status;
    if (request.headers.authorization !== `Bearer ${this.key}`) return 401;
    if (request.method === 'GET' && request.url.split('?')[0] === '/v1/key') return 200;
    if (request.method !== 'POST' || request.url !== '/v1/events') return 404;
    const { events } = JSON.parse(body);
    if (!events.length || events.length > 500) return 400;
    for (const event of events) {
      if (!/^[A-Za-z0-9._:-]{1,64}$/.test(event.id)) return 400;
      this.events.set(event.id, event);
    }
    return 200;
  }

  async start() {
    await new Promise((resolve) => { this.server.listen(0, '127.0.0.1', resolve); });
    return `127.0.0.1:${this.server.address().port}`;
  }

  async stop() {
    this.server.closeAllConnections();
    await new Promise((resolve) => { this.server.close(resolve); });
  }
}

module.exports = { Platform, Receiver, appFolder, readJson };
