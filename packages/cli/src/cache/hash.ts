import { hash } from 'node:crypto'

/** What tells two contents apart: 128 bits, as 22 characters. */
export const hashOf = (content: string | Uint8Array): string => hash('sha256', content, 'base64url').slice(0, 22)
