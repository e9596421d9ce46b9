// SPDX-License-Identifier: Apache-2.0
'use strict';

function sentence(delivery) {
  const at = new Date(delivery.at).toLocaleString();
  if (delivery.state === 'delivered') return `The receiver answers and accepts the key (${at}).`;
  const count = delivery.waiting === null ? '' : ` Events waiting: ${delivery.waiting}.`;
  return `${delivery.message}${count} Last attempt: ${at}. It is repeated every ten minutes.`;
}

async function showDelivery() {
  const line = document.getElementById('delivery');
  try {
    const client = await app.initialized();
    line.textContent = sentence(await client.db.get('delivery'));
  } catch (error) {
    line.textContent = error && error.status === 404
      ? 'Nothing has been sent yet.'
      : 'The state of the delivery could not be read.';
  }
}

showDelivery();
