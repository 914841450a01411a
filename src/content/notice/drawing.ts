const svg = 'http://www.w3.org/2000/svg'

/** A line drawing of 20 × 20 units in the colour of the text. Nothing is loaded, so no page policy is asked. */
function drawing(path: string, className = ''): SVGElement {
  const picture = document.createElementNS(svg, 'svg')
  const line = document.createElementNS(svg, 'path')
  const attributes = { viewBox: '0 0 20 20', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.7' }
  for (const [name, value] of Object.entries(attributes)) picture.setAttribute(name, value)
  picture.setAttribute('aria-hidden', 'true')
  if (className !== '') picture.setAttribute('class', className)
  line.setAttribute('d', path)
  picture.append(line)
  return picture
}

/** A page with a mark at its corner. */
export const pageDrawing = (): SVGElement =>
  drawing('M10.5 16.5H4v-13h9l3 3V10M7 9h6M7 12h3M15.5 13.2a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 1 0 0-4.6z', 'i')

export const crossDrawing = (): SVGElement => drawing('M4 4l12 12M16 4L4 16')
