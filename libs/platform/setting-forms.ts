import { isIP } from 'node:net';

const address = String.raw`[^\s<>@,;:"]+@[^\s<>@,;:"]+`;
const name = String.raw`(?:[^<>@,;:"\p{Cc}]+|"[^"\p{Cc}]+")`;

/** One sender of mail, as its header has it: an address, or a name and an address. */
export const sender = new RegExp(String.raw`^(?:${address}|${name}\s*<${address}>)$`, 'u');

const networks = ['loopback', 'linklocal', 'uniquelocal'];

function isRange(version: number, range: string): boolean {
  if (version === 4 && isIP(range) === 4) return true;
  const bits = /^\d{1,3}$/.test(range) ? Number(range) : 0;
  return bits > 0 && bits <= (version === 4 ? 32 : 128);
}

/** Whether this names a proxy, or a network of them, as Express takes it. */
export function isProxy(place: string): boolean {
  const [start = '', range] = place.split(/\/(.*)/s);
  const version = isIP(start);
  if (version === 0) return networks.includes(place);
  return range === undefined || isRange(version, range);
}
