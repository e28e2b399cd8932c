import { cellKey } from '../../core/grid/address';
import type { PaneEvent } from './events';
import type { PaneState, Review, SummaryState } from './state';
import { changeKey } from './unwanted';

/** What the pane is after an event. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'language':
      // Planned sheets are written in the language of the time.
      return { ...state, language: event.language, summary: withoutPlan(state.summary) };
    case 'tab':
      return event.tab === state.tab ? state : { ...withoutGoodNews(state), tab: event.tab };
    case 'view':
      return {
        ...(event.view.kind === 'columns' ? withoutGoodNews(state) : state),
        tab: 'check',
        view: event.view,
        question: null,
        ...unreviewed(state, event.view.kind),
      };
    case 'work':
      return { ...(state.work === null ? withoutGoodNews(state) : state), work: event.work };
    case 'progress':
      return state.work ? { ...state, work: { ...state.work, share: event.share } } : state;
    case 'settings':
      return {
        ...state,
        settings: event.settings,
        settingsProblems: event.problems,
        settingsKept: event.kept,
      };
    case 'journal':
      return { ...state, journal: event.journal, journalKept: event.kept };
    case 'checked':
      return afterCheck(state, event.checked);
    case 'failed':
      return {
        ...state,
        failure: event.failure,
        tableMissing: event.tableMissing,
        checked: null,
        draft: null,
        view: { kind: 'overview' },
        review: null,
        stale: 'no',
      };
    case 'draft':
      return { ...state, tab: 'check', draft: event.draft, notice: event.draft ? null : state.notice };
    case 'stale':
      return { ...state, stale: event.by };
    case 'filters':
      return { ...state, filters: { ...state.filters, ...event.filters } };
    case 'review':
      return { ...state, tab: 'check', view: { kind: 'review' }, review: event.review, notice: null };
    case 'ticked':
      return state.review ? ticked(state, state.review, event.cells, event.wanted) : state;
    case 'question':
      return { ...state, question: event.question };
    case 'notice':
      return { ...state, notice: event.notice };
    case 'as-of':
      return { ...state, asOf: event.asOf, summary: withoutPlan(state.summary) };
    case 'summary-wanted':
      return { ...state, summary: { ...withoutPlan(state.summary), wanted: event.wanted } };
    case 'summary-planned':
      return { ...state, summary: { ...withoutPlan(state.summary), plan: event.plan } };
    case 'summary-written':
      return {
        ...state,
        summary: { ...state.summary, plan: null, obstacles: event.obstacles, written: event.written },
      };
  }
}

/** A review shows the sheet as it was: it does not outlive the next check. */
function afterCheck(state: PaneState, checked: PaneState['checked']): PaneState {
  const view = state.view.kind === 'review' ? ({ kind: 'overview' } as const) : state.view;
  return {
    ...state,
    checked,
    draft: null,
    view,
    review: null,
    question: null,
    failure: null,
    tableMissing: false,
    stale: 'no',
    summary: { ...state.summary, plan: null },
  };
}

/** The person moves on to something else. */
function withoutGoodNews(state: PaneState): PaneState {
  return state.notice?.intent === 'success' ? { ...state, notice: null } : state;
}

function unreviewed({ review }: PaneState, view: string): Pick<PaneState, 'review'> {
  return { review: view === 'review' ? review : null };
}

function withoutPlan(summary: SummaryState): SummaryState {
  return { ...summary, plan: null, obstacles: [], written: [] };
}

function ticked(state: PaneState, review: Review, cells: readonly number[], wanted: boolean): PaneState {
  const excluded = new Set(review.excluded);
  const unwanted = new Set(state.unwanted);
  const named = new Set(cells);
  for (const cell of review.preview.cells) {
    const key = cellKey(cell.cell);
    if (!named.has(key)) continue;
    if (wanted) excluded.delete(key);
    else excluded.add(key);
    if (wanted) unwanted.delete(changeKey(cell));
    else unwanted.add(changeKey(cell));
  }
  return { ...state, review: { ...review, excluded }, unwanted };
}
