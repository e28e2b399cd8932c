import { GoogleFailure, type Call } from '../../hosts/google';
import type { GoogleScript } from './google-script';
import { failureOf } from './service-failure';

/** A run of the server side ends after six minutes; what has not answered after seven will not answer any more. */
const patience = 7 * 60_000;

/** Calls functions of the server side: whatever comes of a call, an answer or a sentence for a person, comes once. */
export function scriptCall({ run }: GoogleScript): Call {
  return (name, json) =>
    new Promise<string>((resolve, reject) => {
      // The service itself may keep a call for a long time before it finds that there is no network.
      if (!navigator.onLine) {
        reject(new GoogleFailure('Offline'));
        return;
      }
      const timer = setTimeout(() => reject(new GoogleFailure('TimedOut')), patience);
      const runner = run
        .withSuccessHandler((answer) => {
          clearTimeout(timer);
          resolve(String(answer));
        })
        .withFailureHandler((error) => {
          clearTimeout(timer);
          reject(failureOf(error));
        });
      const callee: unknown = Reflect.get(runner, name);
      if (typeof callee !== 'function') throw new Error(`The server side has no function ${name}.`);
      Reflect.apply(callee, runner, [json]);
    });
}
