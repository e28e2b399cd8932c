/** What the page says to its service worker that waits. */
export const activateMessage = 'activate';

/**
 * Lets the page work without a network.
 *
 * @param onUpdate hears that a new version is there, with what puts it in the place of this one
 */
export async function registerWorker(onUpdate: (activate: () => Promise<void>) => void): Promise<void> {
  // Browsers grant one to https and to this machine only.
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('service-worker.js');
  const tell = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) onUpdate(() => activated(registration));
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
  tell();
}

/** Resolves once no worker waits any more: another page may have been first, or a still newer one have come meanwhile. */
function activated({ waiting }: Pick<ServiceWorkerRegistration, 'waiting'>): Promise<void> {
  if (!waiting) return Promise.resolve();
  return new Promise((resolve) => {
    waiting.addEventListener('statechange', () => resolve(), { once: true });
    waiting.postMessage(activateMessage);
  });
}
