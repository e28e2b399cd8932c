/** What a person may ask for by the command that opens the pane. */
export const beginnings = ['check', 'fix', 'summary'] as const;

export type Beginning = (typeof beginnings)[number];
