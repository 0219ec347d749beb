/** Parts of a whole as a bar: beside the numbers, never instead of them. */
export function StackBar({ parts, whole }: { parts: readonly number[]; whole: number }) {
  let from = 0;
  return (
    <svg className="stackbar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="ground" width="100" height="10" />
      {parts.map((part, i) => {
        const width = whole > 0 ? (part / whole) * 100 : 0;
        const x = from;
        from += width;
        return <rect key={i} className={`p${i}`} x={x} width={width} height="10" />;
      })}
    </svg>
  );
}
