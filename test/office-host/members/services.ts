import { z } from 'zod';
import type { AddinRuntime } from '../addin-runtime';
import { taking } from '../protocol/arguments';
import { objectType, type Handle } from '../protocol/object-type';

/** To this service office.js reports, as soon as it has started, that it takes commands of the ribbon. */
const internalService = objectType<AddinRuntime>('AddinInternalService', {
  call: { notifyActionHandlerReady: () => null },
});

/** By this service an add-in shows its pane and hides it. */
const runtimeService = objectType<AddinRuntime>('AppRuntimeService', {
  call: {
    setAppRuntimeState: taking(z.tuple([z.enum(['Visible', 'Background'])]), (runtime, state) => {
      runtime.isPaneShown = state === 'Visible';
    }),
  },
});

const services: Readonly<Record<string, (runtime: AddinRuntime) => Handle>> = {
  'Microsoft.InternalService.AddinInternalService': internalService,
  'Microsoft.AppRuntime.AppRuntimeService': runtimeService,
};

/** Objects that hang on nothing; `null` for one that the emulator does not know. */
export function newObject(runtime: AddinRuntime, name: string): Handle | null {
  return services[name]?.(runtime) ?? null;
}
