/** How far something has come, as a line that fills; the words beside it say the same. */
export function Bar({ percent, tone }: { percent: number; tone?: 'ok' }) {
  return <progress className={tone ? `bar ${tone}` : 'bar'} max={100} value={percent} aria-hidden="true" />;
}
