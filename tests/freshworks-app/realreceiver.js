// SPDX-License-Identifier: Apache-2.0
'use strict';

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const readline = require('node:readline');

/// Deskbridge's own receiver as a process (receiverprogram.cpp), on a database of its own.
class RealReceiver {
  constructor(program) {
    this.program = program;
    this.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'deskbridge-receiver-'));
    this.port = 0;
  }

  async start() {
    const file = path.join(this.folder, 'deskbridge.sqlite');
    this.process = spawn(this.program, [file, String(this.port)], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.lines = readline.createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
    this.port = (await this.next()).port;
    return `127.0.0.1:${this.port}`;
  }

  async next() {
    const { value, done } = await this.lines.next();
    if (done) throw new Error('the receiver has ended');
    return JSON.parse(value);
  }

  order(line) {
    this.process.stdin.write(`${line}\n`);
    return this.next();
  }

  async stop(signal) {
    const ended = new Promise((resolve) => { this.process.once('exit', resolve); });
    if (signal) this.process.kill(signal);
    else this.process.stdin.end();
    await ended;
  }

  remove() {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

module.exports = { RealReceiver };
