/** Copies a text, or shows it in a field if the browser does not allow that. Returns whether it was copied. */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (field !== null) {
      field.value = text;
      field.hidden = false;
      field.select();
    }
    return false;
  }
}

/** Offers a text as a file to save. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
