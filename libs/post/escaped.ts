const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as they stand in the HTML of a message. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (it) => entities[it] ?? it);
