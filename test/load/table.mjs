// What was measured, beside what it is measured against.

/** The middle one of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)];
}

const figures = (it) => (it >= 100 ? it.toFixed(0) : it >= 10 ? it.toFixed(1) : it.toFixed(3));

/** Whether a figure is within its aim, which is a most (≤) or a least (≥). */
const isWithin = (figure, { most = Infinity, least = -Infinity }) => figure <= most && figure >= least;
const said = ({ most, least }) =>
  most !== undefined ? `≤ ${most}` : least !== undefined ? `≥ ${least}` : '';
const verdict = (figure, aim) => (said(aim) === '' ? '' : isWithin(figure, aim) ? 'met' : 'MISSED');

const widths = [38, 10, 10, 8, 16, 8, 7];
const row = (...cells) =>
  console.log(cells.map((it, i) => (i === 0 ? it.padEnd(widths[i]) : it.padStart(widths[i]))).join(''));

export function head() {
  row('median of the rounds', 'app', 'bare', 'ratio', '(from-to)', 'aim', '');
}

/** One measure over all rounds: pairs of what the app and the bare server did in the same round. */
export function line(title, pairs, aim = {}) {
  const ratios = pairs.map(({ app, bare }) => app / bare);
  const ratio = median(ratios);
  const span = `(${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)})`;
  const [app, bare] = ['app', 'bare'].map((who) => figures(median(pairs.map((it) => it[who]))));
  row(title, app, bare, ratio.toFixed(2), span, said(aim), verdict(ratio, aim));
}

/** One count, which has nothing to be compared with. Tells whether it is within its aim. */
export function count(title, figure, aim) {
  const digits = Number.isInteger(figure) ? 0 : 1;
  row(title, figure.toFixed(digits), '', '', '', said(aim), verdict(Number(figure.toFixed(digits)), aim));
  return isWithin(Number(figure.toFixed(digits)), aim);
}
