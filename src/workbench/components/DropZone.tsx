import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { messages } from '../messages';
import { openChosen } from '../model/actions/open';
import { droppedFile } from '../model/file-access';
import { useWorkbench, useWords } from './workbench-context';

const useStyles = makeStyles({
  zone: {
    position: 'fixed',
    inset: 0,
    zIndex: 20,
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    border: `4px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
  },
});

/** Opens a file that is dropped anywhere on the page. */
export function DropZone(): ReactElement | null {
  const styles = useStyles();
  const workbench = useWorkbench();
  const { say } = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
      dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const items = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
      const [item] = items;
      if (items.length > 1) workbench.notify('warning', messages.said('drop.several'));
      else if (item) void droppedFile(item).then((file) => file && openChosen(workbench, file));
    };
    const capture = { capture: true };
    window.addEventListener('dragover', onOver, capture);
    window.addEventListener('dragleave', onLeave, capture);
    window.addEventListener('drop', onDrop, capture);
    return () => {
      window.removeEventListener('dragover', onOver, capture);
      window.removeEventListener('dragleave', onLeave, capture);
      window.removeEventListener('drop', onDrop, capture);
    };
  }, [workbench]);
  if (!over) return null;
  return (
    <div className={styles.zone}>
      <Text size={600} weight="semibold">
        {say('drop.here')}
      </Text>
    </div>
  );
}
