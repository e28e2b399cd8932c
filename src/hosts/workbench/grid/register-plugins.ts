import type { PluginCtor, Univer } from '@univerjs/core';

type Registered = PluginCtor | [PluginCtor, ConstructorParameters<PluginCtor>[0]];

/** Gives a grid its parts. */
export function registerPlugins(univer: Univer, plugins: readonly Registered[]): void {
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
}
