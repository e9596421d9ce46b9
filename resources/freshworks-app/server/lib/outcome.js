// SPDX-License-Identifier: Apache-2.0
'use strict';

// What an answer of the receiver means for the person who installs the app. The installation page shows
// at most 60 characters.
function outcomeOf(status) {
  if (status >= 200 && status < 300) return { state: 'delivered', message: '' };
  switch (status) {
    case 401:
      return { state: 'refused', message: 'Key not valid. Generate a new one in Deskbridge.' };
    case 403:
      return { state: 'refused', message: 'Key of another account. Enter this account\'s own key.' };
    case 404:
      return { state: 'unreachable', message: 'No Deskbridge receiver at this address.' };
    case 429:
      return { state: 'waiting', message: 'Too many attempts. Wait a few minutes, try again.' };
    case 400: case 405: case 413: case 415:
      return { state: 'rejected', message: 'App and receiver do not match. Update Deskbridge.' };
    default:
      return status >= 500
        ? { state: 'waiting', message: 'The receiver is not ready. Try again in a minute.' }
        : { state: 'unreachable', message: 'The receiver does not answer. Check its address.' };
  }
}

module.exports = { outcomeOf };
