/** Offers a file to the person to keep. */
export function saveFile(name: string, content: BlobPart, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken up the download by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
