/** Those of culori's functions that are used, typed here: culori brings no types. */
declare module 'culori/fn' {
  export interface Rgb {
    readonly mode: 'rgb'
    readonly r: number
    readonly g: number
    readonly b: number
    readonly alpha?: number
  }
  /** A colour in some mode or other. */
  export interface Color {
    readonly mode: string
  }
  /** How a mode is parsed and converted. */
  export interface Definition {
    readonly mode?: string
  }
  export const modeRgb: Definition
  export const modeLrgb: Definition
  export const modeHsl: Definition
  export const modeHwb: Definition
  export const modeOklab: Definition
  export const modeOklch: Definition
  export function useMode(definition: Definition): unknown
  export function parse(css: string): Color | undefined
  export function converter(mode: 'rgb'): (color: Color | undefined) => Rgb | undefined
  export function wcagContrast(one: Rgb, other: Rgb): number
}
