export { pageSourceOf, parse } from './page-language.ts'
export { places } from './places.ts'
export { reportsOn } from './reports.ts'
