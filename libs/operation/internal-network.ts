import { BlockList, isIPv6 } from 'node:net';

/** Addresses that no packet from outside carries: RFC 1918, RFC 4193, and those of the machine and the link itself. */
const internal = new BlockList();
internal.addSubnet('10.0.0.0', 8);
internal.addSubnet('172.16.0.0', 12);
internal.addSubnet('192.168.0.0', 16);
internal.addSubnet('127.0.0.0', 8);
internal.addSubnet('169.254.0.0', 16);
internal.addAddress('::1', 'ipv6');
internal.addSubnet('fc00::', 7, 'ipv6');
internal.addSubnet('fe80::', 10, 'ipv6');

/** Whether whoever asks from this address is on an internal network. An IPv4 address in IPv6 dress counts as itself. */
export function isInternal(address: string): boolean {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return internal.check(bare, isIPv6(bare) ? 'ipv6' : 'ipv4');
}
