// Pages of nothing but words, as many bytes as asked for: how soon a page of that size can be there at all.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

const words = 'Words that a reader came for, and nothing else. ';

/** Uncompressed, so that as many bytes travel as are asked for. The first words stand at its head, as on the page. */
function page(bytes) {
  const head = `<!doctype html><meta charset="utf-8"><title>Plain</title><p>${words.repeat(20)}</p><p hidden>`;
  return (
    head +
    randomBytes(Math.ceil(bytes / 2))
      .toString('hex')
      .slice(0, Math.max(0, bytes - head.length))
  );
}

createServer((asked, answer) => {
  const bytes = Number(new URL(asked.url, 'http://x').searchParams.get('bytes') ?? 1_000);
  answer
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(page(bytes));
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit());
