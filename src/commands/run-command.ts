import type { Command, Desk } from './desk';
import { failurePage } from './failure-page';
import type { Page } from './page';

/** Runs a command; whatever goes wrong becomes a page that says so. */
export async function runCommand(command: Command, desk: Desk): Promise<Page> {
  try {
    return await command(desk);
  } catch (error) {
    return failurePage(error, desk.language);
  }
}
