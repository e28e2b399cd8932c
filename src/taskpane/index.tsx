/** The pane itself is loaded once Office is there: the ribbon and the functions of the same page need not wait for it. */
void Office.onReady(async () => {
  const { startInExcel } = await import('./start-in-excel');
  startInExcel();
});
