import type { CommanderError } from 'commander';
import { userError, type UserError } from './errors';

/** A mistake in the command line, in our own words: of commander's sentence only the names are taken. */
export function usageError({ code, message }: CommanderError, args: readonly string[]): UserError {
  const name = /'([^']+)'/.exec(message)?.[1] ?? '';
  const near = /Did you mean (?:one of )?(.+)\?/.exec(message)?.[1];
  const command = args.find((arg) => /^(?:check|fix|rollup|summary|parse|rules)$/.test(arg));
  const help = ['phuluc', ...(command === undefined ? [] : [command]), '--help'].join(' ');
  switch (code) {
    case 'commander.unknownCommand':
      return near === undefined
        ? userError('usage.unknownCommand', { name })
        : userError('usage.unknownCommandNear', { name, near });
    case 'commander.unknownOption':
      return near === undefined
        ? userError('usage.unknownOption', { name, help })
        : userError('usage.unknownOptionNear', { name, near });
    case 'commander.missingArgument':
      return userError('usage.missingArgument', { name, help });
    case 'commander.optionMissingArgument':
      return userError('usage.missingValue', { name, help });
    case 'commander.excessArguments':
      return userError('usage.excessArguments', { help });
    default:
      return userError('usage.wrong', { help });
  }
}
