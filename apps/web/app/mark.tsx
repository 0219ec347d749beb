const places = [6, 46, 86, 126, 166, 206, 246, 286, 326].map((degrees) => {
  const angle = ((degrees - 6) * Math.PI) / 180;
  return [20 + 14 * Math.sin(angle), 20 - 14 * Math.cos(angle)].map((it) => it.toFixed(2));
});

/** The mark: a round table, with the chair's seat marked among the others. */
export function Mark() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <circle className="mark-table" cx="20" cy="20" r="6.5" />
      {places.map(([x, y], i) => (
        <circle key={x} className={i === 0 ? 'mark-chair' : 'mark-seat'} cx={x} cy={y} r="3.1" />
      ))}
    </svg>
  );
}
