import { isInternal } from './internal-network';

test.each([
  ['127.0.0.1', true],
  ['::1', true],
  ['::ffff:10.1.2.3', true],
  ['10.255.0.1', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['192.168.7.7', true],
  ['192.169.0.1', false],
  ['169.254.1.1', true],
  ['fd12:3456::1', true],
  ['fe80::1', true],
  ['2001:db8::1', false],
  ['203.0.113.9', false],
  ['::ffff:203.0.113.9', false],
  ['', false],
  ['nonsense', false],
])('an address of an internal network: %s is one: %s', (address, is) => {
  expect(isInternal(address)).toBe(is);
});
