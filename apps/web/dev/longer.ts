/** A stretch of words and two fifths of it once more, without the marks that stand in it. */
function stretched(text: string): string {
  const words = text.replace(/<[^>]*>/g, '').trim();
  if (words === '') return text;
  const letters = Array.from(words);
  return `${text} ${letters.slice(0, Math.ceil(letters.length * 0.4)).join('')}`;
}

const lengthen = (message: unknown): unknown => {
  if (typeof message === 'string') return stretched(message);
  if (!Array.isArray(message)) return message;
  return message.map((token: unknown) =>
    typeof token === 'string' && !/^<[^>]*>$/.test(token) ? stretched(token) : token,
  );
};

/** Compiled messages, each longer by two fifths: as long as other languages may be. */
export const longer = (messages: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, lengthen(message)]));
