import type { Settings } from '../../core/settings/settings';

type Score = NonNullable<Settings['report']['score']>;

/** A step as it is typed: from so many per cent on, so many points. */
export interface ScoreStep {
  readonly from: string;
  readonly points: string;
}

export interface ScoreForm {
  readonly of: Score['of'];
  readonly steps: readonly ScoreStep[];
}

/** A published scale, as a start: scales differ, and people write their own over it. */
const example: ScoreForm = {
  of: 'all',
  steps: [
    { from: '100', points: '10' },
    { from: '90', points: '8' },
    { from: '80', points: '6' },
    { from: '70', points: '4' },
    { from: '0', points: '0' },
  ],
};

export function scoreForm(score: Score | undefined): ScoreForm {
  if (!score) return example;
  const steps = score.steps.map(({ from, points }) => ({
    from: written(Math.round(from * 1e6) / 1e4),
    points: written(points),
  }));
  return { of: score.of, steps };
}

/** The scale that was typed; `null` where something is no number or no share. */
export function scoreOf({ of, steps }: ScoreForm): Score | null {
  const read = steps.map(({ from, points }) => ({ from: typed(from) / 100, points: typed(points) }));
  const isRight = read.every(({ from, points }) => from >= 0 && from <= 1 && Number.isFinite(points));
  return isRight && read.length > 0 ? { of, steps: read } : null;
}

/** A decimal comma is as good as a point. */
function typed(text: string): number {
  return /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : NaN;
}

function written(value: number): string {
  return String(value).replace('.', ',');
}
