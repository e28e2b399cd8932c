import type { Command } from 'commander';
import type { Session } from './session';

/** Lets a program, and every command added to it later, print its help in the language of the session. */
export function localizeHelp(program: Command, { io, say }: Session): Command {
  const titles = new Map([
    ['Usage:', say('help.usage')],
    ['Arguments:', say('help.arguments')],
    ['Options:', say('help.options')],
    ['Commands:', say('help.commands')],
    ['Global Options:', say('help.globalOptions')],
  ]);
  return program
    .helpOption('-h, --help', say('help.help'))
    .helpCommand('help [command]', say('help.helpCommand'))
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles.get(title) ?? title,
      styleUsage: (usage) => usage.replace('[options]', say('help.usageOptions')),
      subcommandTerm: (command) => command.name(),
      optionDescription: (option) => option.description,
    })
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      // Errors are told by whoever catches them.
      outputError: () => undefined,
    })
    .exitOverride();
}
