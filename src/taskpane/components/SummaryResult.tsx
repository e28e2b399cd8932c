import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatMessage } from '../../core/i18n/message';
import type { PutObstacle } from '../../hosts/host';
import { putObstacleTexts } from '../../workflow/obstacle-texts';
import { showCell } from '../model/actions/show';
import type { Surroundings } from '../model/surroundings';
import { usePane, useWords, type Words } from './pane-context';

const useStyles = makeStyles({
  sheets: { margin: 0, padding: 0, listStyleType: 'none' },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface SummaryResultProps {
  readonly obstacles: readonly PutObstacle[];
  readonly written: readonly string[];
}

/** What was written, or why nothing was. */
export function SummaryResult({ obstacles, written }: SummaryResultProps): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const { say } = words;
  if (obstacles.length > 0) {
    return (
      <MessageBar intent="error" layout="multiline" data-testid="summary-result">
        <MessageBarBody>
          <MessageBarTitle>{say('summary.refused')}</MessageBarTitle>
          <ul className={styles.reasons}>
            {obstacles.map((obstacle) => (
              <li key={`${obstacle.id}${obstacle.code}`}>
                {obstacleWords(obstacle, pane.surroundings, words)}
              </li>
            ))}
          </ul>
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (written.length === 0) return null;
  return (
    <>
      <MessageBar intent="success" layout="multiline" data-testid="summary-result">
        <MessageBarBody>{say('summary.written', { count: written.length })}</MessageBarBody>
      </MessageBar>
      <ul className={styles.sheets}>
        {written.map((sheet) => (
          <li key={sheet}>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => void showCell(pane, sheet, { row: 1, col: 1 })}
            >
              {say('summary.open', { sheet })}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function obstacleWords(
  { code, sheet, cell }: PutObstacle,
  { putObstacles }: Surroundings,
  { language }: Words,
): string {
  return formatMessage(
    putObstacles?.[code] ?? putObstacleTexts[code],
    { sheet, cell: cell ? { cell } : '' },
    language,
  );
}
