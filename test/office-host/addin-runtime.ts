/** What Excel knows of the add-in itself, whose page goes on while nobody sees it. */
export interface AddinRuntime {
  /** The pane is to be seen beside the sheet. */
  isPaneShown: boolean;
}
