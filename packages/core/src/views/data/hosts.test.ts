import { expect, test } from 'vitest'
import { asInHost, hostOf, siteOf } from './hosts.ts'

test.each([
  ['https://Shop.Bloom.example/a?b#c', 'shop.bloom.example'],
  ['//cdn.bloom.example:8080/a.js', 'cdn.bloom.example'],
  ['https://ana:pass@bloom.example/', 'bloom.example'],
  ['/sale', undefined],
  ['mailto:ana@bloom.example', undefined],
  ['https://\uFFFC.example/', undefined],
  ['https://localhost/', undefined],
])('%s names %s', (address, host) => expect(hostOf(address)).toBe(host))

test.each([
  ['www.bloom.example', 'bloom.example'],
  ['bloom.example', 'bloom.example'],
  ['mail.bloom.co.uk', 'bloom.co.uk'],
  ['bloom.co', 'bloom.co'],
])('%s belongs to %s', (host, site) => expect(siteOf(host)).toBe(site))

test('a name stands in hosts without blanks, marks and accents', () => expect(asInHost('Café Bloom & Co.')).toBe('cafebloomco'))
