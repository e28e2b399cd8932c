/** Offers a text to the person as a file to keep. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken up the download by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
