/** `agency` a body with a name, `group` several at once (`các sở, ban, ngành`), `person` somebody, `note` none of them. */
export type AgencyKind = 'agency' | 'group' | 'person' | 'note';

export interface Agency {
  /** The canonical name: field words in full, `HĐND` and `UBND` abbreviated and joined by `và`, the place kept. */
  readonly name: string;
  /** As written. */
  readonly text: string;
  readonly kind: AgencyKind;
  /** In the catalogue or in the user's dictionary. */
  readonly known: boolean;
}
