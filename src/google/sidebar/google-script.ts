/** What Apps Script puts into a page: calls of the server side, one handler for its answer and one for its failure. */
export interface ScriptRun {
  withSuccessHandler(then: (answer: unknown) => void): ScriptRun;
  withFailureHandler(then: (error: unknown) => void): ScriptRun;
}

export interface GoogleScript {
  readonly run: ScriptRun;
  readonly host: {
    readonly editor: {
      /** Gives the keyboard back to the sheet. */
      focus(): void;
    };
  };
}

declare const google: { readonly script: GoogleScript };

/** The service as the page meets it. */
export function googleScript(): GoogleScript {
  return google.script;
}
