// SPDX-License-Identifier: Apache-2.0
'use strict';

// The host of the account the app is installed in, as the platform names it: bare, or as an address. Empty when
// it is not told; the receiver then takes the key's word for it.
function accountOf(payload) {
  const { currentHost, domain } = payload || {};
  const urls = (currentHost && currentHost.endpoint_urls) || {};
  const host = String(urls.freshdesk || domain || '').replace(/^[a-z]+:\/\//i, '').replace(/[/?#].*$/, '').toLowerCase();
  const isHost = host.length <= 253 && /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$/.test(host);
  return isHost ? host : '';
}

module.exports = { accountOf };
