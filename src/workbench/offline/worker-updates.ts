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
    const { waiting } = registration;
    if (waiting && navigator.serviceWorker.controller) onUpdate(() => activated(waiting));
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
  tell();
}

function activated(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    worker.postMessage(activateMessage);
  });
}
