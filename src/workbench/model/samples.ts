import type { ChosenFile } from './state';

/** Real plans that come with the page, the one that is open at first before the others. */
export const samples = [
  { key: 'sample.tracking', file: 'huong-thuy-2023-theo-doi.xlsx' },
  { key: 'sample.plan', file: 'huong-thuy-2023.xlsx' },
  { key: 'sample.section', file: 'gia-lai-sgddt-2021-2025.xlsx' },
] as const;

export type Sample = (typeof samples)[number];

export function sampleFile({ file }: Sample): ChosenFile {
  return {
    name: file,
    origin: 'sample',
    place: null,
    bytes: async () => {
      const answer = await fetch(`samples/${file}`);
      if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}
