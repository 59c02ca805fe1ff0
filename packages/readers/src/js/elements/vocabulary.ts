/** How React and its kin name attributes, and how HTML does. */
const attributes = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['defaultChecked', 'checked'],
  ['defaultSelected', 'selected'],
  ['defaultValue', 'value'],
  ['acceptCharset', 'accept-charset'],
  ['httpEquiv', 'http-equiv'],
  ['xlinkHref', 'xlink:href'],
  ['accessibilityLabel', 'aria-label'],
])

/** What component libraries call the state of a control; said only of components that stand for one. */
const controls = new Map([
  ['isChecked', 'checked'],
  ['defaultIsChecked', 'checked'],
  ['isSelected', 'checked'],
  ['defaultSelected', 'checked'],
  ['isDisabled', 'disabled'],
  ['isRequired', 'required'],
  ['isReadOnly', 'readonly'],
])

/** HTML's name for an attribute; what HTML doesn't know keeps its own, in lower case. */
export function attributeName(written: string, element: string, isComponent: boolean): string {
  if (isComponent) {
    if (element === 'a' && written === 'to') return 'href'
    const control = element === 'input' || element === 'button' ? controls.get(written) : undefined
    if (control !== undefined) return control
  }
  return attributes.get(written) ?? written.toLowerCase()
}

/** `fontSize` → `font-size`, `WebkitMask` → `-webkit-mask`, `--size` as it is. */
export function propertyName(written: string): string {
  return written.startsWith('--') ? written : written.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^ms-/, '-ms-')
}

/** Properties whose numbers are no lengths: React adds `px` to all others. */
const unitless = new Set(
  'animation-iteration-count aspect-ratio border-image-outset border-image-slice border-image-width box-flex column-count columns fill-opacity flex flex-grow flex-negative flex-order flex-positive flex-shrink flood-opacity font-weight grid-area grid-column grid-column-end grid-column-start grid-row grid-row-end grid-row-start line-clamp line-height opacity order orphans scale stop-opacity stroke-dasharray stroke-dashoffset stroke-miterlimit stroke-opacity stroke-width tab-size widows z-index zoom'.split(
    ' ',
  ),
)

export const takesPixels = (property: string): boolean => !property.startsWith('--') && !unitless.has(property.replace(/^-\w+-/, ''))
