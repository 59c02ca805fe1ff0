export { open } from './opened.ts'
export { pageSourceOf, parse } from './page-language.ts'
export { places } from './places.ts'
