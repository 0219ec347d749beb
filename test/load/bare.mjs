// The bare server: one insert and one emit a comment or a turn. No rules, no roles, no record. What the app is measured against.
import { createServer } from 'node:http';
import pg from 'pg';
import { Server } from 'socket.io';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 15 });
const insert = {
  name: 'insert',
  text: 'insert into bare_comment (group_id, text) values ($1, $2) returning id, at',
};

const http = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const [, , , groupId, , , , turns] = request.url.split('/');
    const act = turns === 'turns' ? give : add;
    act(groupId, JSON.parse(Buffer.concat(chunks).toString())).then(
      (comment) =>
        response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(comment)),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
});
const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false, serveClient: false });
io.on('connection', (socket) => socket.on('follow', ({ groupId }) => socket.join(groupId)));

async function add(groupId, { text }) {
  const { rows } = await pool.query({ ...insert, values: [groupId, text] });
  const comment = { ...rows[0], text };
  const { id, at } = comment;
  const told = [groupId, id, '1.1', id, id, id, 'KE', text, {}];
  io.to(groupId).emit('entries', groupId, [0, [0, at.getTime(), id, 'comment.added', told]]);
  return comment;
}

async function give(groupId, { speakerId, seconds }) {
  const { rows } = await pool.query({ ...insert, values: [groupId, speakerId] });
  const [{ at }] = rows;
  const turn = {
    meetingId: speakerId,
    itemId: speakerId,
    speakerId,
    personId: speakerId,
    kind: 'statement',
    seconds,
  };
  io.to(groupId).emit('entries', groupId, [0, [0, at.getTime(), speakerId, 'floor.given', turn]]);
  return { done: true };
}

http.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit());
