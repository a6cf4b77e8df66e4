import type { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { addressesOf, isLocal } from './addresses.ts'

const address = (family: string, address: string, more = {}) => ({ family, address, internal: false, ...more })
const interfaces = {
  lo: [address('IPv4', '127.0.0.1', { internal: true })],
  eth0: [
    address('IPv4', '10.1.2.3'),
    address('IPv6', '2001:db8::7'),
    // Of use only with the name of the interface behind it, which browsers do not take.
    address('IPv6', 'fe80::1', { scopeid: 2 }),
  ],
} as unknown as ReturnType<typeof networkInterfaces>

test('a host is its address', () => {
  expect(addressesOf('127.0.0.1', 7600)).toEqual(['http://127.0.0.1:7600/'])
  expect(addressesOf('::1', 80)).toEqual(['http://[::1]:80/'])
})

test('every host is this machine by each of its addresses', () => {
  expect(addressesOf('0.0.0.0', 7600, interfaces)).toEqual(['http://127.0.0.1:7600/', 'http://10.1.2.3:7600/'])
  expect(addressesOf('::', 7600, interfaces)).toEqual([
    'http://127.0.0.1:7600/',
    'http://10.1.2.3:7600/',
    'http://[2001:db8::7]:7600/',
  ])
})

test('only loopback is of this machine alone', () => {
  expect(['127.0.0.1', '127.1.2.3', 'localhost', '::1', '0.0.0.0', '::', '10.0.0.1'].map(isLocal)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})
