/** The pane itself is loaded once Office is there: the ribbon and the functions of the same page need not wait for it. */
async function start(): Promise<void> {
  await Office.onReady();
  const { startInExcel } = await import('./start-in-excel');
  startInExcel();
}

start().catch(() => {
  document.getElementById('pane-missing')?.removeAttribute('hidden');
});
