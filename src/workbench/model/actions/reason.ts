/** What an error that nobody expected says of itself. */
export function plainReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
